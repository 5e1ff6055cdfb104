import type { EmulatedApi } from '../../../../../src/facade/testing/emulator/emulated-api.ts';
import { Emulator } from '../../../../../src/facade/testing/emulator/emulator.ts';
import { createServedIssuer, type ServedIssuer } from '../../../../../src/facade/testing/issuer/create-test-issuer.ts';
import type { ClientOptionsOf } from '../../../../../src/facade/testing/issuer/test-issuer.ts';
import { serve } from '../../../../../src/facade/testing/loopback.ts';
import { RequestLog } from '../../../../../src/facade/testing/mock/request-log.ts';
import type { TestProvider } from '../../../../../src/facade/testing/providers.ts';

/** Starts the emulator of one API on loopback, at a fixed time that the clock moves on from. */
export async function startEmulator<P extends TestProvider>(
  provider: P,
  createApi: (issuer: ServedIssuer<P>) => EmulatedApi,
  seed: EmulatorSeed = {},
): Promise<Running<P>> {
  const issuer = await createServedIssuer(provider);
  let url = '';
  const emulator: Emulator<P> = new Emulator<P>({
    provider,
    api: createApi(issuer),
    issuer,
    seed,
    overrides: undefined,
    webhooks: undefined,
    log: new RequestLog(undefined),
    clock: () => START,
    url: () => url,
  });
  const server = await serve(emulator.handle, 0);
  url = server.url;
  return { emulator, clientOptions: () => emulator.clientOptions(), close: () => server.close() };
}

/** Milliseconds since 1970. */
export const START: number = Date.parse('2026-06-01T12:00:00Z');

type EmulatorSeed = ConstructorParameters<typeof Emulator>[0]['seed'];

export interface Running<P extends TestProvider> {
  readonly emulator: Emulator<P>;
  clientOptions(): ClientOptionsOf[P];
  close(): Promise<void>;
}
