// 1. A newcomer whose phone speaks Arabic signs up. The letter that lets her in is Arabic, right to left; the code in
// it signs her in. Her refresh token is good once: a second use ends the session for everybody who holds a part of it.

import { deepStrictEqual, match, notStrictEqual, rejects, strictEqual } from 'node:assert';
import type { Client } from '../client.js';
import { graphql } from '../gql/gql.js';
import type { TokensFragment } from '../gql/graphql.js';
import type { Letter } from '../mailbox.js';
import { type Community, type Newcomer, refusedWith } from './community.js';
import { codes, outcome, present } from './outcome.js';

const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      letter {
        codeLength
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const RequestSignIn = graphql(`
  mutation RequestSignIn($input: RequestSignInInput!) {
    requestSignIn(input: $input) {
      letter {
        codeLength
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const SignInWithCode = graphql(`
  mutation SignInWithCode($input: SignInWithCodeInput!) {
    signInWithCode(input: $input) {
      session {
        ...Tokens
      }
      userErrors {
        ...WhatToMend
      }
    }
  }

  fragment Tokens on Session {
    accessToken
    refreshToken
  }
`);

const RefreshSession = graphql(`
  mutation RefreshSession($input: RefreshSessionInput!) {
    refreshSession(input: $input) {
      session {
        ...Tokens
      }
      userErrors {
        ...WhatToMend
      }
    }
  }
`);

const WhoAmI = graphql(`
  query WhoAmI {
    me {
      id
      displayName
      account {
        email
        language
      }
    }
  }
`);

export async function signUp({ visitor, mailbox }: Community): Promise<Newcomer> {
  const phone = visitor.speaking('ar-EG, ar;q=0.9, en;q=0.5');
  // Her own each time, so that the story can be told to a server again.
  const email = `nour.${Date.now()}@example.org`;
  const signedUp = await phone.ask(SignUp, { input: { email, displayName: 'نور', timeZone: 'Africa/Cairo' } });
  const { codeLength } = outcome(signedUp.signUp, 'letter');

  const welcome = await mailbox.waitFor(email, 'the letter that lets her in', () => true);
  match(welcome.html, /<html lang="ar" dir="rtl"/, 'the letter is Arabic, right to left');
  const first = await signIn(phone, email, codeIn(welcome, codeLength));
  const second = await tokensAreExchanged(phone, first);
  await reuseEndsTheSession(phone, first, second);

  outcome((await phone.ask(RequestSignIn, { input: { email } })).requestSignIn, 'letter');
  const next = await mailbox.waitFor(email, 'another letter that lets her in', ({ name }) => name !== welcome.name);
  const { accessToken } = await signIn(phone, email, codeIn(next, codeLength));
  const client = phone.signedIn(accessToken);
  const { me } = await client.ask(WhoAmI);
  strictEqual(me.displayName, 'نور', 'she is called as she wished');
  deepStrictEqual(me.account, { email, language: 'ar' }, 'her letters are in the language of her phone');
  return { id: me.id, email, client };
}

/** The digits that stand on a line of their own. */
function codeIn(letter: Letter, length: number): string {
  const [, code] = new RegExp(`^ *([0-9]{${length}})$`, 'm').exec(letter.text) ?? [];
  return present(code, 'the code in the letter');
}

async function signIn(phone: Client, email: string, code: string): Promise<TokensFragment> {
  const { signInWithCode } = await phone.ask(SignInWithCode, { input: { email, code } });
  return outcome(signInWithCode, 'session');
}

async function tokensAreExchanged(phone: Client, first: TokensFragment): Promise<TokensFragment> {
  const { refreshSession } = await phone.ask(RefreshSession, { input: { refreshToken: first.refreshToken } });
  const second = outcome(refreshSession, 'session');
  notStrictEqual(second.refreshToken, first.refreshToken, 'a refresh token gives another one');
  const { me } = await phone.signedIn(second.accessToken).ask(WhoAmI);
  strictEqual(me.displayName, 'نور', 'the new access token is hers');
  return second;
}

async function reuseEndsTheSession(phone: Client, first: TokensFragment, second: TokensFragment): Promise<void> {
  const reused = await phone.ask(RefreshSession, { input: { refreshToken: first.refreshToken } });
  deepStrictEqual(codes(reused.refreshSession), ['REFRESH_TOKEN_REUSED'], 'a refresh token is good once');
  strictEqual(reused.refreshSession.session, null, 'and gives nothing the second time');
  const [error] = reused.refreshSession.userErrors;
  match(error?.message ?? '', /\p{Script=Arabic}/u, 'she is told why in Arabic');

  const ended = await phone.ask(RefreshSession, { input: { refreshToken: second.refreshToken } });
  deepStrictEqual(codes(ended.refreshSession), ['REFRESH_TOKEN_INVALID'], 'the token that followed has ended with it');
  const asked = phone.signedIn(second.accessToken).ask(WhoAmI);
  await rejects(asked, refusedWith('UNAUTHENTICATED'), 'and so has its access token');
}
