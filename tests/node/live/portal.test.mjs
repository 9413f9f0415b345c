// The portal's script on a page without a browser: what it gives GraphiQL to ask with.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { createContext, runInContext } from 'node:vm';

import { CHANGES, Topics } from './community.mjs';
import { serve } from './server.mjs';

let server;
before(async () => { server = await serve(); });
after(() => server.remove());

/** The fetcher that the page hands to GraphiQL. */
async function fetcherOfPage() {
  const place = { dataset: { endpoint: server.url, example: '' }, addEventListener() {} };
  const document = {
    documentElement: { lang: 'en' },
    getElementById: (id) => (id === 'graphiql' ? place : null),
    querySelectorAll: () => [],
  };
  let given;
  const React = { createElement: (_, props) => { given = props; } };
  const ReactDOM = { createRoot: () => ({ render() {} }) };
  const page = { document, React, ReactDOM, GraphiQL() {}, fetch, AbortController, TextDecoderStream, JSON };
  runInContext(await readFile(new URL('../../../api/assets/portal.js', import.meta.url), 'utf8'), createContext(page));
  return given.fetcher;
}

test('a query has one answer', async () => {
  const fetcher = await fetcherOfPage();
  const answer = await fetcher({ query: '{ __typename }' }, { headers: { 'Accept-Language': 'ar' } });
  assert.deepEqual(answer.data, { __typename: 'Query' });
});

test('a subscription is a stream of answers that can be stopped while it waits', async () => {
  const [fetcher, token, topics] = [await fetcherOfPage(), await server.signIn('noor'), await Topics.of(server)];
  const variables = { kinds: ['TOPIC'] };
  const stream = await fetcher({ query: CHANGES, variables }, { headers: { Authorization: `Bearer ${token}` } });
  const answers = stream[Symbol.asyncIterator]();
  for (const name of ['Early', 'Late']) {
    const id = await topics.make(name);
    assert.equal((await answers.next()).value.data.changes.nodeId, id);
  }
  const waiting = answers.next();
  await stream[Symbol.asyncIterator]().return();
  assert.equal((await waiting).done, true);
});
