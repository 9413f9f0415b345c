// npm `graphql-ws`, the client that most apps use over WebSocket.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

import { Inbox, Topics, follow } from './community.mjs';
import { serve } from './server.mjs';

let server;
before(async () => { server = await serve(); });
after(() => server.remove());

/** A client with these credentials, which does not come again after it was refused. */
function client(connectionParams = {}, options = {}) {
  return createClient({ url: server.socketUrl, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0, ...options });
}

/** All answers to this. */
async function answers(client, query, variables) {
  const all = [];
  for await (const answer of client.iterate({ query, variables })) all.push(answer);
  return all;
}

test('queries and mutations have one answer', async () => {
  const token = await server.signIn('noor');
  const noor = client({ Authorization: `Bearer ${token}`, 'Accept-Language': 'ar' });
  const [me] = await answers(noor, '{ me { displayName } }');
  assert.ok(me.data.me.displayName);
  const change = `mutation ($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) { userErrors { message } }
  }`;
  const [mended] = await answers(noor, change, { input: { email: 'noor@waymark.example', password: 'no' } });
  assert.match(mended.data.signInWithPassword.userErrors[0].message, /[\u0600-\u06ff]/);
  await noor.dispose();
});

test('what cannot be executed is an error, what fails in execution an answer', async () => {
  const nobody = client();
  for (const [query, code] of [['{', 'BAD_REQUEST'], ['{ nothing }', 'BAD_REQUEST'], ['{ me { id } }', 'UNAUTHENTICATED']]) {
    await assert.rejects(answers(nobody, query), (errors) => errors[0].extensions.code === code, query);
  }
  await nobody.dispose();
});

test('a token that nobody trusts is refused with 4403', async () => {
  const stranger = client({ authorization: 'Bearer forged' });
  await assert.rejects(answers(stranger, '{ __typename }'), (event) => event.code === 4403);
});

test('a session that ends takes its socket along: with the next operation, or when one is going on', async () => {
  const signOut = (token) => server.ask('mutation { signOut(input: {}) { userErrors { message } } }', {}, token);
  const [asking, following] = [await server.signIn('noor'), await server.signIn('noor')];
  const noor = client({ authorization: `Bearer ${asking}` }, { lazy: false, onNonLazyError() {} });
  await answers(noor, '{ me { id } }');
  await signOut(asking);
  await assert.rejects(answers(noor, '{ __typename }'), (event) => event.code === 4403);

  const topics = await Topics.of(server);
  const told = new Inbox();
  follow(client({ authorization: `Bearer ${following}` }), await topics.cursor(), told);
  const id = await topics.make('Last word');
  assert.equal((await told.take()).data.changes.nodeId, id);
  await signOut(following);
  assert.equal((await told.take()).error.code, 4403);
});

test('both sides ask whether the other is there', async () => {
  let pings = 0;
  await new Promise((resolve, reject) => {
    const nobody = client({}, {
      lazy: false,
      keepAlive: 20,
      onNonLazyError: reject,
      on: {
        ping: (received) => { pings += received ? 0 : 1; },
        pong: (received) => { if (received && pings > 2) resolve(nobody.dispose()); },
      },
    });
  });
});

test('what changes is told as it happens, until it is no longer wanted', async () => {
  const [token, topics] = [await server.signIn('noor'), await Topics.of(server)];
  const noor = client({ authorization: `Bearer ${token}`, 'accept-language': 'en' });
  const told = new Inbox();
  const stop = follow(noor, await topics.cursor(), told);
  for (const name of ['First light', 'Second wind']) {
    const id = await topics.make(name);
    const { kind, nodeId, node } = (await told.take()).data.changes;
    assert.deepEqual([kind, nodeId, node], ['TOPIC', id, { id, name: { text: name } }]);
  }
  stop();
  await topics.make('Third time');
  // The socket goes on without what was stopped.
  await answers(noor, '{ __typename }');
  assert.equal(told.size, 0);
  await noor.dispose();
});

test('a client that lost its server comes again and goes on where it was, without a gap', async () => {
  const [token, topics] = [await server.signIn('noor'), await Topics.of(server)];
  const patient = { retryAttempts: 100, retryWait: () => pause(100), shouldRetry: () => true };
  const noor = client({ authorization: `Bearer ${token}` }, patient);
  const told = new Inbox();
  follow(noor, await topics.cursor(), told);
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    const before = await topics.make(`Before ${signal}`);
    assert.equal((await told.take()).data?.changes.nodeId, before, signal);
    await server.stop(signal);
    await server.start();
    const missed = [await topics.make(`Missed one ${signal}`), await topics.make(`Missed two ${signal}`)];
    for (const id of missed) assert.equal((await told.take()).data?.changes.nodeId, id, signal);
  }
  await noor.dispose();
});

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
