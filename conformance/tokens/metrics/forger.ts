import type { Fixture } from '../fixture.ts';
import { encode, partsOf } from '../tokens.ts';

/** Builds tokens of other users and other keys with a genuine token's signature: signing takes longer than checking. */
export function forger(fixture: Fixture): { ofUser: (user: string) => string; ofKey: (kid: string) => string } {
  const [header, payload, signature] = partsOf(fixture.token({ sub: '@' }));
  const [start = '', end = ''] = Buffer.from(payload, 'base64url').toString().split('@', 2);
  return {
    ofUser: (user) => `${header}.${encode(start + user + end)}.${signature}`,
    ofKey: (kid) => `${encode(fixture.signer.header({ kid }))}.${payload}.${signature}`,
  };
}
