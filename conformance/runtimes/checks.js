/**
 * One list of checks for every runtime: Node, Bun, Deno, workers and the edge, by `import` and by `require`. Plain
 * JavaScript, because some of them run it as it is. It gets the package's entry points, so that their loading is the
 * runtime's own.
 */

/** Throws unless both values are the same JSON. */
function same(actual, expected) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, received ${a}`);
}

/** Returns what a call throws. */
async function failure(call) {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error('expected an error');
}

/**
 * Lists the checks, each with its name.
 *
 * @param packages the entry points by name, without `testing`
 * @param env the URL of the server, tokens and signed requests, from `server.ts`
 */
export function checksOf(packages, env) {
  const { index, corbado: corbadoEntry, stytch, passage, loginid, webhooks, next, hono } = packages;
  const { stytch_management: management } = packages;
  const { url, tokens, webhook, loginidKey } = env;
  const options = { projectId: 'pro-1', apiSecret: 'corbado1_secret', backendApi: url, frontendApi: url };
  const create = (more) => new corbadoEntry.Corbado({ ...options, ...more });
  const client = create();
  const get = (userID, callOptions) => client.users.get({ userID }, callOptions);
  const seen = async (userID) => (await (await fetch(`${url}/seen/${userID}`)).json()).requests;
  const reasonOf = async (token) => (await client.sessions.validate(token)).error?.reason;
  const requestOf = (headers) => new Request('https://app.example/me', { headers });

  return {
    'imports every entry point': () => {
      for (const [name, entry] of Object.entries(packages)) if (Object.keys(entry).length === 0) throw new Error(name);
    },
    'constructs every client without I/O': () => {
      create();
      new passage.Passage({ appId: 'app-1', apiKey: 'key' });
      new stytch.Stytch({ projectId: 'project-test-1', secret: 'secret-test-1' });
      new stytch.StytchB2B({ projectId: 'project-test-1', secret: 'secret-test-1' });
      new loginid.LoginID({ clientId: 'client-1' });
      new management.StytchManagement({ workspaceKeyId: 'key-1', workspaceKeySecret: 'secret-1' });
    },
    'names all invalid options in one error': async () => {
      const error = await failure(() => new corbadoEntry.Corbado({ projectId: 'x', apiSecret: 'y', timeout: -1 }));
      same(
        [error.name, error.issues.length > 1, error instanceof index.ValidationError],
        ['ValidationError', true, true],
      );
    },
    'makes a call with credentials': async () => {
      const { data, attempts, response } = await client.users.get({ userID: 'usr-1' }).withResponse();
      same([data.userID, attempts, response.status], ['usr-1', 1, 200]);
      same((await seen('usr-1')) > 0, true);
    },
    'sends a JSON body': async () => {
      same((await client.users.create({ fullName: 'Zoë', status: 'active' })).fullName, 'Zoë');
    },
    deletes: async () => {
      same((await client.users.delete({ userID: 'usr-1' })).httpStatusCode, 200);
    },
    'throws a typed 404': async () => {
      const error = await failure(() => get('usr-404'));
      same([error.name, error.httpStatusCode, error.status], ['NotFoundException', 404, 404]);
      same([error instanceof index.NotFoundException, error instanceof index.AuthloomError], [true, true]);
    },
    'rejects invalid arguments before any request': async () => {
      const error = await failure(() => client.users.create({ status: 7, userID: 'usr-never' }));
      same([error.name, error.status, await seen('usr-never')], ['ValidationError', 400, 0]);
    },
    'sends a value as one segment of the path': async () => {
      same((await get('a/../b?c')).path, '/v2/users/a%2F..%2Fb%3Fc');
    },
    'rejects dots in a path': async () => {
      same((await failure(() => get('..'))).name, 'ValidationError');
    },
    'retries a read': async () => {
      const { attempts } = await client.users.get({ userID: 'usr-503-then-200' }).withResponse();
      same(attempts, 2);
    },
    'never repeats a write that may have run': async () => {
      const error = await failure(() => client.users.create({ fullName: 'reset', status: 'active' }));
      same([error.httpStatusCode, error.attempts], [503, 1]);
    },
    'obeys Retry-After': async () => {
      const { attempts } = await client.users.get({ userID: 'usr-429-then-200' }).withResponse();
      same(attempts, 2);
    },
    'ends a call at its deadline': async () => {
      const startedAt = Date.now();
      const error = await failure(() => get('usr-slow', { timeout: 200 }));
      same([error.name, Date.now() - startedAt < 1500], ['TimeoutException', true]);
    },
    'ends a call by a signal': async () => {
      const controller = new AbortController();
      const failing = failure(() => get('usr-slow', { signal: controller.signal }));
      setTimeout(() => controller.abort(new Error('enough')), 50);
      const error = await failing;
      same([error.name, error.cause?.message], ['AbortException', 'enough']);
    },
    'types a refused connection': async () => {
      const unreachable = create({ backendApi: 'http://127.0.0.1:1', retry: false });
      const error = await failure(() => unreachable.users.get({ userID: 'usr-1' }));
      same([error.name, error.code, error.retryable], ['ConnectionException', 'connection_failed', true]);
    },
    'types a page in place of JSON': async () => {
      same((await failure(() => get('usr-page'))).name, 'ResponseException');
    },
    'types broken JSON': async () => {
      same((await failure(() => get('usr-broken'))).name, 'ResponseException');
    },
    'follows no redirect': async () => {
      const error = await failure(() => get('usr-redirect'));
      same([error.name, error.httpStatusCode, await seen('usr-target')], ['ResponseException', 302, 0]);
    },
    'decodes gzip': async () => {
      same((await get('usr-gzip')).fullName, 'Zoë');
    },
    'iterates over all pages': async () => {
      const ids = [];
      for await (const user of client.users.list.all({ pageSize: 2 })) ids.push(user.userID);
      same(ids, ['usr-1', 'usr-2', 'usr-3']);
    },
    'has a raw client': async () => {
      const { data } = await client.api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } });
      same(data.userID, 'usr-1');
    },
    'uses a fetch of your own': async () => {
      let calls = 0;
      const own = create({
        fetch: (input, init) => {
          calls += 1;
          return fetch(input, init);
        },
      });
      same([(await own.users.get({ userID: 'usr-1' })).userID, calls], ['usr-1', 1]);
    },
    'tells hooks and loggers no secret': async () => {
      const lines = [];
      const log = (...parts) => lines.push(JSON.stringify(parts));
      const hooks = Object.fromEntries(['onRequest', 'onResponse', 'onRetry', 'onError'].map((name) => [name, log]));
      await create({ hooks, logger: { debug: log, info: log, warn: log, error: log } }).users.get({ userID: 'usr-1' });
      same([lines.length > 1, lines.some((line) => line.includes('corbado1_secret'))], [true, false]);
    },
    'accepts a valid session': async () => {
      const { status, userId, session } = await client.sessions.validate(tokens.valid);
      same([status, userId, session.provider], ['signed-in', 'usr-1', 'corbado']);
    },
    'checks it again without a request': async () => {
      await client.sessions.validate(tokens.valid);
      const before = await seen('jwks');
      await client.sessions.validate(tokens.valid);
      same(await seen('jwks'), before);
    },
    'rejects an expired session': async () => same(await reasonOf(tokens.expired), 'expired'),
    'rejects a forged session': async () => same(await reasonOf(tokens.forged), 'signature'),
    'rejects a session of an unknown key': async () => same(await reasonOf(tokens.unknownKey), 'unknown_key'),
    'rejects anything that is no token': async () => {
      for (const value of ['a.b.c', 'x', 7, {}, null])
        same((await client.sessions.validate(value)).status, 'signed-out');
    },
    'never signs out in a key outage': async () => {
      const { status, error } = await create({ frontendApi: `${url}/outage` }).sessions.validate(tokens.valid);
      same([status, error.status, error.name], ['unavailable', 503, 'VerificationUnavailableError']);
    },
    'reads the session of a web request': async () => {
      const statusOf = async (headers) => (await client.authenticateRequest(requestOf(headers))).status;
      same(await statusOf({ authorization: `Bearer ${tokens.valid}` }), 'signed-in');
      same(await statusOf({ cookie: `cbo_session_token=${tokens.valid}` }), 'signed-in');
      same(await statusOf({}), 'signed-out');
    },
    'composes verifiers': async () => {
      const composed = index.composeVerifiers([client]);
      same(
        (await composed.authenticateRequest(requestOf({ authorization: `Bearer ${tokens.valid}` }))).status,
        'signed-in',
      );
    },
    'makes a web response of an error': async () => {
      const { error } = await client.sessions.validate(tokens.expired);
      const response = error.getResponse();
      same(
        [response instanceof Response, response.status, await response.json()],
        [true, 401, { error: 'token_invalid' }],
      );
    },
    'signs service tokens': async () => {
      const client = new loginid.LoginID({ clientId: 'client-1', privateKey: loginidKey });
      const token = await client.generateServiceToken({ scope: 'users.retrieve' });
      same(token.split('.').length, 3);
    },
    'verifies ES256': async () => {
      const client = new loginid.LoginID({ clientId: 'client-1', baseUrl: env.loginidUrl });
      const { status, error } = await client.sessions.validate(tokens.loginid);
      same([status, error?.message], ['signed-in', undefined]);
    },
    'creates a PKCE pair': async () => {
      const { code_verifier, code_challenge } = await stytch.createPkcePair();
      same([code_verifier.length, code_challenge.length], [43, 43]);
    },
    'verifies a webhook': async () => {
      const event = await webhooks.verifyWebhook(
        { headers: webhook.headers, body: webhook.body },
        { secrets: webhook.secret },
      );
      same(typeof event, 'object');
    },
    'rejects a forged webhook': async () => {
      const { headers, body, secret } = webhook;
      const error = await failure(() => webhooks.verifyWebhook({ headers, body: `${body} ` }, { secrets: secret }));
      same([error.name, error.status < 500], ['WebhookVerificationError', true]);
    },
    'guards a route handler of Next': async () => {
      const { withAuth } = next.createAuth({ auth: client });
      const handler = withAuth((_request, { session }) => Response.json({ userId: session.userId }));
      same((await handler(requestOf({}), {})).status, 401);
      const response = await handler(requestOf({ authorization: `Bearer ${tokens.valid}` }), {});
      same(await response.json(), { userId: 'usr-1' });
    },
    'has guards for Hono': () => {
      same([typeof hono.authenticate(client), typeof hono.requireAuth()], ['function', 'function']);
    },
  };
}

/** Runs all checks and returns the failures by name. */
export async function runChecks(packages, env) {
  const checks = checksOf(packages, env);
  const failures = {};
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
    } catch (error) {
      failures[name] = String(error?.message ?? error);
    }
  }
  return { count: Object.keys(checks).length, failures };
}
