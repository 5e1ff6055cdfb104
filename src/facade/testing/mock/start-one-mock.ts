import type { TestProvider } from '../providers.ts';
import { serve } from './http.ts';
import { makeMock } from './make-mock.ts';
import type { MockServer, MockServerOptions } from './mock-server.ts';
import { RequestLog } from './request-log.ts';

/** Starts the mock of one provider, at the root of its port. */
export async function startOneMock<P extends TestProvider>(
  provider: P,
  options: MockServerOptions<P>,
): Promise<MockServer<P>> {
  const { port = 0, fail = '', slow = 0, onRequest } = options;
  const mock = await makeMock(provider, options, new RequestLog(onRequest));
  mock.fail(fail);
  mock.slow(slow);
  const server = await serve((request) => mock.handle(request), port);
  mock.listensAt(server);
  return mock;
}
