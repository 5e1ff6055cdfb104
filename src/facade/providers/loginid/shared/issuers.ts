import type { Checks } from '../../../options/validators.ts';

/** Reads further issuers of tokens. */
export function readIssuers(checks: Checks, issuers: unknown): readonly string[] {
  const isList = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((issuer) => typeof issuer === 'string' && issuer.trim() !== '');
  checks.optional('issuers', issuers, isList, 'a list of non-empty strings, such as ["login.example.com"]');
  return isList(issuers) ? issuers : [];
}
