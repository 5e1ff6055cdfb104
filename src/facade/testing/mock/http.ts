import { createServer, type IncomingMessage } from 'node:http';
import { ValidationError } from '../../core/errors/validation-error.ts';
import { isObject } from '../../core/options/checks.ts';
import type { PlainAnswer } from '../issuer/key-answer.ts';
import { originOf, startListening } from '../listening.ts';

/** A request as it came. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** `''` for none. */
  readonly text: string;
}

/** Answers requests on 127.0.0.1. */
export interface HttpServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a server, 0 being any free port.
 *
 * @throws {ValidationError} when the port is taken, or may not be opened
 */
export async function serve(
  handle: (request: ReceivedRequest) => Promise<PlainAnswer>,
  port: number,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    received(request)
      .then(handle)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch((error: unknown) => {
        // Nobody is left to hear of it where the connection broke. What cannot be sent are headers of an override.
        if (response.headersSent || response.destroyed) response.destroy();
        else response.writeHead(500, { 'content-type': 'text/plain' }).end(`the mock server failed: ${String(error)}`);
      });
  });
  const close = await startListening(server, port).catch((error: unknown) => {
    throw portRefused(port, error);
  });
  return { url: originOf(server), close };
}

async function received(request: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ');
  }
  const url = new URL(`http://127.0.0.1${request.url ?? '/'}`);
  return { method: request.method ?? 'GET', url, headers, text: Buffer.concat(chunks).toString() };
}

function portRefused(port: number, error: unknown): unknown {
  const code = isObject(error) ? error['code'] : undefined;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error;
  const reason = code === 'EACCES' ? 'may not be opened' : 'is in use';
  const message = `port ${port} ${reason}; choose another, or leave the option out for any free one`;
  return new ValidationError('Cannot start a mock server', [{ path: 'port', message }], {
    provider: null,
    status: 500,
  });
}
