// The letters that a development server keeps instead of sending them, read from its pages at /dev/mail.

import { pause } from './clock.js';

/** A letter, as its reader sees it. */
export type Letter = {
  readonly name: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

/** How long a letter may take, in milliseconds. A worker looks for what is due every second. */
const PATIENCE = 60_000;
const ENTRY = /<li><a href="\/dev\/mail\/([^"]+)"><bdi>(.*?)<\/bdi><\/a> <bdi>(.*?)<\/bdi>/g;

/** Everybody's letters. */
export class Mailbox {
  constructor(private readonly url: string) {}

  /** The letters to this address, the newest first. */
  async to(address: string): Promise<Letter[]> {
    const list = await this.page('');
    const entries = [...list.matchAll(ENTRY)].map(([, name = '', subject = '', to = '']) => ({ name, subject, to }));
    const theirs = entries.filter((entry) => unescaped(entry.to) === address);
    return Promise.all(theirs.map(({ name, subject }) => this.letter(name, unescaped(subject))));
  }

  /** The newest letter to this address that is one of those meant, as soon as there is one. */
  async waitFor(address: string, what: string, isMeant: (letter: Letter) => boolean): Promise<Letter> {
    const deadline = Date.now() + PATIENCE;
    while (Date.now() < deadline) {
      const letter = (await this.to(address)).find(isMeant);
      if (letter !== undefined) return letter;
      await pause(200);
    }
    throw new Error(`${what}: no such letter came to ${address}`);
  }

  private async letter(name: string, subject: string): Promise<Letter> {
    const page = await this.page(`/${name}`);
    const [, html = ''] = /srcdoc="([^"]*)"/.exec(page) ?? [];
    const [, text = ''] = /<pre[^>]*>(.*?)<\/pre>/s.exec(page) ?? [];
    return { name, subject, html: unescaped(html), text: unescaped(text) };
  }

  private async page(path: string): Promise<string> {
    const response = await fetch(`${this.url}/dev/mail${path}`);
    if (!response.ok) throw new Error(`/dev/mail${path}: ${response.status}`);
    return response.text();
  }
}

/** Where the letter leads to. */
export function links(letter: Letter): URL[] {
  return [...letter.html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => new URL(unescaped(address)));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(html: string): string {
  return html.replace(/&(?:#(\d+)|(\w+));/g, (entity, code: string | undefined, name: string | undefined) =>
    code === undefined ? (NAMED[name ?? ''] ?? entity) : String.fromCodePoint(Number(code)),
  );
}
