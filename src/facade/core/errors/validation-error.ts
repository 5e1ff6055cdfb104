import { AuthloomError, type ProviderName } from './authloom-error.ts';

/** One thing that is wrong with an option or an argument. */
export interface ValidationIssue {
  /** Where: the name of the option or argument, dotted for nested ones (`clientInformation.userAgent`). */
  readonly path: string;
  /** What was expected, what came, and how to mend it. Never the value itself. */
  readonly message: string;
}

/**
 * Options or arguments were refused here, before any request was made.
 *
 * `status` is 400 when a call's arguments are at fault (they often come from your own client's request) and 500 when
 * the client was set up wrongly.
 */
export class ValidationError extends AuthloomError {
  /** Everything that is wrong, in the order in which it was found. */
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
