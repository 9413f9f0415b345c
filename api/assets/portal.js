// Puts GraphiQL on the developer portal and lets the demo accounts sign in with one press.
'use strict';

(() => {
  const place = document.getElementById('graphiql');
  const status = document.getElementById('sign-in-status');
  const { endpoint, example } = place.dataset;
  const root = ReactDOM.createRoot(place);

  // What stands in GraphiQL's headers tab: at first, that answers come in the language of this page. It is
  // kept in memory only, so that a token does not outlive the page.
  let headers = JSON.stringify({ 'Accept-Language': document.documentElement.lang }, null, 2);

  /** Asks the server; what has more than one answer comes as a stream of them. */
  async function fetcher(params, options) {
    const stop = new AbortController();
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...options?.headers },
      body: JSON.stringify(params),
      signal: stop.signal,
    });
    const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream');
    return isStream ? stoppable(answers(response.body, stop.signal), stop) : response.json();
  }

  // GraphiQL stops a subscription by its `return`. That of a generator waits for the next answer; this one hangs up.
  function stoppable(generator, stop) {
    return {
      [Symbol.asyncIterator]() { return this; },
      next: () => generator.next(),
      return() {
        stop.abort();
        return generator.return();
      },
    };
  }

  /** The answers in a stream of server-sent events, as the server writes them: one line of data each. */
  async function* answers(body, signal) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        const events = (text + read.value).split('\n\n');
        text = events.pop();
        for (const event of events) {
          const [, data] = /^event: next\ndata: (.*)$/.exec(event) ?? [];
          if (data) yield JSON.parse(data);
        }
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  function show() {
    root.render(React.createElement(GraphiQL, {
      fetcher,
      headers,
      defaultHeaders: headers,
      defaultQuery: example,
      defaultEditorToolsVisibility: 'headers',
      onEditHeaders: (text) => { headers = text; },
    }));
  }

  function withToken(text, token) {
    let kept = {};
    try {
      kept = JSON.parse(text);
    } catch {
      // Half-typed headers cannot be kept.
    }
    return JSON.stringify({ ...kept, Authorization: `Bearer ${token}` }, null, 2);
  }

  const SIGN_IN = `mutation($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) { session { accessToken } userErrors { message } }
  }`;

  /** An access token, or the server's own words for why there is none. */
  async function signIn(email, password) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query: SIGN_IN, variables: { input: { email, password } } }),
    });
    const payload = (await response.json()).data?.signInWithPassword;
    return { token: payload?.session?.accessToken, reason: payload?.userErrors?.[0]?.message };
  }

  async function press(button) {
    status.textContent = status.dataset.working;
    button.disabled = true;
    try {
      const { token, reason } = await signIn(button.dataset.email, button.dataset.password);
      status.textContent = token ? button.dataset.done : reason ?? status.dataset.failed;
      if (token) {
        headers = withToken(headers, token);
        show();
      }
    } catch {
      status.textContent = status.dataset.failed;
    } finally {
      button.disabled = false;
    }
  }

  // GraphiQL's editors keep the Tab key for themselves, and whoever has only a keyboard could not leave
  // them again. While no suggestions are open, Tab goes on to the next control.
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !document.querySelector('.CodeMirror-hints')) event.stopPropagation();
  }, { capture: true });

  for (const button of document.querySelectorAll('button[data-email]')) {
    button.addEventListener('click', () => press(button));
  }
  show();
})();
