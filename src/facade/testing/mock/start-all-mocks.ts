import { jsonAnswer, type PlainAnswer } from '../issuer/key-answer.ts';
import { TEST_PROVIDERS, type TestProvider } from '../providers.ts';
import { type ReceivedRequest, serve } from './http.ts';
import { makeMock } from './make-mock.ts';
import type { MockServers, MockServersOptions } from './mock-server.ts';
import { operationNames } from './operations.ts';
import type { ProviderMock } from './provider-mock.ts';
import { RequestLog } from './request-log.ts';

type Mocks = { readonly [P in TestProvider]: ProviderMock<P> };

/** Starts the mocks of all providers on one port, each below its name. */
export async function startAllMocks(options: MockServersOptions): Promise<MockServers> {
  const { port = 0, fail = '', slow = 0, onRequest, overrides, seed, issuer, ...common } = options;
  const log = new RequestLog(onRequest);
  const make = async <P extends TestProvider>(provider: P): Promise<ProviderMock<P>> =>
    makeMock(
      provider,
      { ...common, overrides: overrides?.[provider], seed: seed?.[provider], issuer: issuer?.[provider] },
      log,
    );
  const providers: Mocks = {
    corbado: await make('corbado'),
    passage: await make('passage'),
    stytch: await make('stytch'),
    'stytch-b2b': await make('stytch-b2b'),
    loginid: await make('loginid'),
  };
  const mocks = TEST_PROVIDERS.map((provider) => providers[provider]);
  const names = TEST_PROVIDERS.flatMap((provider) => operationNames(provider));
  const failAll = (faults: string): void => {
    for (const mock of mocks) mock.fail(faults, names);
  };
  const slowAll = (milliseconds: number): void => {
    for (const mock of mocks) mock.slow(milliseconds);
  };
  failAll(fail);
  slowAll(slow);
  const server = await serve((request) => passOn(providers, request), port);
  const closeAll = async (): Promise<void> => {
    await Promise.all(mocks.map((mock) => mock.close()));
  };
  for (const mock of mocks) mock.listensAt({ url: `${server.url}/${mock.provider}`, close: () => server.close() });
  return {
    url: server.url,
    providers,
    get requests() {
      return log.of();
    },
    fail: failAll,
    slow: slowAll,
    reset: () => {
      for (const mock of mocks) mock.reset();
    },
    close: closeAll,
  };
}

/** Hands a request to the provider whose name its path begins with. */
async function passOn(providers: Mocks, request: ReceivedRequest): Promise<PlainAnswer> {
  const [, name = ''] = request.url.pathname.split('/');
  const provider = TEST_PROVIDERS.find((candidate) => candidate === name);
  if (provider === undefined) {
    return jsonAnswer(404, {
      message: `expected a path below one of ${TEST_PROVIDERS.map((known) => `/${known}`).join(', ')}`,
    });
  }
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(name.length + 1);
  return providers[provider].handle({ ...request, url });
}
