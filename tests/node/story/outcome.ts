// What mutations come to, and what may be null.

import { graphql } from '../gql/gql.js';
import type { ErrorCode, WhatToMendFragment } from '../gql/graphql.js';

/** Every mutation of the story asks for this. */
graphql(`
  fragment WhatToMend on UserError {
    code
    field
    message
  }
`);

type Payload = { userErrors: readonly WhatToMendFragment[] };

/** The thing that a mutation came to; throws when there was something to mend. */
export function outcome<P extends Payload, Thing extends Exclude<keyof P, 'userErrors'>>(
  payload: P,
  thing: Thing,
): NonNullable<P[Thing]> {
  const told = payload.userErrors.map(({ code, field, message }) => `${code} ${field?.join('.') ?? ''}: ${message}`);
  if (told.length > 0) throw new Error(told.join('; '));
  return present(payload[thing], `${String(thing)} without userErrors`);
}

/** The codes of what is to be mended. */
export function codes(payload: Payload): ErrorCode[] {
  return payload.userErrors.map((error) => error.code);
}

/** Something that has to be there. */
export function present<T>(value: T, what: string): NonNullable<T> {
  if (value === null || value === undefined) throw new Error(`missing: ${what}`);
  return value;
}
