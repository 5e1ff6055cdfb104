import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';
import { lowerCased } from '../options/headers.ts';
import { isHeaderValue } from '../options/texts.ts';
import { plainText } from './plain-text.ts';
import { type RefusedCall, writeOrRefuse } from './refusal.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Refuses values that a header cannot have, without repeating them: `Headers` would put a whole bad one into its
 * error, and that error would be of no class of ours.
 */
export function refuseBadHeaders({ operation, provider }: RefusedCall, headers: Values): void {
  const issues: ValidationIssue[] = Object.entries(headers)
    .filter(([, value]) => typeof value === 'string' && !isHeaderValue(value))
    .map(([path]) => ({ path, message: 'holds characters that a header value cannot have, such as a line break' }));
  if (issues.length > 0) throw new ValidationError(`Cannot call ${operation}`, issues, { provider, status: 400 });
}

/** Writes header parameters; `undefined` and `null` are left out. */
export function headerTexts(call: RefusedCall, values: Values): Record<string, string> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  const headers = Object.fromEntries(
    present.map(([name, value]) => [name, writeOrRefuse(call, name, () => plainText(value))]),
  );
  refuseBadHeaders(call, headers);
  return lowerCased(headers);
}
