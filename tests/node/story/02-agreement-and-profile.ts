// 2. She reads the ground rules in Arabic and accepts them, and says who she is, each part to whom she chooses.

import { deepStrictEqual, rejects, strictEqual } from 'node:assert';
import type { Client } from '../client.js';
import { graphql } from '../gql/gql.js';
import type { UpdateProfileInput } from '../gql/graphql.js';
import { type Newcomer, refusedWith } from './community.js';
import { outcome, present } from './outcome.js';

const AnyMentor = graphql(`
  query AnyMentor {
    mentors(first: 1) {
      nodes {
        hasFreePlace
      }
    }
  }
`);

const CodeOfConduct = graphql(`
  query CodeOfConduct {
    codeOfConduct {
      version
      title {
        ...Words
      }
      body {
        ...Words
      }
    }
  }

  fragment Words on LocalizedText {
    text
    language
    direction
  }
`);

const AcceptCodeOfConduct = graphql(`
  mutation AcceptCodeOfConduct($input: AcceptCodeOfConductInput!) {
    acceptCodeOfConduct(input: $input) {
      codeOfConduct {
        version
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const UpdateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      member {
        languages
        timeZone
        perspectives
        recovery
        account {
          audiences {
            languages
            timeZone
            perspectives
            recovery
          }
        }
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const GiveConsent = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      consent {
        purpose
        given
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const PROFILE = {
  languages: { value: ['ar', 'en'], audience: 'MEMBERS' },
  timeZone: { value: 'Africa/Cairo', audience: 'MENTORSHIPS' },
  perspectives: { value: ['PERSON_IN_RECOVERY'], audience: 'MENTORSHIPS' },
  recovery: { value: 'أن أجلس إلى المائدة مع أهلي من جديد.', audience: 'ONLY_ME' },
} as const satisfies UpdateProfileInput;

export async function agreeAndSayWhoSheIs({ client }: Newcomer): Promise<void> {
  await agree(client);
  await sayWhoSheIs(client);
  const allowed = await client.ask(GiveConsent, { input: { purpose: 'REMINDERS' } });
  deepStrictEqual(
    outcome(allowed.giveConsent, 'consent'),
    { purpose: 'REMINDERS', given: true },
    'she may be reminded by e-mail',
  );
}

async function agree(client: Client): Promise<void> {
  await rejects(client.ask(AnyMentor), refusedWith('CONDUCT_NOT_ACCEPTED'), 'the community opens with the agreement');

  const { codeOfConduct } = await client.ask(CodeOfConduct);
  const { version, title, body } = present(codeOfConduct, 'the code of conduct');
  deepStrictEqual([title.language, title.direction], ['ar', 'RTL'], 'she is asked in her own language');
  deepStrictEqual([body.language, body.direction], ['ar', 'RTL'], 'and can read all of it');

  const accepted = await client.ask(AcceptCodeOfConduct, { input: { version } });
  strictEqual(
    outcome(accepted.acceptCodeOfConduct, 'codeOfConduct').version,
    version,
    'what she has read is agreed to',
  );
  await client.ask(AnyMentor);
}

async function sayWhoSheIs(client: Client): Promise<void> {
  const { updateProfile } = await client.ask(UpdateProfile, { input: PROFILE });
  const { account, ...told } = outcome(updateProfile, 'member');
  const { languages, timeZone, perspectives, recovery } = PROFILE;
  deepStrictEqual(
    told,
    {
      languages: languages.value,
      timeZone: timeZone.value,
      perspectives: perspectives.value,
      recovery: recovery.value,
    },
    'she sees all that she has told',
  );
  deepStrictEqual(
    account?.audiences,
    {
      languages: languages.audience,
      timeZone: timeZone.audience,
      perspectives: perspectives.audience,
      recovery: recovery.audience,
    },
    'and for whom it is',
  );
}
