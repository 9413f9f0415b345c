// What graphql-js and the server say about one request: whether it may be executed.

import { execute, parse, specifiedRules, validate } from 'graphql';
import { url } from '../plain.mjs';

/** A request is `valid` when it is executed, or would be if the caller were allowed to. */
export const VALID = 'valid';
export const REFUSED = 'refused';

/** What graphql-js says, and which of the specification's rules are broken. */
export function verdictOfGraphQLJs(schema, { query, variables, operationName }) {
  let document;
  try {
    document = parse(query);
  } catch (error) {
    return { verdict: REFUSED, rules: [], why: error.message };
  }
  const rules = specifiedRules.filter((rule) => validate(schema, document, [rule]).length > 0).map(nameOf);
  if (rules.length > 0) {
    return { verdict: REFUSED, rules, why: rules.join(', ') };
  }
  // Without resolvers nothing comes of it, but what is wrong with the operation or its variables is told first.
  const result = execute({ schema, document, variableValues: JSON.parse(variables), operationName });
  const isExecuted = Object.hasOwn(result, 'data');
  return { verdict: isExecuted ? VALID : REFUSED, rules, why: isExecuted ? '' : result.errors[0].message };
}

/** The specification's name of a rule. */
export function nameOf(rule) {
  return rule.name.replace(/Rule$/, '');
}

/** The server, asked by somebody who may have what is asked for, if one of these callers may. */
export class Server {
  /** The callers' access tokens. */
  constructor(tokens) {
    this.tokens = tokens;
  }

  /** What the server says; throws when its answer is neither an execution nor a refusal. */
  async verdict(request) {
    for (const token of this.tokens) {
      const { status, answer } = await this.#ask(request, token);
      const codes = answer.errors?.map((error) => error.extensions?.code) ?? [];
      const why = answer.errors?.map((error) => error.message).join(' ') ?? '';
      if (codes.includes(undefined)) throw new Error(`an error without a code: ${why}`);
      // Access is asked about before variables are: somebody else has to ask.
      if (status === 401 || status === 403) continue;
      if (status === 200 && 'data' in answer) return { verdict: VALID, codes: [], why };
      if (status === 400 && !('data' in answer) && codes.length > 0) return { verdict: REFUSED, codes, why };
      throw new Error(`${status} ${JSON.stringify(answer)}`);
    }
    throw new Error('nobody may ask this');
  }

  async #ask({ query, variables, operationName }, token) {
    // The variables are sent as they are written: 1.0 is not 1 before somebody has read it.
    const name = operationName === undefined ? '' : `, "operationName": ${JSON.stringify(operationName)}`;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        Accept: 'application/graphql-response+json',
        'Accept-Language': 'en',
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
      },
      body: `{"query": ${JSON.stringify(query)}, "variables": ${variables}${name}}`,
    });
    return { status: response.status, answer: await response.json() };
  }
}
