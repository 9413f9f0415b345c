// The server that these tests talk to: the built binary, in a folder of its own, as a newcomer starts it (with the
// demo community), so that it can be stopped and started again.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BINARY = process.env.WAYMARK_BINARY;
const PASSWORD = 'walking together';

/** A server with these settings, which answers. */
export async function serve(settings = {}) {
  if (!BINARY) throw new Error('WAYMARK_BINARY has to be the path of the server');
  const server = new Server(await mkdtemp(join(tmpdir(), 'waymark-live-')), await freePort(), settings);
  await server.start();
  return server;
}

class Server {
  #folder;
  #settings;
  #process;

  constructor(folder, port, settings) {
    this.#folder = folder;
    this.url = `http://127.0.0.1:${port}/graphql`;
    this.socketUrl = `ws://127.0.0.1:${port}/graphql/ws`;
    this.#settings = { WAYMARK_LISTEN: `127.0.0.1:${port}`, WAYMARK_PUBLIC_URL: `http://127.0.0.1:${port}`, ...settings };
  }

  async start() {
    // As `.cargo/config.toml` has it: without optimisation, a thread's usual stack is not enough.
    const env = { RUST_MIN_STACK: '8388608', ...this.#settings };
    this.#process = spawn(BINARY, [], { cwd: this.#folder, env, stdio: 'ignore' });
    const health = new URL('/health/ready', this.url);
    for (let tries = 0; tries < 600; tries += 1) {
      if (await fetch(health).then((answer) => answer.ok, () => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the server does not answer');
  }

  /** Ends the process: as an operator does, or with SIGKILL as a crash does. */
  async stop(signal = 'SIGTERM') {
    const ended = once(this.#process, 'exit');
    this.#process.kill(signal);
    await ended;
  }

  async remove() {
    await this.stop('SIGKILL');
    await rm(this.#folder, { recursive: true });
  }

  /** The data that this is answered with. */
  async ask(query, variables = {}, token = undefined) {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
    const answer = await fetch(this.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** The access token of somebody in the demo community. */
  async signIn(name) {
    const input = { email: `${name}@waymark.example`, password: PASSWORD };
    const query = `mutation ($input: SignInWithPasswordInput!) {
      signInWithPassword(input: $input) { session { accessToken } }
    }`;
    return (await this.ask(query, { input })).signInWithPassword.session.accessToken;
  }
}

async function freePort() {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address();
  listener.close();
  await once(listener, 'close');
  return port;
}
