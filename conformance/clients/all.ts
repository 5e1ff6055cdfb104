import type { ClientName, ClientUnderTest } from './client.ts';
import { corbado } from './corbado.ts';
import { loginid } from './loginid.ts';
import { loginidV2 } from './loginid-v2.ts';
import { passage } from './passage.ts';
import { stytch, stytchB2B } from './stytch.ts';

/** All clients of the package. */
export const CLIENTS: readonly ClientUnderTest[] = [corbado, passage, stytch, stytchB2B, loginid, loginidV2];

/** The client of that name. */
export function clientNamed(name: ClientName): ClientUnderTest {
  const found = CLIENTS.find((client) => client.name === name);
  if (found === undefined) throw new Error(`Unknown client ${name}`);
  return found;
}
