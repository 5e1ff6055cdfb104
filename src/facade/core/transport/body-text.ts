import type { Operation } from '../call/operation.ts';
import { plainText } from './plain-text.ts';

/** Writes a body as the operation wants it. `undefined` fields are left out. Throws at what JSON cannot hold. */
export function serializeBody(operation: Operation, body: Readonly<Record<string, unknown>>): string {
  return operation.body?.encoding === 'form' ? formText(body) : JSON.stringify(body);
}

function formText(body: Readonly<Record<string, unknown>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    if (value !== undefined && value !== null) form.set(name, plainText(value));
  }
  return form.toString();
}
