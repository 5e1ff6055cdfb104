import type { Operation } from '../call/operation.ts';
import type { ProviderName } from '../errors/authloom-error.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { plainText } from './plain-text.ts';

/** Writes a body as the operation wants it. `undefined` fields are left out. */
export function serializeBody(
  operation: Operation,
  provider: ProviderName,
  body: Readonly<Record<string, unknown>>,
): string {
  if (operation.body?.encoding === 'form') return formText(body);
  try {
    return JSON.stringify(body);
  } catch {
    const message = 'expected values that JSON can hold; a bigint, or an object that contains itself, cannot be sent';
    throw new ValidationError(`Cannot call ${operation.name}`, [{ path: '', message }], { provider, status: 400 });
  }
}

function formText(body: Readonly<Record<string, unknown>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined && value !== null) form.set(name, plainText(value));
  }
  return form.toString();
}
