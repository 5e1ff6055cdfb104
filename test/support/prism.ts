import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

/** A mock server that checks every request against a spec and answers from the spec's examples. */
export interface MockServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts Prism on a spec file, on a free port of loopback. */
export async function startPrism(specFile: string): Promise<MockServer> {
  const logger = createLogger('prism', {}, undefined);
  logger.level = 'silent';
  const server = createServer(await getHttpOperationsFromSpec(specFile), {
    cors: false,
    config: {
      mock: { dynamic: false },
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
    },
    components: { logger },
  });
  const url = await server.listen(0, '127.0.0.1');
  return { url, close: () => server.close() };
}
