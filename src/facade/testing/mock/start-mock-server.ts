import { ValidationError } from '../../errors/validation-error.ts';
import { isObject } from '../../options/validators.ts';
import { jsonResponse, type LoopbackServer, type PlainResponse, type ReceivedRequest, serve } from '../loopback.ts';
import { BOOLEAN, checkOptions, FUNCTION, OBJECT, type OptionFormat, PORT } from '../option-formats.ts';
import { checkProvider, MOCK_PROVIDERS, type MockProvider } from '../providers.ts';
import { createProviderMock } from './create-provider-mock.ts';
import type { MockServer, MockServerOptions, MockServers, MockServersOptions } from './mock-server.ts';
import { operationNames } from './operations.ts';
import type { ProviderMock } from './provider-mock.ts';
import { RequestLog } from './request-log.ts';

const SUBJECT = 'Cannot start a mock server';
/** Checked later, by `fail` and `slow`. */
const UNCHECKED: OptionFormat = { expected: 'any value', test: () => true };
const FORMATS: Readonly<Record<keyof MockServersOptions, OptionFormat>> = {
  port: PORT,
  fail: UNCHECKED,
  slow: UNCHECKED,
  overrides: OBJECT,
  seed: OBJECT,
  issuer: OBJECT,
  clock: FUNCTION,
  onRequest: FUNCTION,
  stateful: BOOLEAN,
};

/**
 * Starts a fake provider on 127.0.0.1: its API according to the spec, with records, and the keys of a test issuer. `'all'`
 * starts every provider on one port. It needs the peer dependency `@stoplight/prism-http-server`.
 *
 * @throws {ValidationError} if there is no such provider, an option is invalid, the port is in use or Prism is not installed
 * @example
 * const mock = await startMockServer('stytch');
 * const stytch = new Stytch(mock.clientOptions());
 * const { user_id } = await stytch.users.create({ email: 'ada@example.com' });
 * const result = await stytch.sessions.validate(await mock.issuer.mint({ userId: user_id }));
 * await mock.close();
 */
export function startMockServer(api: 'all', options?: MockServersOptions): Promise<MockServers>;
export function startMockServer<P extends MockProvider>(api: P, options?: MockServerOptions<P>): Promise<MockServer<P>>;
export async function startMockServer(api: MockProvider | 'all', options: object = {}): Promise<unknown> {
  checkProvider(SUBJECT, api, [...MOCK_PROVIDERS, 'all']);
  checkOptions(SUBJECT, options, FORMATS);
  return api === 'all' ? startAll(options) : startOne(api, options);
}

/** Starts one provider, at the root of its port. */
async function startOne<P extends MockProvider>(provider: P, options: MockServerOptions<P>): Promise<MockServer<P>> {
  const { port = 0, fail = '', slow = 0, onRequest } = options;
  const mock = await createProviderMock(provider, options, new RequestLog(onRequest));
  mock.fail(fail);
  mock.slow(slow);
  mock.listenAt(await listen(mock.handle, port));
  return mock;
}

type Mocks = { readonly [P in MockProvider]: ProviderMock<P> };

/** Starts all providers on one port, each under its name. */
async function startAll(options: MockServersOptions): Promise<MockServers> {
  const { port = 0, fail = '', slow = 0, onRequest, overrides, seed, issuer, ...common } = options;
  const log = new RequestLog(onRequest);
  const create = <P extends MockProvider>(provider: P): Promise<ProviderMock<P>> =>
    createProviderMock(
      provider,
      { ...common, overrides: overrides?.[provider], seed: seed?.[provider], issuer: issuer?.[provider] },
      log,
    );
  const providers: Mocks = {
    corbado: await create('corbado'),
    passage: await create('passage'),
    stytch: await create('stytch'),
    'stytch-b2b': await create('stytch-b2b'),
    'stytch-management': await create('stytch-management'),
    loginid: await create('loginid'),
    'loginid-v2': await create('loginid-v2'),
  };
  const mocks = MOCK_PROVIDERS.map((provider) => providers[provider]);
  const names = MOCK_PROVIDERS.flatMap((provider) => operationNames(provider));
  const failAll = (faults: string): void => {
    for (const mock of mocks) mock.fail(faults, names);
  };
  const slowAll = (milliseconds: number): void => {
    for (const mock of mocks) mock.slow(milliseconds);
  };
  failAll(fail);
  slowAll(slow);
  const { url, close } = await listen((request) => dispatch(providers, request), port);
  for (const mock of mocks) mock.listenAt({ url: `${url}/${mock.provider}`, close });
  return {
    url,
    providers,
    get requests() {
      return log.list();
    },
    fail: failAll,
    slow: slowAll,
    reset: () => {
      for (const mock of mocks) mock.reset();
    },
    close: async () => {
      await Promise.all(mocks.map((mock) => mock.close()));
    },
  };
}

/** Passes a request to the provider that its path begins with. */
async function dispatch(providers: Mocks, request: ReceivedRequest): Promise<PlainResponse> {
  const [, name = ''] = request.url.pathname.split('/');
  const provider = MOCK_PROVIDERS.find((candidate) => candidate === name);
  if (provider === undefined) {
    return jsonResponse(404, {
      message: `expected a path under one of ${MOCK_PROVIDERS.map((known) => `/${known}`).join(', ')}`,
    });
  }
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(name.length + 1);
  return providers[provider].handle({ ...request, url });
}

async function listen(
  handle: (request: ReceivedRequest) => Promise<PlainResponse>,
  port: number,
): Promise<LoopbackServer> {
  try {
    return await serve(handle, port);
  } catch (error) {
    const code = isObject(error) ? error['code'] : undefined;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const reason = code === 'EACCES' ? 'may not be opened' : 'is in use';
    const message = `port ${port} ${reason}; choose another, or omit the option to use any free port`;
    throw new ValidationError(SUBJECT, [{ path: 'port', message }], { provider: null, status: 500 });
  }
}
