// graphql-transport-ws, message by message, over a bare WebSocket of another maker (npm `ws`).

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import WebSocket from 'ws';

import { serve } from './server.mjs';

const PROTOCOL = 'graphql-transport-ws';
const INIT = { type: 'connection_init' };
const LONGEST = 64 * 1024;

let server;
before(async () => { server = await serve({ WAYMARK_INIT_SECONDS: '1' }); });
after(() => server.remove());

/** An open socket, and what it has heard. */
async function open(protocols = PROTOCOL) {
  const socket = new WebSocket(server.socketUrl, protocols);
  await once(socket, 'open');
  return socket;
}

const say = (socket, message) => socket.send(JSON.stringify(message));
const hear = async (socket) => JSON.parse((await once(socket, 'message'))[0]);

async function known() {
  const socket = await open();
  say(socket, INIT);
  assert.deepEqual(await hear(socket), { type: 'connection_ack' });
  return socket;
}

const closed = async (socket) => (await once(socket, 'close'))[0];

/** The status of a handshake that fails. */
async function refused(protocols) {
  const socket = new WebSocket(server.socketUrl, protocols);
  socket.on('error', () => {});
  const [, response] = await once(socket, 'unexpected-response');
  return response.statusCode;
}

test('the sub-protocol is echoed, and others are refused', async () => {
  const socket = await open(['graphql-ws', PROTOCOL]);
  assert.equal(socket.protocol, PROTOCOL);
  socket.close();
  assert.equal(await refused([]), 400);
  assert.equal(await refused(['graphql-ws']), 400);
  assert.equal(await refused(['anything']), 400);
});

test('no introduction in time', async () => assert.equal(await closed(await open()), 4408));

test('what breaks the protocol closes the socket with its code', async () => {
  const ask = { type: 'subscribe', id: 'a', payload: { query: '{ __typename }' } };
  const table = [
    [4400, 'hello'],
    [4400, '[]'],
    [4400, '{"type":"start"}'],
    [4400, JSON.stringify({ ...ask, id: undefined })],
    [4400, JSON.stringify({ ...ask, payload: {} })],
    [4400, Buffer.from('{}')],
    [4401, JSON.stringify(ask)],
    [4403, JSON.stringify({ ...INIT, payload: { Authorization: 'Bearer forged' } })],
    [1009, 'x'.repeat(LONGEST + 1)],
    [1009, 'x'.repeat(2_000_000)],
  ];
  for (const [code, said] of table) {
    const socket = await open();
    socket.send(said);
    assert.equal(await closed(socket), code, String(said).slice(0, 80));
  }
  const twice = await known();
  say(twice, INIT);
  assert.equal(await closed(twice), 4429);
});

test('an id belongs to one operation at a time', async () => {
  const socket = await open();
  say(socket, { ...INIT, payload: { Authorization: `Bearer ${await server.signIn('noor')}` } });
  await hear(socket);
  const follow = { type: 'subscribe', id: 'a', payload: { query: 'subscription { changes { cursor } }' } };
  say(socket, follow);
  say(socket, { type: 'complete', id: 'a' });
  say(socket, follow);
  say(socket, follow);
  assert.equal(await closed(socket), 4409);
});

test('a message that is too long in pieces', async () => {
  const socket = await open();
  for (let sent = 0; sent <= LONGEST; sent += 1024) socket.send('x'.repeat(1024), { fin: false });
  assert.equal(await closed(socket), 1009);
});

test('a ping is answered with what came with it, on both levels', async () => {
  const socket = await known();
  say(socket, { type: 'ping', payload: { at: 1 } });
  assert.deepEqual(await hear(socket), { type: 'pong', payload: { at: 1 } });
  say(socket, { type: 'pong' });
  socket.ping('here?');
  assert.equal(String((await once(socket, 'pong'))[0]), 'here?');
  socket.close();
});

test('an error is a list, and comes instead of an answer', async () => {
  const socket = await known();
  say(socket, { type: 'subscribe', id: 'a', payload: { query: '{ nothing }' } });
  const { type, id, payload } = await hear(socket);
  assert.deepEqual([type, id, payload[0].extensions.code], ['error', 'a', 'BAD_REQUEST']);
  say(socket, { type: 'subscribe', id: 'a', payload: { query: '{ __typename }' } });
  const next = await hear(socket);
  assert.deepEqual([next.type, next.payload.data], ['next', { __typename: 'Query' }]);
  assert.deepEqual(await hear(socket), { type: 'complete', id: 'a' });
  socket.close();
});
