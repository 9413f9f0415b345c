// 4. A facilitator sets up a weekly meeting, there and online, with texts in three languages. She finds it by language,
// day and access, sees it in her own time, and sees how to join only once she has said that she comes.

import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import type { Client } from '../client.js';
import { localDate, localDateTime, weekday } from '../clock.js';
import { graphql } from '../gql/gql.js';
import type { CreateMeetingInput, DateFoundFragment, OccurrenceFilter } from '../gql/graphql.js';
import type { Community, Newcomer } from './community.js';
import { outcome, present } from './outcome.js';

const CreateMeeting = graphql(`
  mutation CreateMeeting($input: CreateMeetingInput!) {
    createMeeting(input: $input) {
      meeting {
        id
        translations
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const FindDates = graphql(`
  query FindDates($filter: OccurrenceFilter!) {
    occurrences(filter: $filter) {
      nodes {
        ...DateFound
      }
    }
  }

  fragment DateFound on Occurrence {
    id
    startsAt
    startsAtLocal
    startsAtForMe
    timeZoneForMe
    placesLeft
    joinUrl
    myRsvp {
      status
    }
    meeting {
      id
      title {
        text
        language
        direction
      }
      format
      venue {
        name
      }
    }
  }
`);

const Rsvp = graphql(`
  mutation Rsvp($input: RsvpInput!) {
    rsvp(input: $input) {
      occurrence {
        joinUrl
        placesLeft
        myRsvp {
          status
        }
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const HERE = 'America/Bogota';
const HERS = 'Africa/Cairo';
const JOIN_URL = 'https://meet.example.org/open-door';
const TITLE = 'حلقة الباب المفتوح';
const MINUTE = 60_000;

/** What she is going to. */
export type Appointment = { readonly title: string; readonly joinUrl: string; readonly startsAt: Date };

export async function findAMeeting(community: Community, { client }: Newcomer): Promise<Appointment> {
  // Soon enough for a reminder to be due as soon as she says that she comes.
  const startsAt = new Date((Math.floor(Date.now() / MINUTE) + 90) * MINUTE);
  const facilitator = await community.signIn('facilitator');
  const { createMeeting } = await facilitator.ask(CreateMeeting, { input: weekly(startsAt) });
  const meeting = outcome(createMeeting, 'meeting');
  deepStrictEqual(new Set(meeting.translations), new Set(['ar', 'en', 'es']), 'its texts are there in three languages');

  const date = await find(client, meeting.id, startsAt);
  await comeAlong(client, date);
  const seen = await dates(await community.signIn('stranger'), onTheDay(startsAt, 'ar'));
  strictEqual(seen.get(meeting.id)?.joinUrl, null, 'who has not said so does not see how to join');
  return { title: TITLE, joinUrl: JOIN_URL, startsAt };
}

function weekly(startsAt: Date): CreateMeetingInput {
  return {
    sourceLanguage: 'es',
    texts: [
      { language: 'es', title: 'Círculo de puertas abiertas' },
      { language: 'ar', title: TITLE },
      { language: 'en', title: 'Open door circle' },
    ],
    startsAtLocal: localDateTime(startsAt, HERE),
    timeZone: HERE,
    recurrence: `FREQ=WEEKLY;BYDAY=${weekday(startsAt, HERE)}`,
    durationMinutes: 90,
    format: 'HYBRID',
    joinUrl: JOIN_URL,
    venue: { name: 'Casa de barrio', address: 'Calle 45 # 19-20, Bogotá' },
    languages: [{ language: 'es' }, { language: 'ar', interpreted: true }],
    accessFacts: [{ fact: 'STEP_FREE', isAvailable: true }],
    capacity: 12,
  };
}

/** What is looked for on the day on which it begins where she lives. */
function onTheDay(startsAt: Date, language: string): OccurrenceFilter {
  const day = localDate(startsAt, HERS);
  return { language, from: day, until: day, accessFacts: ['STEP_FREE'] };
}

/** The dates that are found, by their meetings. */
async function dates(client: Client, filter: OccurrenceFilter): Promise<Map<string, DateFoundFragment>> {
  const { occurrences } = await client.ask(FindDates, { filter });
  return new Map(occurrences.nodes.map((date) => [date.meeting.id, date]));
}

async function find(client: Client, meeting: string, startsAt: Date): Promise<DateFoundFragment> {
  const found = await dates(client, onTheDay(startsAt, 'ar'));
  const date = present(found.get(meeting), 'the meeting among those held in Arabic');
  const inHindi = await dates(client, onTheDay(startsAt, 'hi'));
  ok(!inHindi.has(meeting), 'it is not among those held in another language');

  deepStrictEqual(
    date.meeting.title,
    { text: TITLE, language: 'ar', direction: 'RTL' },
    'she reads its title in Arabic',
  );
  deepStrictEqual(
    [date.meeting.format, date.meeting.venue?.name],
    ['HYBRID', 'Casa de barrio'],
    'one may go there, too',
  );
  strictEqual(Date.parse(date.startsAt), startsAt.getTime(), 'it begins when the facilitator said');
  strictEqual(date.startsAtLocal, localDateTime(startsAt, HERE), 'by the clocks there');
  strictEqual(date.startsAtForMe, localDateTime(startsAt, HERS), 'and by hers');
  strictEqual(date.timeZoneForMe, HERS, 'which are those of Cairo');
  return date;
}

async function comeAlong(client: Client, date: DateFoundFragment): Promise<void> {
  deepStrictEqual([date.joinUrl, date.myRsvp], [null, null], 'how to join is not told before she says that she comes');
  strictEqual(date.placesLeft, 12, 'there is room');
  const { rsvp } = await client.ask(Rsvp, { input: { occurrence: date.id } });
  deepStrictEqual(
    outcome(rsvp, 'occurrence'),
    { joinUrl: JOIN_URL, placesLeft: 11, myRsvp: { status: 'GOING' } },
    'now she has a place, and sees how to join',
  );
}
