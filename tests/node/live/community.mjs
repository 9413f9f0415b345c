// What happens in the demo community while somebody listens.

/** Follows what changes of these kinds. */
export const CHANGES = `subscription Changes($after: String, $kinds: [ThingKind!]) {
  changes(after: $after, kinds: $kinds) { cursor kind nodeId node { id ... on Topic { name { text } } } }
}`;

/** Makes topics: a change that everybody may see. The steward of the demo makes them. */
export class Topics {
  #server;
  #token;

  static async of(server) {
    const topics = new Topics();
    topics.#server = server;
    topics.#token = await server.signIn('priya');
    return topics;
  }

  /** The cursor of the last change: who follows from here misses nothing of what is made from now on. */
  async cursor() {
    const query = '{ changes(last: 1) { pageInfo { endCursor } } }';
    return (await this.#server.ask(query, {}, this.#token)).changes.pageInfo.endCursor;
  }

  /** The new topic's id. */
  async make(name) {
    const concept = name.toLowerCase().replaceAll(' ', '-');
    const input = { concept, names: [{ language: 'en', text: name }] };
    const query = `mutation ($input: CreateTopicInput!) {
      createTopic(input: $input) { topic { id } userErrors { message } }
    }`;
    const { createTopic } = await this.#server.ask(query, { input }, this.#token);
    if (!createTopic.topic) throw new Error(JSON.stringify(createTopic.userErrors));
    return createTopic.topic.id;
  }
}

/** Follows topics from this cursor on, and puts what is told into `told`; the way to stop is returned. */
export function follow(client, after, told) {
  const variables = { after, kinds: ['TOPIC'] };
  return client.subscribe({ query: CHANGES, variables }, {
    next: (answer) => {
      // Clients ask again with the same variables, so the cursor has to be put there.
      variables.after = answer.data?.changes.cursor;
      told.put(answer);
    },
    error: (error) => told.put({ error }),
    complete() {},
  });
}

/** Takes what comes in, and gives it out one by one. */
export class Inbox {
  #held = [];
  #waiting = [];

  get size() {
    return this.#held.length;
  }

  put(thing) {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(thing);
    else this.#held.push(thing);
  }

  take() {
    return this.#held.length > 0 ? Promise.resolve(this.#held.shift()) : new Promise((resolve) => this.#waiting.push(resolve));
  }
}
