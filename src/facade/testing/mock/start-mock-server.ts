import { checkTestProvider, type TestProvider } from '../providers.ts';
import { checkMockOptions } from './check-mock-options.ts';
import type { MockServer, MockServerOptions, MockServers, MockServersOptions } from './mock-server.ts';
import { startAllMocks } from './start-all-mocks.ts';
import { startOneMock } from './start-one-mock.ts';

export type { MockServer, MockServers } from './mock-server.ts';

/** What a mock server can stand in for. */
export type MockApi = TestProvider;

/**
 * Starts a provider on 127.0.0.1: its API by its spec, with records, and the keys of a test issuer. It needs the peer
 * `@stoplight/prism-http-server`. `'all'` starts all providers on one port.
 *
 * @throws {ValidationError} when there is no such provider, an option is wrong, the port is taken or Prism is missing
 * @example
 * const mock = await startMockServer('stytch');
 * const stytch = new Stytch(mock.clientOptions());
 * const { user_id } = await stytch.users.create({ email: 'ada@example.com' });
 * const result = await stytch.sessions.validate(await mock.issuer.mint({ userId: user_id }));
 * await mock.close();
 */
export function startMockServer(api: 'all', options?: MockServersOptions): Promise<MockServers>;
export function startMockServer<P extends MockApi>(api: P, options?: MockServerOptions<P>): Promise<MockServer<P>>;
export async function startMockServer(api: MockApi | 'all', options: object = {}): Promise<unknown> {
  checkTestProvider('Cannot start a mock server', api, ['all']);
  checkMockOptions(options);
  return api === 'all' ? startAllMocks(options) : startOneMock(api, options);
}
