// 6. A partner clinic pulls the published resources in Spanish, page by page, with how far each can be trusted. What
// another directory lists is among them; a draft never is, neither in the list nor by its id.

import { deepStrictEqual, match, ok, rejects, strictEqual } from 'node:assert';
import type { Client } from '../client.js';
import { graphql } from '../gql/gql.js';
import type { ResourcesPageQuery, ResourceToReadFragment } from '../gql/graphql.js';
import { type Community, refusedWith } from './community.js';
import { present } from './outcome.js';

const ResourcesPage = graphql(`
  query ResourcesPage($language: String!, $first: Int!, $after: String) {
    resources(language: $language, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...ResourceToRead
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment ResourceToRead on Resource {
    id
    kind
    status
    title {
      text
      language
    }
    readingLevel
    reviewDueOn
    formats {
      language
      format
    }
    translations(languages: ["es"]) {
      language
      state
      updatedAt
    }
    service {
      ...ServiceToTurnTo
    }
  }

  fragment ServiceToTurnTo on Service {
    hsdsId
    organization {
      name
    }
  }
`);

const Drafts = graphql(`
  query Drafts {
    draftResources {
      nodes {
        id
        status
      }
    }
  }
`);

const LookUp = graphql(`
  query LookUp($one: ID!, $several: [ID!]!) {
    node(id: $one) {
      __typename
      ... on Resource {
        ...ResourceToRead
      }
    }
    nodes(ids: $several) {
      __typename
      id
    }
  }
`);

const ForMembersOnly = graphql(`
  query ForMembersOnly {
    mentors {
      nodes {
        about
      }
    }
  }
`);

const PAGE = 3;

export async function readAlong(community: Community): Promise<void> {
  const { clinic } = community;
  const pulled: ResourceToReadFragment[] = [];
  for await (const resource of published(clinic)) pulled.push(resource);

  ok(pulled.length > 2 * PAGE, 'it took more than two pages');
  strictEqual(new Set(pulled.map(({ id }) => id)).size, pulled.length, 'no page repeats what another has told');
  pulled.forEach(canBeJudged);
  const service = present(
    pulled.find(({ kind }) => kind === 'SERVICE'),
    'a service that another directory lists',
  );
  const written = present(
    pulled.find(({ kind }) => kind !== 'SERVICE'),
    'a resource that a member has written',
  );
  await idsLeadToTheSame(clinic, service, written);
  await draftsStayWithin(community, written, pulled);
  await rejects(clinic.ask(ForMembersOnly), refusedWith('FORBIDDEN'), 'the key does not open what is for members');
}

/** All that is published, page by page (Relay's connections). */
async function* published(clinic: Client): AsyncGenerator<ResourceToReadFragment> {
  let after: string | null = null;
  do {
    const page: ResourcesPageQuery = await clinic.ask(ResourcesPage, { language: 'es', first: PAGE, after });
    const { edges, pageInfo } = page.resources;
    for (const { node } of edges) yield node;
    strictEqual(pageInfo.endCursor, edges.at(-1)?.cursor, 'the next page begins behind the last entry of this one');
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

/** Whether the clinic learns what it has to know before it hands this on. */
function canBeJudged(resource: ResourceToReadFragment): void {
  const { kind, title, service } = resource;
  strictEqual(resource.status, 'PUBLISHED', `${title.text}: it is published`);
  match(resource.reviewDueOn ?? '', /^\d{4}-\d{2}-\d{2}$/, `${title.text}: somebody is to look at it again`);
  ok(resource.formats.length > 0, `${title.text}: it can be had in some form`);
  strictEqual(resource.translations.length, 1, `${title.text}: one state for the one language that was asked for`);
  const [spanish] = resource.translations;
  const isInSpanish = spanish?.state !== 'MISSING';
  strictEqual(title.language === 'es', isInSpanish, `${title.text}: the language that comes is told`);
  strictEqual(service !== null, kind === 'SERVICE', `${title.text}: only a service tells whom to turn to`);
  strictEqual(resource.readingLevel !== null, kind !== 'SERVICE', `${title.text}: who wrote it said how hard it reads`);
}

async function idsLeadToTheSame(
  clinic: Client,
  service: ResourceToReadFragment,
  written: ResourceToReadFragment,
): Promise<void> {
  const { node, nodes } = await clinic.ask(LookUp, { one: service.id, several: [written.id, service.id] });
  ok(node?.__typename === 'Resource', 'an id of the list leads to the resource');
  deepStrictEqual(node.service, service.service, 'with the organization behind it');
  deepStrictEqual(
    nodes.map((found) => found?.id),
    [written.id, service.id],
    'several ids answer in their order',
  );
}

async function draftsStayWithin(
  community: Community,
  written: ResourceToReadFragment,
  pulled: readonly ResourceToReadFragment[],
): Promise<void> {
  const { draftResources } = await (await community.signIn('moderator')).ask(Drafts);
  const draft = present(draftResources.nodes[0], 'a draft, which moderators see').id;
  ok(!pulled.some(({ id }) => id === draft), 'it is not among what the clinic pulls');
  const { node, nodes } = await community.clinic.ask(LookUp, { one: draft, several: [draft, written.id] });
  deepStrictEqual([node, nodes[0]], [null, null], 'and its id is that of nothing');
  strictEqual(nodes[1]?.id, written.id, 'which does not keep the others away');
}
