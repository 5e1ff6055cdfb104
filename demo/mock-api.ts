import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { CorbadoIssuer } from '../test/support/corbado-issuer.ts';
import { startPrism } from '../test/support/prism.ts';

/** Corbado on loopback: the mocked Backend API and a Frontend API with keys of its own. */
export interface MockCorbado {
  readonly url: string;
  readonly issuer: CorbadoIssuer;
  /** Answers the next requests with 503, then goes on as usual. */
  failNext(times: number): void;
  close(): Promise<void>;
}

const SPEC = fileURLToPath(new URL('../openapi/corbado.yaml', import.meta.url));

export async function startMockCorbado(): Promise<MockCorbado> {
  const prism = await startPrism(SPEC);
  let failures = 0;
  let issuer: CorbadoIssuer | undefined;
  const server = createServer((request, response) => {
    if (request.url === '/.well-known/jwks') {
      sendJson(response, 200, issuer?.keySet());
    } else if (failures > 0) {
      failures -= 1;
      sendJson(response, 503, { message: 'try again' });
    } else {
      void forward(request, response, prism.url);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  issuer = new CorbadoIssuer(url);
  return {
    url,
    issuer,
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
