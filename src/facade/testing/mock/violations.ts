import { isObject } from '../../core/options/checks.ts';
import { textOrNull } from '../../core/options/texts.ts';

/** Something that a request, or an answer, does not keep of the spec. It names fields, never their values. */
export interface Violation {
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

/** The severities as Prism counts them. */
const SEVERITIES = ['Error', 'Warning', 'Information', 'Hint'];
/** Node refuses longer headers. */
const LONGEST_HEADER = 8_000;

/** Prism's list of violations. */
export function violationsIn(list: unknown, where: 'request' | 'response'): Violation[] {
  if (!Array.isArray(list)) return [];
  return list.filter(isObject).map(({ path, severity, code, message }) => ({
    location: [where, ...(Array.isArray(path) ? path.map(String) : [])],
    severity: typeof severity === 'number' ? (SEVERITIES[severity] ?? 'Error') : (textOrNull(severity) ?? 'Error'),
    code: textOrNull(code) ?? '',
    message: textOrNull(message) ?? '',
  }));
}

/** The header that Prism's own server sends, in which everything is ASCII. */
export function violationHeader(violations: readonly Violation[]): Readonly<Record<string, string>> {
  if (violations.length === 0) return {};
  const text = JSON.stringify(violations).replaceAll(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { 'sl-violations': text.slice(0, LONGEST_HEADER) };
}

/** All violations in one line: `body.status: must be equal to one of the allowed values`. */
export function describeViolations(violations: readonly Violation[]): string {
  return violations
    .map(({ location, message }) => [location.slice(1).join('.'), message].filter(Boolean).join(': '))
    .join('; ');
}
