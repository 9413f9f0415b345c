// 3. She asks a mentor who speaks Arabic. The mentor is told in her own language and accepts; the two see the
// mentorship and what is meant for it, nobody else does.

import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert';
import type { Client } from '../client.js';
import { graphql } from '../gql/gql.js';
import type { ByItsIdQuery } from '../gql/graphql.js';
import { ADDRESSES, type Community, type Newcomer } from './community.js';
import { outcome, present } from './outcome.js';

const MentorsWhoSpeak = graphql(`
  query MentorsWhoSpeak($language: String!) {
    mentors(language: $language) {
      nodes {
        about
        hasFreePlace
        member {
          id
          displayName
          languages
        }
      }
    }
  }
`);

const RequestMentorship = graphql(`
  mutation RequestMentorship($input: RequestMentorshipInput!) {
    requestMentorship(input: $input) {
      mentorship {
        id
        state
        iAm
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const RequestsToMe = graphql(`
  query RequestsToMe {
    mentorships(state: REQUESTED) {
      nodes {
        id
        message
        mentee {
          displayName
        }
      }
    }
  }
`);

const AcceptMentorship = graphql(`
  mutation AcceptMentorship($input: AcceptMentorshipInput!) {
    acceptMentorship(input: $input) {
      mentorship {
        state
        iAm
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const ProposeAgreement = graphql(`
  mutation ProposeAgreement($input: ProposeAgreementInput!) {
    proposeAgreement(input: $input) {
      mentorship {
        state
        agreement {
          version
        }
        proposedAgreement {
          version
          proposedByMe
          confirmedByOther
        }
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const ConfirmAgreement = graphql(`
  mutation ConfirmAgreement($input: ConfirmAgreementInput!) {
    confirmAgreement(input: $input) {
      mentorship {
        state
        agreement {
          channels
          inACrisis
        }
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const ByItsId = graphql(`
  query ByItsId($id: ID!) {
    node(id: $id) {
      __typename
      ... on Mentorship {
        state
      }
      ... on Member {
        displayName
        timeZone
        recovery
      }
    }
  }
`);

const WORDS = 'هل ترافقينني في الطريق؟';

export async function findAMentor(community: Community, newcomer: Newcomer): Promise<void> {
  const mentorship = await ask(community, newcomer.client);
  const mentor = await community.signIn('mentor');
  await accept(mentor, mentorship);
  await agree(mentor, newcomer.client, mentorship);
  await othersSeeNothing(community, newcomer, mentor, mentorship);
}

async function ask({ mailbox }: Community, client: Client): Promise<string> {
  const { mentors } = await client.ask(MentorsWhoSpeak, { language: 'ar' });
  ok(
    mentors.nodes.every(({ member }) => member.languages?.includes('ar')),
    'all who are found read Arabic',
  );
  const mentor = present(
    mentors.nodes.find(({ hasFreePlace }) => hasFreePlace),
    'a mentor with a free place',
  ).member;

  const before = new Set((await mailbox.to(ADDRESSES.mentor)).map(({ name }) => name));
  const { requestMentorship } = await client.ask(RequestMentorship, { input: { mentor: mentor.id, message: WORDS } });
  const { id, ...asked } = outcome(requestMentorship, 'mentorship');
  deepStrictEqual(asked, { state: 'REQUESTED', iAm: 'MENTEE' }, 'her request waits for an answer');

  const letter = await mailbox.waitFor(ADDRESSES.mentor, 'the letter to the mentor', ({ name }) => !before.has(name));
  match(letter.html, /<html lang="ar" dir="rtl"/, 'the mentor is told in her own language');
  doesNotMatch(letter.text, /نور/, 'by a letter that names nobody else');
  return id;
}

async function accept(mentor: Client, mentorship: string): Promise<void> {
  const { mentorships } = await mentor.ask(RequestsToMe);
  deepStrictEqual(
    mentorships.nodes.find(({ id }) => id === mentorship),
    { id: mentorship, message: WORDS, mentee: { displayName: 'نور' } },
    'the mentor reads who asks, and what she has written',
  );
  const { acceptMentorship } = await mentor.ask(AcceptMentorship, { input: { mentorship } });
  deepStrictEqual(outcome(acceptMentorship, 'mentorship'), { state: 'ACCEPTED', iAm: 'MENTOR' }, 'the mentor says yes');
}

async function agree(mentor: Client, mentee: Client, mentorship: string): Promise<void> {
  const inACrisis = 'اتصلي بالإسعاف أولًا، ثم أخبريني متى استطعتِ.';
  const { proposeAgreement } = await mentor.ask(ProposeAgreement, {
    input: { mentorship, channels: ['TEXT', 'VOICE'], everyWeeks: 1, minutesPerWeek: 60, inACrisis },
  });
  deepStrictEqual(
    outcome(proposeAgreement, 'mentorship'),
    {
      state: 'ACCEPTED',
      agreement: null,
      proposedAgreement: { version: 1, proposedByMe: true, confirmedByOther: false },
    },
    'the mentor proposes how they walk together, and nothing holds before both have confirmed',
  );
  const { confirmAgreement } = await mentee.ask(ConfirmAgreement, { input: { mentorship, version: 1 } });
  deepStrictEqual(
    outcome(confirmAgreement, 'mentorship'),
    { state: 'ACTIVE', agreement: { channels: ['TEXT', 'VOICE'], inACrisis } },
    'she confirms, and they begin',
  );
}

async function othersSeeNothing(
  community: Community,
  newcomer: Newcomer,
  mentor: Client,
  mentorship: string,
): Promise<void> {
  const { visitor } = community;
  const [steward, stranger] = await Promise.all([community.signIn('steward'), community.signIn('stranger')]);
  for (const one of [newcomer.client, mentor]) {
    deepStrictEqual(await node(one, mentorship), { __typename: 'Mentorship', state: 'ACTIVE' }, 'the two see it');
  }
  for (const other of [steward, stranger, visitor]) {
    strictEqual(await node(other, mentorship), null, 'for everybody else there is no such thing');
  }

  const told = { __typename: 'Member', displayName: 'نور', recovery: null };
  deepStrictEqual(
    await node(mentor, newcomer.id),
    { ...told, timeZone: 'Africa/Cairo' },
    'her mentor sees what is for mentorships, and nothing that is for her alone',
  );
  deepStrictEqual(await node(stranger, newcomer.id), { ...told, timeZone: null }, 'another member sees neither');
}

async function node(client: Client, id: string): Promise<ByItsIdQuery['node']> {
  return (await client.ask(ByItsId, { id })).node;
}
