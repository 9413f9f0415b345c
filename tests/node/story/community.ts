// Who is there when the story begins: the demo community of a server that was just started, with the accounts and the
// key that it tells everybody.

import { Client, Refused } from '../client.js';
import { graphql } from '../gql/gql.js';
import type { ErrorCode } from '../gql/graphql.js';
import { Mailbox } from '../mailbox.js';
import { outcome } from './outcome.js';

const PASSWORD = 'walking together';
const PARTNER_KEY = 'wm_demo-lantern-house-clinic-everybody-may-know-this-key';

/** The addresses of those whom the story needs. */
export const ADDRESSES = {
  mentor: 'layla@waymark.example',
  facilitator: 'mateo@waymark.example',
  moderator: 'anneke@waymark.example',
  steward: 'priya@waymark.example',
  /** Somebody without a part in this story. */
  stranger: 'noor@waymark.example',
} as const;

const SignInWithPassword = graphql(`
  mutation SignInWithPassword($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) {
      session {
        accessToken
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

/** Somebody in the demo community. */
export type Known = keyof typeof ADDRESSES;

/** The community as a client meets it. */
export class Community {
  /** Nobody in particular. */
  readonly visitor: Client;
  readonly mailbox: Mailbox;

  constructor(url: string) {
    this.visitor = new Client(url);
    this.mailbox = new Mailbox(url);
  }

  /** The partner clinic, whose staff read Spanish. */
  get clinic(): Client {
    return this.visitor.signedIn(PARTNER_KEY).speaking('es');
  }

  /** Signs somebody in by her password. */
  async signIn(who: Known): Promise<Client> {
    const input = { email: ADDRESSES[who], password: PASSWORD };
    const { signInWithPassword } = await this.visitor.ask(SignInWithPassword, { input });
    return this.visitor.signedIn(outcome(signInWithPassword, 'session').accessToken);
  }
}

/** The one whose story this is. */
export type Newcomer = { readonly id: string; readonly email: string; readonly client: Client };

/** For `rejects`: whether a request was refused with this code. */
export function refusedWith(code: ErrorCode): (error: unknown) => boolean {
  return (error) => error instanceof Refused && error.isFor(code);
}
