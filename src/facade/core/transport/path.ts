import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';
import { kindOf } from '../options/checks.ts';
import type { RefusedCall } from './refusal.ts';

/** A path with its parameters filled in, or what is wrong with them. */
export type SerializedPath = { readonly path: string } | { readonly issues: readonly ValidationIssue[] };

/**
 * Fills a path template. Each value becomes exactly one encoded segment: empty ones and dot segments, which URL parsing
 * folds away (`/users/..` is `/`), and lone surrogates, which cannot be encoded, are refused.
 */
export function serializePath(template: string, values: Readonly<Record<string, unknown>>): SerializedPath {
  const issues: ValidationIssue[] = [];
  const path = template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const problem = problemOf(value);
    if (problem === undefined) return encodeURIComponent(String(value));
    issues.push({ path: name, message: problem });
    return '';
  });
  return issues.length > 0 ? { issues } : { path };
}

/** The path, or a `ValidationError` that names all parameters that cannot be a part of it. */
export function pathOrRefuse(
  { operation, provider }: RefusedCall,
  template: string,
  values: Readonly<Record<string, unknown>>,
): string {
  const result = serializePath(template, values);
  if ('path' in result) return result.path;
  throw new ValidationError(`Cannot call ${operation}`, result.issues, { provider, status: 400 });
}

function problemOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return undefined;
  if (typeof value !== 'string' || value === '') return `expected a non-empty string, received ${kindOf(value)}`;
  if (value === '.' || value === '..')
    return 'must not be "." or "..": as a part of the path it would name another resource';
  if (!isWellFormed(value)) return 'holds half of a surrogate pair, which cannot be sent; check how the text was cut';
  return undefined;
}

/** `String.prototype.isWellFormed`, which not every runtime has yet. */
function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
