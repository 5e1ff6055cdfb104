import { AuthloomError, type ProviderName } from './authloom-error.ts';

/** One invalid option or argument. */
export interface ValidationIssue {
  /** The name of the option or argument, dotted if it is nested (`clientInformation.userAgent`). */
  readonly path: string;
  /** The expected value, the kind of the received one, and how to fix it. Never the value itself. */
  readonly message: string;
}

/**
 * Options or arguments are invalid; no request was sent.
 *
 * `status` is 400 for a call's arguments, which often come from your own client's request, and 500 for the options of a
 * client.
 *
 * @example
 * try {
 *   await corbado.users.create(body);
 * } catch (error) {
 *   if (error instanceof ValidationError) return Response.json(error.issues, { status: error.status });
 *   throw error;
 * }
 */
export class ValidationError extends AuthloomError {
  static override readonly errorName: string = 'ValidationError';

  /** All issues, in the order in which they were found. */
  readonly issues: readonly ValidationIssue[];

  constructor(
    subject: string,
    issues: readonly ValidationIssue[],
    init: { provider: ProviderName | null; status: 400 | 500; hint?: string | undefined },
  ) {
    const details = issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
    super(`${subject}: ${details.join('; ')}`, { code: 'validation_error', ...init });
    this.issues = Object.freeze(issues.map((issue) => Object.freeze({ ...issue })));
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), issues: this.issues };
  }
}
