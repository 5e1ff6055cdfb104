import http from 'node:http';
import type { Calls, Exchange, Vendor } from './vendor.ts';

type Send = (exchange: Exchange) => Promise<unknown>;

/** The calls by the global `fetch` only. */
export function openFetch(url: string, vendor: Vendor): Calls {
  return callsBy(vendor, async ({ method, path, sent }) => {
    const init = { method, headers: headersOf(vendor, sent) };
    const response = await fetch(url + path, sent === undefined ? init : { ...init, body: sent });
    return await response.json();
  });
}

/** The calls by `node:http` with keep-alive only. */
export function openNodeHttp(url: string, vendor: Vendor): Calls {
  const { hostname, port } = new URL(url);
  const agent = new http.Agent({ keepAlive: true });
  return callsBy(
    vendor,
    ({ method, path, sent }) =>
      new Promise((resolve, reject) => {
        const options = { hostname, port, agent, method, path, headers: headersOf(vendor, sent) };
        const request = http.request(options, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
          response.on('error', reject);
        });
        request.on('error', reject);
        request.end(sent);
      }),
  );
}

function callsBy(vendor: Vendor, send: Send): Calls {
  return {
    user: async () => vendor.idOf(await send(vendor.small)),
    page: async () => vendor.countOf(await send(vendor.page)),
  };
}

function headersOf(vendor: Vendor, sent: string | undefined): Record<string, string> {
  const authorization = vendor.authorize();
  return sent === undefined ? { authorization } : { authorization, 'content-type': 'application/json' };
}
