// Prints the licence of every package whose code or font is inside the files of graphiql/.
// Called by renew.sh in a folder where package.json is installed.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

// The repository's own packages stand in the source map by folder, these two fonts not at all.
const known = ['graphiql', '@graphiql/react', '@graphiql/toolkit', '@graphiql/plugin-doc-explorer',
  '@graphiql/plugin-history', 'graphql-language-service', 'codemirror-graphql', 'react', 'react-dom', 'scheduler',
  '@fontsource/roboto', '@fontsource/fira-code'];

/** The packages that GraphiQL's source map names. */
function builtIn() {
  const { sources } = JSON.parse(readFileSync('node_modules/graphiql/graphiql.min.js.map', 'utf8'));
  return sources.map((path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]).filter(Boolean);
}

function licence(name) {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file) return readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r', '').trim();
  const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const author = about.author?.name ?? about.author ?? about.repository?.url ?? about.repository ?? name;
  return `The package has no licence file; its package.json states: ${about.license}. By ${author}.`;
}

const names = [...new Set([...known, ...builtIn()])].sort();
const missing = names.filter((name) => !existsSync(`node_modules/${name}`));
if (missing.length > 0) {
  console.error(`built into GraphiQL, but not in package.json: ${missing.join(', ')}`);
  process.exit(1);
}
const groups = new Map();
for (const name of names) {
  const text = licence(name);
  groups.set(text, [...(groups.get(text) ?? []), name]);
}
const line = '='.repeat(100);
for (const [text, group] of groups) {
  console.log(`${line}\n${group.join(', ')}\n${line}\n\n${text}\n`);
}
