import { createServer, type ServerResponse } from 'node:http';
import { originOf, startListening } from '../listening.ts';
import { jsonAnswer, type KeyResponder, type PlainAnswer } from './key-answer.ts';

const LOOPBACK = 'http://127.0.0.1';

/** Serves keys on 127.0.0.1 and answers everything else 404. */
export async function listenForKeys(
  answerKeys: KeyResponder,
  port: number,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const url = addressOf(request.url);
    const answer = url && answerKeys(request.method ?? 'GET', url);
    send(response, answer ?? jsonAnswer(404, { message: 'only keys are served here' }));
  });
  const close = await startListening(server, port);
  return { url: originOf(server), close };
}

/** What was asked for; a server is asked for things that are no address, too. */
function addressOf(path = '/'): URL | undefined {
  return URL.canParse(path, LOOPBACK) ? new URL(path, LOOPBACK) : undefined;
}

function send(response: ServerResponse, { status, headers, body }: PlainAnswer): void {
  response.writeHead(status, headers).end(body);
}
