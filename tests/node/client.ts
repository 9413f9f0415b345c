// As small as a client can be: the generated documents, and fetch.

import type { ErrorCode, TypedDocumentString } from './gql/graphql.js';

type GraphQLError = { message: string; extensions?: { code?: string } };
type Answer<Data> = { data?: Data | null; errors?: GraphQLError[] };
/** Nothing to give for a document without variables. */
type Given<Variables> = Variables extends Record<string, never> ? [] : [variables: Variables];

/**
 * What a request as a whole was refused for. What can be mended in a mutation's input is no exception: that comes
 * as data, in `userErrors`.
 */
export class Refused extends Error {
  constructor(
    status: number,
    readonly errors: readonly GraphQLError[],
  ) {
    const told = errors.map((error) => `${error.extensions?.code ?? 'no code'}: ${error.message}`);
    super(`${status} ${told.join('; ')}`);
  }

  /** Whether this code is among the reasons. */
  isFor(code: ErrorCode): boolean {
    return this.errors.some((error) => error.extensions?.code === code);
  }
}

/** Somebody (or nobody) who asks, in a language. */
export class Client {
  constructor(
    readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same server, asked with an access token or a partner key. */
  signedIn(token: string): Client {
    return new Client(this.url, { ...this.headers, Authorization: `Bearer ${token}` });
  }

  /** The same server, asked by somebody who reads these languages, as `Accept-Language` tells them. */
  speaking(languages: string): Client {
    return new Client(this.url, { ...this.headers, 'Accept-Language': languages });
  }

  /** The data; throws `Refused` when there are errors beside it or instead of it. */
  async ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    ...[variables]: Given<Variables>
  ): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { ...this.headers, 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (errors !== undefined || data === undefined || data === null) {
      throw new Refused(response.status, errors ?? [{ message: 'no data' }]);
    }
    return data;
  }
}
