import type { ClientRequest, IncomingMessage } from 'node:http';
import { BodyProblem } from '../body.ts';
import type { Deadline } from '../deadline.ts';
import { reasonPhrase } from '../reason-phrase.ts';
import type { HeaderReader, RawAnswer } from '../sender.ts';
import { decodingOf } from './decoding.ts';
import { decodeUtf8 } from './utf8.ts';

/** An answer as Node's client gives it. */
export class HttpAnswer implements RawAnswer, HeaderReader {
  readonly status: number;
  readonly #message: IncomingMessage;
  readonly #request: ClientRequest;
  readonly #deadline: Deadline;

  constructor(message: IncomingMessage, request: ClientRequest, deadline: Deadline) {
    this.status = message.statusCode ?? 0;
    this.#message = message;
    this.#request = request;
    this.#deadline = deadline;
    // A connection may break before the body is asked for, or after nobody wants it any more.
    message.on('error', ignore);
  }

  get statusText(): string {
    return this.#message.statusMessage ?? '';
  }

  get headers(): HeaderReader {
    return this;
  }

  get(name: string): string | null {
    // Most answers are asked for one or two headers only: Node's own collection would cost more than to look through them.
    const { rawHeaders } = this.#message;
    let found: string | null = null;
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      const candidate = rawHeaders[index];
      if (candidate?.length !== name.length || candidate.toLowerCase() !== name) continue;
      found = found === null ? (rawHeaders[index + 1] ?? '') : `${found}, ${rawHeaders[index + 1]}`;
    }
    return found;
  }

  get allHeaders(): Headers {
    const headers = new Headers();
    const { rawHeaders } = this.#message;
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
    }
    return headers;
  }

  get response(): Response {
    return new Response(null, {
      status: this.status,
      statusText: reasonPhrase(this.statusText),
      headers: this.allHeaders,
    });
  }

  discard(): void {
    this.#request.destroy();
  }

  readText(maxBytes: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const deadline = this.#deadline;
      const chunks: Buffer[] = [];
      let size = 0;
      let isOver = false;
      const fail = (problem: unknown): void => {
        if (isOver) return;
        isOver = true;
        deadline.offEnd(fail);
        reject(problem);
        // Ends what unfolds it, too, and its connection where there is more to come.
        body.destroy();
      };
      const body = decodingOf(this.get('content-encoding'), this.#message, fail);
      if (Number(this.get('content-length')) > maxBytes) return fail(new BodyProblem('too large'));
      deadline.onEnd(fail);
      body.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBytes) chunks.push(chunk);
        else fail(new BodyProblem('too large'));
      });
      body.on('end', () => {
        if (isOver) return;
        isOver = true;
        deadline.offEnd(fail);
        try {
          resolve(decodeUtf8(chunks));
        } catch (problem) {
          reject(problem);
        }
      });
      body.on('error', fail);
      // A connection that ends early is told as an error; this is for streams that are closed without a word.
      const close = (): void => {
        if (!isOver) fail(new TypeError('the body was closed before its end'));
      };
      body.on('close', close);
      if (body.destroyed) close();
    });
  }
}

function ignore(): void {}
