// A running server, asked without a client: what other tools are compared with.

const PASSWORD = 'walking together';

/** Where the server is, by WAYMARK_URL. */
export const url = (process.env.WAYMARK_URL ?? 'http://127.0.0.1:8080').replace(/\/$/, '');

/** The data; throws when there are errors. */
export async function ask(query, variables = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
  return data;
}

/** The access token of somebody in the demo community, by her name in her address. */
export async function signIn(name) {
  const query = `mutation ($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) { session { accessToken } }
  }`;
  const input = { email: `${name}@waymark.example`, password: PASSWORD };
  const { session } = (await ask(query, { input })).signInWithPassword;
  if (!session) throw new Error(`${name} cannot sign in`);
  return session.accessToken;
}
