import type { ProviderName } from '../../core/errors/authloom-error.ts';
import { WebhookVerificationError } from '../../core/errors/webhook-error.ts';
import { isFunction, isObject, kindOf } from '../../core/options/checks.ts';
import { misuse } from './misuse.ts';

const RAW_BODY =
  "pass the raw bytes. In Express: app.post(path, express.raw({ type: 'application/json' }), handler), before any " +
  "express.json(). In Fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => " +
  'done(null, body))';

/**
 * The raw body, as a copy that nobody else can change meanwhile.
 *
 * @throws {WebhookVerificationError} where it has more than `maxBytes`, or where the connection broke
 * @throws {ValidationError} where it was read or parsed already
 */
export async function readBody(
  request: unknown,
  maxBytes: number,
  provider: ProviderName | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { body, bodyUsed } = isObject(request) ? request : {};
  if (bodyUsed === true)
    throw misuse(provider, 'request', 'its body was read already; verify it first, or a clone of it');
  if (isStream(body)) return readStream(body, maxBytes, provider);
  const bytes = bytesOf(request, body, maxBytes);
  if (bytes === undefined) {
    const parsed = isObject(body) || Array.isArray(body) ? ', which was parsed already' : '';
    throw misuse(provider, 'request.body', `expected a text or bytes, received ${kindOf(body)}${parsed}; ${RAW_BODY}`);
  }
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes, provider);
  return bytes;
}

function bytesOf(request: unknown, body: unknown, maxBytes: number): Uint8Array<ArrayBuffer> | undefined {
  // In UTF-8, a text never has fewer bytes than it has characters.
  if (typeof body === 'string') return new TextEncoder().encode(body.slice(0, maxBytes + 1));
  if (ArrayBuffer.isView(body)) return new Uint8Array(viewOf(body));
  if (isArrayBuffer(body)) return new Uint8Array(body.slice(0));
  // A web request without a body.
  if (body === null && isObject(request) && isFunction(request['arrayBuffer'])) return new Uint8Array();
  return undefined;
}

async function readStream(
  stream: ReadableStream<unknown>,
  maxBytes: number,
  provider: ProviderName | null,
): Promise<Uint8Array<ArrayBuffer>> {
  if (stream.locked) throw misuse(provider, 'request', 'its body is being read by something else; verify it first');
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joined(chunks, size);
      if (!ArrayBuffer.isView(value)) throw broken(provider);
      size += value.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes, provider);
      chunks.push(viewOf(value));
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error instanceof WebhookVerificationError ? error : broken(provider);
  }
}

/** One array of all bytes. */
function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function viewOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** By name, not by class: sandboxes of edge runtimes have classes of their own. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

function isStream(value: unknown): value is ReadableStream<unknown> {
  return isObject(value) && isFunction(value['getReader']);
}

function tooLarge(maxBytes: number, provider: ProviderName | null): WebhookVerificationError {
  return new WebhookVerificationError(`its body has more than ${maxBytes} bytes`, { provider, reason: 'too_large' });
}

function broken(provider: ProviderName | null): WebhookVerificationError {
  return new WebhookVerificationError('its body could not be read to the end', { provider, reason: 'body' });
}
