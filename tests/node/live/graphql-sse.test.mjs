// npm `graphql-sse`, as it is usually set up: one connection for each operation.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient } from 'graphql-sse';

import { Inbox, Topics, follow } from './community.mjs';
import { serve } from './server.mjs';

let server;
before(async () => { server = await serve(); });
after(() => server.remove());

function client(token, options = {}) {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  return createClient({ url: server.url, headers, retryAttempts: 0, ...options });
}

/** All answers to this. */
async function answers(client, query) {
  const all = [];
  for await (const answer of client.iterate({ query })) all.push(answer);
  return all;
}

test('queries and mutations have one answer, and so has what cannot be executed', async () => {
  const noor = client(await server.signIn('noor'));
  const [me] = await answers(noor, '{ me { displayName } }');
  assert.ok(me.data.me.displayName);
  const [changed] = await answers(noor, 'mutation { signOut(input: {}) { userErrors { message } } }');
  assert.deepEqual(changed.data.signOut.userErrors, []);
  const [refused, ...more] = await answers(client(), '{ nothing }');
  assert.equal(refused.errors[0].extensions.code, 'BAD_REQUEST');
  assert.deepEqual(more, []);
});

test('a token that nobody trusts is told by the status', async () => {
  await assert.rejects(answers(client('forged'), '{ __typename }'), (error) => error.response.status === 401);
});

test('what changes is told as it happens, and a client that lost its server goes on where it was', async () => {
  const [token, topics] = [await server.signIn('noor'), await Topics.of(server)];
  const told = new Inbox();
  const stop = follow(client(token, { retryAttempts: 100, retry: () => pause(100) }), await topics.cursor(), told);
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    const before = await topics.make(`Before ${signal}`);
    assert.equal((await told.take()).data?.changes.nodeId, before, signal);
    await server.stop(signal);
    await server.start();
    const missed = [await topics.make(`Missed one ${signal}`), await topics.make(`Missed two ${signal}`)];
    for (const id of missed) assert.equal((await told.take()).data?.changes.nodeId, id, signal);
  }
  stop();
});

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
