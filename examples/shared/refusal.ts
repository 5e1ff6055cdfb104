import { AuthloomError } from 'authloom';

/** What this app refuses by itself. The error handlers of the adapters answer it like the errors of authloom. */
export class Refusal extends AuthloomError {
  readonly word: string;

  /** `word` is what the client is told, `message` what your logs get. */
  constructor(status: number, word: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message, {
      code: 'bad_request',
      provider: null,
      status,
      headers: { 'cache-control': 'no-store', ...headers },
    });
    this.word = word;
  }

  override getResponse(): Response {
    return Response.json({ error: this.word }, { status: this.status, headers: { ...this.headers } });
  }
}
