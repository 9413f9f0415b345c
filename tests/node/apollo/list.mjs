// Dates of meetings as a page of an app watches them through Apollo Client.

import { deepStrictEqual } from 'node:assert';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { ask, url } from '../plain.mjs';

/** From the day after tomorrow on: nothing ends while the list is read. */
export const FILTER = { from: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10) };

/** How long a change may take to be shown, in milliseconds. */
const PATIENCE = 30_000;

const OCCURRENCES = gql`
  query Occurrences($filter: OccurrenceFilter, $first: Int, $after: String, $last: Int, $before: String) {
    occurrences(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      edges {
        cursor
        node {
          ...Entry
          meeting {
            id
            title {
              text
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }

  fragment Entry on Occurrence {
    ...Known
    startsAt
    going
    myRsvp {
      status
    }
  }

  fragment Known on Node {
    id
  }
`;

/** The list, in a cache of its own. */
export class List {
  /** Watches the list, from this page on. */
  static async of(page, token) {
    const list = new List(await interfacesAndUnions(), token);
    await list.shows(({ edges }) => edges.length > 0, () => list.watch({ filter: FILTER, ...page }));
    return list;
  }

  constructor(possibleTypes, token) {
    this.asked = 0;
    const counting = new ApolloLink((operation, forward) => {
      this.asked += 1;
      return forward(operation);
    });
    const http = new HttpLink({ uri: `${url}/graphql`, headers: token ? { authorization: `Bearer ${token}` } : {} });
    const typePolicies = { Query: { fields: { occurrences: relayStylePagination(['filter']) } } };
    const cache = new InMemoryCache({ possibleTypes, typePolicies });
    this.client = new ApolloClient({ cache, link: counting.concat(http) });
  }

  watch(variables) {
    this.watched = this.client.watchQuery({ query: OCCURRENCES, variables });
    this.watched.subscribe((result) => {
      if (result.error) throw result.error;
      if (result.loading) return;
      this.connection = result.data.occurrences;
      this.look?.();
    });
  }

  /** Does something after which what the app shows is to be like this, and waits until it is. */
  async shows(isMeant, act) {
    const shown = new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error('the list does not change as it should')), PATIENCE);
      this.look = () => {
        if (!isMeant(this.connection)) return;
        clearTimeout(patience);
        resolve();
      };
    });
    await Promise.all([act(), shown]);
  }

  get pageInfo() {
    return this.connection.pageInfo;
  }

  get nodes() {
    return this.connection.edges.map(({ node }) => node);
  }

  get ids() {
    return this.nodes.map(({ id }) => id);
  }

  /** Fetches another page into the list; what is not said about it is not what was said before. */
  async more(page) {
    const none = { first: null, after: null, last: null, before: null };
    const { length } = this.ids;
    await this.shows(
      ({ edges }) => edges.length > length,
      () => this.watched.fetchMore({ variables: { filter: FILTER, ...none, ...page } }),
    );
  }

  /** Sends a mutation, after which the entry of this id is to be like this. */
  async change(mutation, id, isMeant) {
    await this.shows(
      ({ edges }) => isMeant(edges.find(({ node }) => node.id === id).node),
      async () => {
        const { data } = await this.client.mutate({ mutation, variables: { input: { occurrence: id } } });
        deepStrictEqual(Object.values(data)[0].userErrors, []);
      },
    );
  }

  /** As what the cache keeps this thing. */
  kept(id) {
    const kept = Object.values(this.client.cache.extract()).filter((entry) => entry.id === id);
    return kept.map(({ __typename }) => __typename);
  }
}

/** Which objects an interface or a union stands for, as Apollo Client wants to know it. */
async function interfacesAndUnions() {
  const { __schema: schema } = await ask('{ __schema { types { name possibleTypes { name } } } }');
  const abstract = schema.types.filter(({ possibleTypes: possible }) => possible !== null);
  return Object.fromEntries(abstract.map(({ name, possibleTypes: possible }) => [name, possible.map((it) => it.name)]));
}
