import { isObject } from '../../options/validators.ts';
import type { Fields } from './fields.ts';
import type { Tenant } from './tenant.ts';

/** The content of a token, and the reasons for which it would be rejected; none if every check passes. */
export interface Explanation {
  readonly header: Fields | null;
  readonly claims: Fields | null;
  readonly reasons: readonly string[];
}

/** Explains a token as a server would check it at the tenant's time. */
export function explain({ keys, clock }: Tenant, token: string): Explanation {
  const parts = token.split('.');
  const [header, claims] = [decoded(parts[0]), decoded(parts[1])];
  if (parts.length !== 3 || header === null || claims === null)
    return { header, claims, reasons: ['It is no JSON Web Token: expected three segments of base64url.'] };
  const now = Math.floor(clock.now() / 1000);
  const reasons = [
    ...(keys.read(token) === undefined ? ['The signature is not that of a published key.'] : []),
    ...timeReasons(claims, now),
    ...(claims['iss'] === keys.issuer ? [] : [`The issuer is ${show(claims['iss'])}; expected ${show(keys.issuer)}.`]),
    ...audienceReasons(claims['aud'], keys.audience),
  ];
  return { header, claims, reasons };
}

function timeReasons({ exp, nbf }: Fields, now: number): readonly string[] {
  const reasons: string[] = [];
  if (typeof exp === 'number' && exp <= now) reasons.push(`It expired ${now - exp} s ago.`);
  if (typeof nbf === 'number' && nbf > now) reasons.push(`It is valid only in ${nbf - now} s.`);
  return reasons;
}

function audienceReasons(received: unknown, expected: unknown): readonly string[] {
  if (expected === undefined) return [];
  const wanted: readonly unknown[] = [expected].flat();
  if ([received].flat().some((audience: unknown) => wanted.includes(audience))) return [];
  return [`The audience is ${show(received)}; expected ${show(expected)}.`];
}

function decoded(part: string | undefined): Fields | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'missing';
}
