import { createHash } from 'node:crypto';
import type { Call } from '../../call.ts';
import { type Fields, stringIn, stringsIn } from '../../fields.ts';
import { randomToken } from '../../grants.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from './errors.ts';

/** Clients with secrets: of machines, or of connected apps. */
export interface ClientKind {
  /** The kind of record. */
  readonly kind: string;
  /** The name of a client in responses. */
  readonly name: string;
  readonly notFound: string;
  readonly alreadyRotating: string;
  readonly notRotating: string;
}

/**
 * Finds a client by the id in the path.
 *
 * @throws {ApiError} if it does not exist
 */
export function clientOf(tenant: Tenant, { kind, notFound }: ClientKind, id: unknown): Fields {
  const client = tenant.records(kind).get(id);
  if (client === undefined) throw stytchError(notFound, 'The client could not be found.');
  return client;
}

export function newClientSecret(): string {
  return randomToken();
}

/** Keeps only hashes of a client's secrets: its own, and during a rotation the next one. */
export function storeSecrets(tenant: Tenant, clientId: unknown, hashes: readonly string[]): void {
  tenant.records('client_secrets').put({ client_id: clientId, hashes });
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The last characters, which responses show. */
export function lastFour(secret: string): string {
  return secret.slice(-4);
}

/** Tests a secret; during a rotation, both are good. */
export function isSecretOf(tenant: Tenant, clientId: unknown, secret: unknown): boolean {
  const { hashes } = hashesOf(tenant, clientId);
  return typeof secret === 'string' && hashes.includes(hashSecret(secret));
}

function hashesOf(tenant: Tenant, clientId: unknown): { readonly hashes: readonly string[] } {
  return { hashes: stringsIn(tenant.records('client_secrets').get(clientId) ?? {}, 'hashes') };
}

/** Makes a second secret good; its response is the only one that shows it. */
export function rotateStart({ tenant, params }: Call, kind: ClientKind): Fields {
  const client = clientOf(tenant, kind, params['client_id']);
  if (stringIn(client, 'next_client_secret_last_four') !== undefined)
    throw stytchError(kind.alreadyRotating, 'The secret of this client is being rotated already.');
  const secret = newClientSecret();
  const { hashes } = hashesOf(tenant, client['client_id']);
  storeSecrets(tenant, client['client_id'], [...hashes, hashSecret(secret)]);
  const updated = tenant.records(kind.kind).update(client, { next_client_secret_last_four: lastFour(secret) });
  return { [kind.name]: { ...updated, next_client_secret: secret } };
}

/** Drops the next secret. */
export function rotateCancel({ tenant, params }: Call, kind: ClientKind): Fields {
  const { client, hashes } = rotating(tenant, kind, params['client_id']);
  storeSecrets(tenant, client['client_id'], hashes.slice(0, 1));
  return { [kind.name]: tenant.records(kind.kind).update(client, { next_client_secret_last_four: undefined }) };
}

/** Makes the next secret the only one. */
export function rotate({ tenant, params }: Call, kind: ClientKind): Fields {
  const { client, hashes } = rotating(tenant, kind, params['client_id']);
  storeSecrets(tenant, client['client_id'], hashes.slice(1));
  const changes = {
    client_secret_last_four: client['next_client_secret_last_four'],
    next_client_secret_last_four: undefined,
  };
  return { [kind.name]: tenant.records(kind.kind).update(client, changes) };
}

function rotating(
  tenant: Tenant,
  kind: ClientKind,
  id: unknown,
): { readonly client: Fields; readonly hashes: readonly string[] } {
  const client = clientOf(tenant, kind, id);
  if (stringIn(client, 'next_client_secret_last_four') === undefined)
    throw stytchError(kind.notRotating, 'The secret of this client is not being rotated.');
  return { client, ...hashesOf(tenant, client['client_id']) };
}
