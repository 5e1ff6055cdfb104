import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, pick, stringIn, stringsIn } from '../../fields.ts';
import { randomToken } from '../../grants.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { requireUnlocked } from '../shared/locks.ts';
import { logIn, namedUser } from './sessions.ts';
import { addUser, findOwner, type OwnFactor, putFactor, USER, userOf } from './users.ts';
import { WALLET_TYPES } from './wallet-signatures.ts';

/** Milliseconds. */
const CHALLENGE_LIFETIME = 5 * 60_000;

interface Wallet {
  readonly type: string;
  readonly address: string;
}

function walletIn(body: Fields): Wallet {
  const [type, address] = [String(body['crypto_wallet_type']), String(body['crypto_wallet_address'])];
  const known = Object.hasOwn(WALLET_TYPES, type) ? WALLET_TYPES[type] : undefined;
  if (known === undefined) throw stytchError('invalid_wallet_type', 'The type must be ethereum or solana.');
  if (!known.isAddress(address)) throw stytchError(known.invalidAddress, `The address is not one of ${type}.`);
  return { type, address };
}

function findWallet(tenant: Tenant, { type, address }: Wallet): OwnFactor | undefined {
  return findOwner(
    tenant,
    'crypto_wallets',
    (entry) => entry['crypto_wallet_type'] === type && entry['crypto_wallet_address'] === address,
  );
}

function authenticateStart(call: Call): Fields {
  const { tenant, body } = call;
  const wallet = walletIn(body);
  const known = findWallet(tenant, wallet);
  const named = namedUser(call);
  if (known !== undefined && named !== undefined && known.user['user_id'] !== named['user_id'])
    throw stytchError('duplicate_wallet_address', 'The wallet belongs to another user.');
  const { user } = known ?? addWallet(tenant, named, wallet);
  const siwe =
    body['siwe_params'] === undefined ? undefined : siweParams(tenant, wallet, objectIn(body, 'siwe_params'));
  const challenge =
    siwe === undefined
      ? `Sign in with your wallet. This signature costs nothing. ${randomToken()}`
      : siweMessage(wallet, siwe);
  const data = { user_id: user['user_id'], challenge, ...(siwe !== undefined && { siwe_params: siwe }) };
  tenant.grants.issue('wallet', CHALLENGE_LIFETIME, data, grantId(wallet));
  return { user_id: user['user_id'], challenge, user_created: known === undefined && named === undefined };
}

/** A new challenge for a wallet replaces the one before. */
function grantId({ type, address }: Wallet): string {
  return `wallet ${type} ${address}`;
}

function addWallet(tenant: Tenant, user: Fields | undefined, { type, address }: Wallet): OwnFactor {
  const entry = {
    crypto_wallet_id: newId('crypto-wallet'),
    crypto_wallet_address: address,
    crypto_wallet_type: type,
    verified: false,
  };
  const owner = user ?? addUser(tenant, { status: 'pending' });
  return { user: putFactor(tenant, owner, 'crypto_wallets', entry), entry };
}

function siweParams(tenant: Tenant, { type }: Wallet, given: Fields): Fields {
  if (type !== 'ethereum')
    throw stytchError('crypto_wallet_type_incompatible_with_siwe', 'Only Ethereum wallets can use SIWE.');
  if (!/^[^\s/]+$/.test(String(given['domain']))) throw stytchError('invalid_siwe_domain', 'The domain is not valid.');
  if (!URL.canParse(String(given['uri']))) throw stytchError('invalid_siwe_uri', 'The uri is not valid.');
  const chain_id = stringIn(given, 'chain_id') ?? '1';
  if (!/^\d+$/.test(chain_id)) throw stytchError('invalid_siwe_chain_id', 'The chain_id is not a number.');
  if (/\n/.test(stringIn(given, 'statement') ?? ''))
    throw stytchError('invalid_siwe_statement', 'The statement must be a single line.');
  return { ...given, chain_id, issued_at: stringIn(given, 'issued_at') ?? tenant.time() };
}

/** The message of EIP-4361. */
function siweMessage({ address }: Wallet, params: Fields): string {
  const statement = stringIn(params, 'statement');
  const line = (label: string, name: string): readonly string[] => {
    const value = stringIn(params, name);
    return value === undefined ? [] : [`${label}: ${value}`];
  };
  const resources = stringsIn(params, 'resources');
  return [
    `${String(params['domain'])} wants you to sign in with your Ethereum account:`,
    address,
    '',
    ...(statement === undefined ? [] : [statement]),
    '',
    ...line('URI', 'uri'),
    'Version: 1',
    ...line('Chain ID', 'chain_id'),
    `Nonce: ${randomToken(12).replace(/[^a-zA-Z0-9]/g, '0')}`,
    ...line('Issued At', 'issued_at'),
    ...line('Not Before', 'not_before'),
    ...line('Request ID', 'message_request_id'),
    ...(resources.length === 0 ? [] : ['Resources:', ...resources.map((resource) => `- ${resource}`)]),
  ].join('\n');
}

async function authenticate(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const wallet = walletIn(body);
  const found = tenant.grants.look('wallet', grantId(wallet));
  if (found.state === 'unknown' || findWallet(tenant, wallet) === undefined)
    throw stytchError('crypto_wallet_not_found', 'The crypto wallet could not be found.');
  const { grant } = found;
  requireUnlocked(tenant, USER, userOf(tenant, grant.data['user_id']));
  const siwe = objectIn(grant.data, 'siwe_params');
  if (Date.parse(stringIn(siwe, 'not_before') ?? '') > tenant.clock.now())
    throw stytchError('siwe_message_not_valid_yet', 'The message is not valid yet.');
  const challenge = String(grant.data['challenge']);
  const isSigned = await WALLET_TYPES[wallet.type]?.isSignedBy(wallet.address, challenge, String(body['signature']));
  // Another request may have used the challenge meanwhile.
  const current = tenant.grants.look('wallet', grantId(wallet));
  const known = findWallet(tenant, wallet);
  if (
    isSigned !== true ||
    current.state !== 'good' ||
    current.grant.data['challenge'] !== challenge ||
    known === undefined
  )
    throw stytchError('unable_to_authenticate_crypto_wallet', 'The crypto wallet could not be authenticated.');
  tenant.grants.use(grant);
  const entry = { ...known.entry, verified: true };
  const user = putFactor(tenant, known.user, 'crypto_wallets', entry, { status: 'active' });
  const login = logIn(call, user, {
    type: 'crypto',
    delivery_method: 'crypto_wallet',
    crypto_wallet_factor: pick(entry, ['crypto_wallet_id', 'crypto_wallet_address', 'crypto_wallet_type']),
  });
  const shown = grant.data['siwe_params'] === undefined ? {} : { siwe_params: { ...siwe, status_code: 200 } };
  return { user_id: user['user_id'], user, ...login, ...shown };
}

/** Logins by the signature of a wallet. */
export const cryptoWalletFlows: Flows = {
  'cryptoWallets.authenticateStart': authenticateStart,
  'cryptoWallets.authenticate': authenticate,
};
