// An integrator's first request: is anybody there?

import { strictEqual } from 'node:assert';
import { graphql } from '../gql/gql.js';
import type { Community } from './community.js';

const FirstLook = graphql(`
  query FirstLook {
    __typename
  }
`);

export async function firstLook({ visitor }: Community): Promise<void> {
  const { __typename } = await visitor.ask(FirstLook);
  strictEqual(__typename, 'Query', 'the server answers as its schema says');
}
