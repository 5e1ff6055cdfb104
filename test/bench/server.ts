// Answers every request with one user. Runs in a process of its own, so that its work is not counted as the client's.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const USER = JSON.stringify({
  userID: 'usr-1',
  fullName: 'Ada Example',
  status: 'active',
  updated: '2026-01-15T09:30:00Z',
  updatedMs: 1_768_469_400_000,
});

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(USER);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
