import { AuthloomError } from 'authloom';

/** An error of this app's own. The error handlers of the adapters respond to it as to the errors of authloom. */
export class AppError extends AuthloomError {
  readonly word: string;

  /** `word` is for the client, `message` for your logs. */
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
