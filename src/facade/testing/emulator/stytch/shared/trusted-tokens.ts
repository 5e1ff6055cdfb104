import { isObject } from '../../../../options/validators.ts';
import { type Fields, objectIn, objectsIn, stringIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from './errors.ts';
import { foreignKeys, readForeignJwt } from './foreign-jwt.ts';
import { seedId } from './ids.ts';

/** The kinds of records of issuers whose tokens are trusted: seeded by the names of the management API. */
export const trustedTokenKinds: Readonly<Record<string, RecordKind>> = {
  trusted_token_profiles: {
    id: 'profile_id',
    seed: (given, _, index) => ({
      profile_id: seedId('trusted-token-profile', index),
      name: '',
      audience: '',
      issuer: '',
      pem_files: [],
      can_jit_provision: false,
      ...given,
      attribute_mapping: {
        email: 'email',
        external_id: 'sub',
        token_id: 'jti',
        ...objectIn(given, 'attribute_mapping'),
      },
    }),
    initial: [],
  },
};

/** The person of a trusted token. */
export interface TrustedPerson {
  readonly email: string | undefined;
  readonly externalId: string | undefined;
  readonly tokenId: string;
  readonly canBeCreated: boolean;
}

/**
 * Verifies the token of an `attest` request; one with an id is good once.
 *
 * @throws {ApiError} if the profile is unknown, or the token not good
 */
export async function attestedPerson(tenant: Tenant, body: Fields): Promise<TrustedPerson> {
  const profile = tenant.records('trusted_token_profiles').get(body['profile_id']);
  if (profile === undefined)
    throw stytchError('trusted_token_profile_not_found', 'The trusted token profile could not be found.');
  const claims = readForeignJwt(String(body['token']), await keysOf(profile));
  if (claims === undefined) throw stytchError('invalid_trusted_auth_token', 'The token has no valid signature.');
  const now = tenant.clock.now() / 1000;
  if (claims['iss'] !== profile['issuer']) throw stytchError('jwt_invalid_issuer', 'The issuer is another one.');
  if (![claims['aud']].flat().includes(profile['audience']))
    throw stytchError('jwt_invalid_audience', 'The audience is another one.');
  if (typeof claims['exp'] !== 'number' || claims['exp'] <= now || Number(claims['nbf'] ?? 0) > now)
    throw stytchError('invalid_trusted_auth_token', 'The token has expired, or is not valid yet.');
  const mapping = objectIn(profile, 'attribute_mapping');
  const read = (name: string): string | undefined => stringIn(claims, String(mapping[name]));
  const tokenId = read('token_id') ?? '';
  if (tokenId !== '') requireFirstUse(tenant, String(profile['profile_id']), tokenId);
  return {
    email: read('email'),
    externalId: read('external_id'),
    tokenId,
    canBeCreated: profile['can_jit_provision'] === true,
  };
}

function requireFirstUse(tenant: Tenant, profileId: string, tokenId: string): void {
  const id = `trusted token ${profileId} ${tokenId}`;
  if (tenant.grants.look('trusted token', id).state !== 'unknown')
    throw stytchError('invalid_trusted_auth_token', 'The token was used already.');
  tenant.grants.use(tenant.grants.issue('trusted token', 0, {}, id));
}

/** The keys of a profile: its PEM files, or those at its URL. */
async function keysOf(profile: Fields) {
  const pems = [
    ...objectsIn(profile, 'pem_files').map(({ public_key }) => String(public_key)),
    ...[profile['pem_files']].flat().filter((file): file is string => typeof file === 'string'),
  ];
  const url = stringIn(profile, 'jwks_url');
  if (pems.length > 0 || url === undefined) return foreignKeys(pems);
  try {
    const jwks: unknown = await (await fetch(url)).json();
    return foreignKeys(isObject(jwks) ? jwks : []);
  } catch {
    throw stytchError('invalid_jwks_url', 'The key set of the profile could not be fetched.');
  }
}
