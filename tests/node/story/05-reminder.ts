// 5. The reminder comes in Arabic and tells her own time; whoever sees it arrive learns nothing. One click ends all
// reminders, without signing in.

import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert';
import type { Client } from '../client.js';
import { localDateTime } from '../clock.js';
import { graphql } from '../gql/gql.js';
import type { ConsentPurpose } from '../gql/graphql.js';
import { type Letter, links } from '../mailbox.js';
import type { Appointment } from './04-meeting.js';
import type { Community, Newcomer } from './community.js';
import { present } from './outcome.js';

const ReminderPreferences = graphql(`
  query ReminderPreferences {
    reminderPreferences {
      leadTimes
      quietFrom
      quietUntil
    }
  }
`);

const WhatIAllow = graphql(`
  query WhatIAllow {
    consents {
      purpose
      given
    }
  }
`);

export async function beReminded({ mailbox }: Community, newcomer: Newcomer, appointment: Appointment): Promise<void> {
  const { client, email } = newcomer;
  const { reminderPreferences } = await client.ask(ReminderPreferences);
  const early = { leadTimes: [120], quietFrom: null, quietUntil: null };
  deepStrictEqual(reminderPreferences, early, 'she is to be reminded earlier than there is time left: so at once');

  const isReminder = ({ text }: Letter): boolean => text.includes(appointment.title);
  const reminder = await mailbox.waitFor(email, 'the reminder', isReminder);
  match(reminder.html, /<html lang="ar" dir="rtl"/, 'it is in Arabic, right to left');
  ok(!reminder.subject.includes(appointment.title), 'its subject does not say of what it reminds');
  doesNotMatch(reminder.subject, /لقاء|تعاف|حلقة/, 'nor of what kind it is');
  ok(onHerClock(appointment.startsAt).test(reminder.text), 'it tells the time by her clock');
  ok(
    links(reminder).some(({ href }) => href === appointment.joinUrl),
    'it leads to the meeting',
  );

  const isUnsubscribing = ({ pathname }: URL): boolean => pathname === '/email/unsubscribe';
  const link = present(links(reminder).find(isUnsubscribing), 'the link that ends reminders');
  await endReminders(client, link);
  strictEqual((await mailbox.to(email)).filter(isReminder).length, 1, 'she was reminded once');
}

/** The time of day in Cairo as Arabic writes it, with twelve hours: `3:20`. */
function onHerClock(moment: Date): RegExp {
  const [hour = '', minute = ''] = localDateTime(moment, 'Africa/Cairo').slice(11).split(':');
  return new RegExp(`(?<!\\d)${((Number(hour) + 11) % 12) + 1}:${minute}(?!\\d)`);
}

async function endReminders(client: Client, link: URL): Promise<void> {
  const page = await fetch(link);
  strictEqual(page.status, 200, 'the link opens a page');
  match(await page.text(), /<html lang="ar" dir="rtl"[^]*<form method="post"/, 'that asks her, in Arabic');
  ok(await isAllowed(client, 'REMINDERS'), 'and changes nothing: mail programs open links by themselves');

  // As a mail program does it: RFC 8058.
  const pressed = await fetch(link, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  strictEqual(pressed.status, 200, 'one click is enough, without signing in');
  ok(!(await isAllowed(client, 'REMINDERS')), 'she is not to be reminded any more');
}

async function isAllowed(client: Client, purpose: ConsentPurpose): Promise<boolean> {
  const { consents } = await client.ask(WhatIAllow);
  return present(
    consents.find((consent) => consent.purpose === purpose),
    `the consent to ${purpose}`,
  ).given;
}
