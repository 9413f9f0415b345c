// Tells the story to the server at WAYMARK_URL, part by part; what a part throws ends it.

import { firstLook } from './story/00-first-look.js';
import { signUp } from './story/01-sign-up.js';
import { agreeAndSayWhoSheIs } from './story/02-agreement-and-profile.js';
import { findAMentor } from './story/03-mentorship.js';
import { findAMeeting } from './story/04-meeting.js';
import { beReminded } from './story/05-reminder.js';
import { readAlong } from './story/06-clinic.js';
import { Community } from './story/community.js';

const url = process.env['WAYMARK_URL'];
if (url === undefined) {
  console.error('WAYMARK_URL is not set; for instance http://127.0.0.1:8080');
  process.exit(2);
}

const community = new Community(url.replace(/\/$/, ''));
await told('00-first-look', firstLook(community));
const newcomer = await told('01-sign-up', signUp(community));
await told('02-agreement-and-profile', agreeAndSayWhoSheIs(newcomer));
await told('03-mentorship', findAMentor(community, newcomer));
const appointment = await told('04-meeting', findAMeeting(community, newcomer));
await told('05-reminder', beReminded(community, newcomer, appointment));
await told('06-clinic', readAlong(community));

/** What a part came to. */
async function told<T>(name: string, part: Promise<T>): Promise<T> {
  try {
    const result = await part;
    console.log(`told: ${name}`);
    return result;
  } catch (error) {
    console.error(`broken off: ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    process.exit(1);
  }
}
