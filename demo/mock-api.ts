import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startPrism } from '../test/support/prism.ts';

/** A provider on loopback: its mocked API, with a key set in the place of the real one. */
export interface MockApi {
  readonly url: string;
  /** What is served as the key set, or as the signing key where it is a text. */
  setKeySet(keySet: object | string): void;
  /** Answers the next requests with 503, then goes on as usual. */
  failNext(times: number): void;
  close(): Promise<void>;
}

/** Mocks an API by its spec; requests whose path starts with `keySetPath` are answered with the key set. */
export async function startMockApi(api: string, keySetPath: string): Promise<MockApi> {
  const prism = await startPrism(fileURLToPath(new URL(`../openapi/${api}.yaml`, import.meta.url)));
  let failures = 0;
  let keySet: object | string = { keys: [] };
  const server = createServer((request, response) => {
    if (request.url?.startsWith(keySetPath)) {
      sendKeys(response, keySet);
    } else if (failures > 0) {
      failures -= 1;
      sendJson(response, 503, { message: 'try again' });
    } else {
      void forward(request, response, prism.url);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setKeySet: (given) => {
      keySet = given;
    },
    failNext: (times) => {
      failures = times;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await prism.close();
    },
  };
}

function sendKeys(response: ServerResponse, keys: object | string): void {
  if (typeof keys === 'string') response.writeHead(200, { 'content-type': 'text/plain' }).end(keys);
  else sendJson(response, 200, keys);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function forward(request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name)) headers.set(name, value);
  }
  const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
  const answer = await fetch(`${target}${request.url}`, { method: request.method ?? 'GET', headers, ...body });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
  response.end(await answer.text());
}
