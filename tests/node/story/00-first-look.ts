// An integrator's first request: is anybody there?

import { strictEqual } from 'node:assert';
import type { Client } from '../client.js';
import { graphql } from '../gql/gql.js';

const FirstLook = graphql(`
  query FirstLook {
    __typename
  }
`);

export default async function firstLook(client: Client): Promise<void> {
  const { __typename } = await client.ask(FirstLook, {});
  strictEqual(__typename, 'Query');
}
