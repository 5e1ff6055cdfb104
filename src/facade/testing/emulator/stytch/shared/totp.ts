import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import QRCode from 'qrcode';
import { type Fields, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';

/** The steps before and after now whose codes are accepted. */
const WINDOW = 1;
const PERIOD = 30;

/** The response to creating a TOTP, beside its id. */
export interface NewTotp {
  /** Base32. */
  readonly secret: string;
  /** A PNG as a data URL. */
  readonly qr_code: string;
  readonly recovery_codes: readonly string[];
}

/** A TOTP to be created. */
export interface TotpRequest {
  readonly totpId: string;
  /** Whose it is, for the authenticator app. */
  readonly label: string;
  /** The time in milliseconds at which it ends unless it was used before. */
  readonly expiresAt: number;
  /** Base32; a new one by default. */
  readonly secret?: string;
  /** Ten new ones by default. */
  readonly codes?: readonly string[];
}

/** The kind of records that hold the secret and the recovery codes of a TOTP; responses never show them again. */
export const totpKinds = { totp_secrets: { id: 'totp_id' } } as const;

/** Creates a secret, or takes a given one, and keeps it. */
export async function newTotp(
  tenant: Tenant,
  { totpId, label, expiresAt, secret, codes }: TotpRequest,
): Promise<NewTotp> {
  const base32 = secret ?? new Secret({ size: 20 }).base32;
  const recovery_codes = codes ?? newRecoveryCodes();
  tenant
    .records('totp_secrets')
    .put({ totp_id: totpId, secret: base32, recovery_codes, last_step: 0, expires_at: expiresAt });
  const uri = totpOf(base32, label).toString();
  return { secret: base32, qr_code: await QRCode.toDataURL(uri), recovery_codes };
}

/** Keeps the secret of a seed's TOTP. */
export function seedTotp(tenant: Tenant, { totp_id, secret }: Fields): void {
  const kept = { totp_id, secret, recovery_codes: newRecoveryCodes(), last_step: 0 };
  tenant.records('totp_secrets').put({ ...kept, expires_at: Number.MAX_SAFE_INTEGER });
}

/** Ten codes of the form `xxxx-xxxx-xxxx`. */
function newRecoveryCodes(): readonly string[] {
  const part = (): string => Array.from({ length: 4 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return Array.from({ length: 10 }, () => [part(), part(), part()].join('-'));
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'authloom',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
  });
}

/** The result of checking a code. */
export type TotpResult = 'good' | 'wrong' | 'used' | 'expired' | 'recovery code';

/** Checks a code by the emulator's clock, and notes it: none is good twice. */
export function checkTotp(tenant: Tenant, totpId: unknown, code: string): TotpResult {
  const records = tenant.records('totp_secrets');
  const stored = records.get(totpId);
  if (stored === undefined) return 'wrong';
  if (stringsIn(stored, 'recovery_codes').includes(code)) return 'recovery code';
  const timestamp = tenant.clock.now();
  if (stored['last_step'] === 0 && Number(stored['expires_at']) <= timestamp) return 'expired';
  const delta = totpOf(String(stored['secret']), '').validate({ token: code, timestamp, window: WINDOW });
  if (delta === null) return 'wrong';
  const step = Math.floor(timestamp / 1000 / PERIOD) + delta;
  if (step <= Number(stored['last_step'])) return 'used';
  records.update(stored, { last_step: step });
  return 'good';
}

/** Tests if a code is the one of an authenticator app. */
export function isTotpCode(code: string): boolean {
  return /^\d{6}$/.test(code);
}

export function recoveryCodesOf(tenant: Tenant, totpId: unknown): readonly string[] {
  return stringsIn(tenant.records('totp_secrets').get(totpId) ?? {}, 'recovery_codes');
}

/** Uses a recovery code up; returns the number of those that remain, or `undefined` if it is invalid. */
export function useRecoveryCode(tenant: Tenant, totpId: unknown, code: string): number | undefined {
  const records = tenant.records('totp_secrets');
  const stored: Fields = records.get(totpId) ?? {};
  const codes = stringsIn(stored, 'recovery_codes');
  if (!codes.includes(code)) return undefined;
  const left = codes.filter((other) => other !== code);
  records.update(stored, { recovery_codes: left });
  return left.length;
}

/** Replaces all recovery codes. */
export function rotateRecoveryCodes(tenant: Tenant, totpId: unknown): readonly string[] {
  const records = tenant.records('totp_secrets');
  const recovery_codes = newRecoveryCodes();
  const stored = records.get(totpId);
  if (stored !== undefined) records.update(stored, { recovery_codes });
  return recovery_codes;
}
