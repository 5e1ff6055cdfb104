import type { ApiClientUnderTest, ClientUnderTest } from './client.ts';
import { corbado } from './corbado.ts';
import { loginid } from './loginid.ts';
import { loginidV2 } from './loginid-v2.ts';
import { passage } from './passage.ts';
import { stytch, stytchB2B } from './stytch.ts';
import { stytchManagement } from './stytch-management.ts';

/** The clients with session checks. */
export const CLIENTS: readonly ClientUnderTest[] = [corbado, passage, stytch, stytchB2B, loginid, loginidV2];

/** All clients of the package. */
export const API_CLIENTS: readonly ApiClientUnderTest[] = [...CLIENTS, stytchManagement];

/** The client of that name. */
export function clientNamed(name: ApiClientUnderTest['name']): ApiClientUnderTest {
  const found = API_CLIENTS.find((client) => client.name === name);
  if (found === undefined) throw new Error(`Unknown client ${name}`);
  return found;
}
