// Apollo Client's normalised cache and the lists of a running server:
//
//   WAYMARK_URL=http://127.0.0.1:8080 node apollo/run.mjs
//
// Paged forwards, backwards, and from the middle to both ends, a list is the one that plain requests tell; and what a
// mutation answers is what the list shows from then on, since the cache knows a thing by its id.

import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { gql } from '@apollo/client';
import { ask, signIn } from '../plain.mjs';
import { FILTER, List } from './list.mjs';

const PAGE = 7;

const RSVP = gql`
  mutation Rsvp($input: RsvpInput!) {
    rsvp(input: $input) {
      occurrence {
        id
        going
        myRsvp {
          status
        }
      }
      userErrors {
        code
      }
    }
  }
`;

const WITHDRAW = gql`
  mutation WithdrawRsvp($input: WithdrawRsvpInput!) {
    withdrawRsvp(input: $input) {
      occurrence {
        id
        going
        myRsvp {
          status
        }
      }
      userErrors {
        code
      }
    }
  }
`;

const whole = await readPlainly();
ok(whole.length > 3 * PAGE, 'there are several pages');

await forwards();
await backwards();
await bothWaysFromTheMiddle();
await aMutationShowsInTheList();
console.log(`Apollo Client: ${whole.length} dates, ${PAGE} a page, to both ends and from the middle; each kept by its id`);

async function forwards() {
  const list = await List.of({ first: PAGE });
  while (list.pageInfo.hasNextPage) await list.more({ first: PAGE, after: list.pageInfo.endCursor });
  deepStrictEqual(list.ids, whole, 'paged forwards, the list is whole and in order');
  strictEqual(list.pageInfo.hasPreviousPage, false, 'and begins at its beginning');
}

async function backwards() {
  const list = await List.of({ last: PAGE });
  while (list.pageInfo.hasPreviousPage) await list.more({ last: PAGE, before: list.pageInfo.startCursor });
  deepStrictEqual(list.ids, whole, 'paged backwards, the list is whole and in order');
  strictEqual(list.pageInfo.hasNextPage, false, 'and ends at its end');
}

async function bothWaysFromTheMiddle() {
  const start = await List.of({ first: PAGE });
  const list = await List.of({ first: PAGE, after: start.pageInfo.endCursor });
  deepStrictEqual(list.ids, whole.slice(PAGE, 2 * PAGE), 'the second page');
  await list.more({ last: PAGE, before: list.pageInfo.startCursor });
  await list.more({ first: PAGE, after: list.pageInfo.endCursor });
  deepStrictEqual(list.ids, whole.slice(0, 3 * PAGE), 'grown at both ends');
  deepStrictEqual(
    [list.pageInfo.hasPreviousPage, list.pageInfo.hasNextPage],
    [false, true],
    'which knows what there is beyond each',
  );
}

async function aMutationShowsInTheList() {
  const list = await List.of({ first: PAGE }, await signIn('noor'));
  await list.more({ first: PAGE, after: list.pageInfo.endCursor });
  const free = list.nodes.find(({ myRsvp }) => myRsvp === null);
  ok(free, 'a date that the newcomer has said nothing about');
  const { id, going } = free;

  await list.change(RSVP, id, (node) => node.going === going + 1 && node.myRsvp?.status === 'GOING');
  await list.change(WITHDRAW, id, (node) => node.going === going && node.myRsvp?.status === 'WITHDRAWN');
  deepStrictEqual(list.kept(id), ['Occurrence'], 'the date is kept once');
  strictEqual(list.asked, 4, 'two pages and two mutations: the list was not asked for again');
}

/** The ids of the list, in one long page. */
async function readPlainly() {
  const query = 'query ($filter: OccurrenceFilter) { occurrences(filter: $filter, first: 100) { nodes { id } } }';
  const { occurrences } = await ask(query, { filter: FILTER });
  return occurrences.nodes.map(({ id }) => id);
}
