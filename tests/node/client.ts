// As small as a client can be: the generated documents, and fetch.

import type { TypedDocumentString } from './gql/graphql.js';

type GraphQLError = { message: string; extensions?: { code?: string } };
type Answer<Data> = { data?: Data | null; errors?: GraphQLError[] };

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

  /** The same server, asked by somebody who reads this language (a BCP 47 tag). */
  speaking(language: string): Client {
    return new Client(this.url, { ...this.headers, 'Accept-Language': language });
  }

  /** The data, or an exception that lists the errors with their codes. */
  async ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { ...this.headers, 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (errors !== undefined || data === undefined || data === null) {
      const told = errors?.map((error) => `${error.extensions?.code ?? 'no code'}: ${error.message}`) ?? ['no data'];
      throw new Error(`${response.status} ${told.join('; ')}`);
    }
    return data;
  }
}
