import type { Readable, Writable } from 'node:stream';

/** What a method of the DevTools protocol answers with, or an event tells. */
export type Fields = Readonly<Record<string, unknown>>;

interface Waiting {
  readonly done: (result: Fields) => void;
  readonly fail: (error: Error) => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Fields;
  readonly result?: Fields;
  readonly error?: { readonly message: string };
}

/** The DevTools protocol over a pair of pipes: JSON, with a zero byte after each message. */
export class DevTools {
  readonly #input: Writable;
  readonly #calls = new Map<number, Waiting>();
  readonly #events: (Waiting & { readonly key: string })[] = [];
  #rest = '';
  #last = 0;
  #failure: Error | undefined;

  constructor(input: Writable, output: Readable) {
    this.#input = input;
    input.on('error', (error) => this.fail(error));
    output.setEncoding('utf8');
    output.on('data', (text: string) => this.#read(text));
  }

  /** Calls a method, of a page where a session is named. */
  send(method: string, params: Fields = {}, sessionId?: string): Promise<Fields> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((done, fail) => {
      if (this.#failure !== undefined) return fail(this.#failure);
      this.#calls.set(id, { done, fail });
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** The next event of this name. */
  next(method: string, sessionId: string): Promise<Fields> {
    return new Promise((done, fail) => {
      if (this.#failure !== undefined) return fail(this.#failure);
      this.#events.push({ key: `${sessionId} ${method}`, done, fail });
    });
  }

  /** Ends all that is waited for. */
  fail(error: Error): void {
    this.#failure ??= error;
    for (const { fail } of [...this.#calls.values(), ...this.#events.splice(0)]) fail(this.#failure);
    this.#calls.clear();
  }

  #read(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) this.#take(JSON.parse(message) as Message);
  }

  #take({ id, method, sessionId, params = {}, result = {}, error }: Message): void {
    const call = id === undefined ? undefined : this.#calls.get(id);
    if (id !== undefined && call !== undefined) {
      this.#calls.delete(id);
      if (error === undefined) call.done(result);
      else call.fail(new Error(`DevTools: ${error.message}`));
      return;
    }
    const at = this.#events.findIndex(({ key }) => key === `${sessionId ?? ''} ${method ?? ''}`);
    if (at !== -1) this.#events.splice(at, 1)[0]?.done(params);
  }
}
