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
  if (!template.includes('{')) return { path: template };
  const issues: ValidationIssue[] = [];
  // Literals and names in turn.
  const parts = template.split(/\{([^{}]+)\}/);
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] ?? '';
    const segment = segmentOf(Object.hasOwn(values, name) ? values[name] : undefined);
    if (typeof segment === 'string') parts[index] = segment;
    else issues.push({ path: name, message: segment.problem });
  }
  return issues.length > 0 ? { issues } : { path: parts.join('') };
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

function segmentOf(value: unknown): string | { readonly problem: string } {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value === '')
    return { problem: `expected a non-empty string, received ${kindOf(value)}` };
  if (value === '.' || value === '..')
    return { problem: 'must not be "." or "..": as a part of the path it would name another resource' };
  try {
    return encodeURIComponent(value);
  } catch {
    return { problem: 'holds half of a surrogate pair, which cannot be sent; check how the text was cut' };
  }
}
