// Tells every part of the story in story/, in the order of their names, to the server at WAYMARK_URL. Each part is a
// module whose default export is given a client; what it throws ends the story.

import { readdir } from 'node:fs/promises';
import { Client } from './client.js';

type Part = { default: (client: Client) => Promise<void> };

const url = process.env['WAYMARK_URL'];
if (url === undefined) {
  console.error('WAYMARK_URL is not set; for instance http://127.0.0.1:8080');
  process.exit(2);
}

const client = new Client(url.replace(/\/$/, ''));
const folder = new URL('./story/', import.meta.url);
const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
for (const name of names) {
  try {
    const part = (await import(new URL(name, folder).href)) as Part;
    await part.default(client);
    console.log(`told: ${name}`);
  } catch (error) {
    console.error(`broken off: ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    process.exit(1);
  }
}
console.log(`${names.length} of ${names.length} parts told`);
