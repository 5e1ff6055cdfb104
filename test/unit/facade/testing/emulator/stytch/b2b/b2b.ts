import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Emulator } from '../../../../../../../src/facade/testing/emulator/emulator.ts';
import { stytchB2BApi } from '../../../../../../../src/facade/testing/emulator/stytch/b2b/api.ts';
import { StytchB2B } from '../../../../../../../src/stytch.ts';
import { type Running, startEmulator } from '../../helpers.ts';

/** Starts the emulator once for a file; each test begins with its seed. */
export function startB2B(seed: Parameters<typeof startEmulator>[2] = {}): B2B {
  let running: Running<'stytch-b2b'> | undefined;
  let client: StytchB2B | undefined;
  beforeAll(async () => {
    running = await startEmulator('stytch-b2b', stytchB2BApi, seed);
    client = new StytchB2B({ ...running.clientOptions(), validate: 'all', retry: false });
  });
  beforeEach(() => running?.emulator.reset());
  afterAll(() => running?.close());
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('not started');
    return value;
  };
  return {
    get stytch() {
      return started(client);
    },
    get emulator() {
      return started(running).emulator;
    },
  };
}

export interface B2B {
  readonly stytch: StytchB2B;
  readonly emulator: Emulator<'stytch-b2b'>;
}

/** Ada, with whom every emulator starts, and her organization. */
export const ADA = {
  organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
  member_id: 'member-test-00000000-0000-4000-8000-000000000001',
  email_address: 'ada@example.com',
} as const;

export const IN_ORG = { organization_id: ADA.organization_id } as const;
export const AS_ADA = { ...IN_ORG, member_id: ADA.member_id } as const;
export const BY_EMAIL = { ...IN_ORG, email_address: ADA.email_address } as const;
export const PHONE = '+15005550006';

/** Logs somebody in by a link, and returns the response. */
export async function logIn({ stytch, emulator }: B2B, email_address: string = ADA.email_address, more: object = {}) {
  await stytch.magicLinks.email.loginOrSignup({ ...IN_ORG, email_address });
  const { token = '' } = await emulator.inbox.next({ to: email_address });
  return stytch.magicLinks.authenticate({ magic_links_token: token, ...more });
}

/** Proves an address without choosing an organization; returns the intermediate session's token. */
export async function discover({ stytch, emulator }: B2B, email_address: string = ADA.email_address) {
  await stytch.magicLinks.email.discovery.send({ email_address });
  const { token = '' } = await emulator.inbox.next({ to: email_address });
  return stytch.magicLinks.discovery.authenticate({ discovery_magic_links_token: token });
}
