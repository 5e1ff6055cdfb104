import { ValidationError } from '../../errors/validation-error.ts';
import { describeType } from '../../options/validators.ts';
import { didYouMean } from '../option-formats.ts';

interface Fault {
  readonly operation: string | undefined;
  readonly status: number;
  left: number;
}

const FORMAT = /^(?:([\w.]+)=)?(\d{3})(?::(\d{1,6}))?$/;
const EXPECTED = "expected faults such as '429', '429:2', '503:1,500:1' or 'users.get=404:1'";

/** The faults of a mock server, and how often each will still occur. */
export class Faults {
  readonly #faults: readonly Fault[];

  private constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  /**
   * Parses comma-separated faults; returns `undefined` without any.
   *
   * @param known the operations that may be named; faults of operations that are not in `own` are dropped
   * @throws {ValidationError} if the faults are malformed or name an unknown operation
   */
  static parse(spec: string, known: readonly string[], own: readonly string[] = known): Faults | undefined {
    const faults = parseFaults(spec, known).filter(
      ({ operation }) => operation === undefined || own.includes(operation),
    );
    return faults.length === 0 ? undefined : new Faults(faults);
  }

  /**
   * Returns the status with which the next request for an operation fails; `undefined` if it succeeds. A request for keys
   * only fails if its operation is named.
   */
  next(operation: string | undefined, isForKeys: boolean): number | undefined {
    const fault = this.#faults.find(
      (candidate) =>
        candidate.left > 0 && (candidate.operation === undefined ? !isForKeys : candidate.operation === operation),
    );
    if (fault === undefined) return undefined;
    fault.left -= 1;
    return fault.status;
  }
}

function parseFaults(spec: unknown, known: readonly string[]): Fault[] {
  if (typeof spec !== 'string') throw invalidFaults(`${EXPECTED}, received ${describeType(spec)}`);
  if (spec.trim() === '') return [];
  return spec.split(',').map((fault) => parseFault(fault.trim(), known));
}

function parseFault(fault: string, known: readonly string[]): Fault {
  const [, operation, digits, count] = FORMAT.exec(fault) ?? [];
  const status = Number(digits);
  if (digits === undefined) throw invalidFaults(`${EXPECTED}, received "${fault}"`);
  if (status < 400 || status > 599) throw invalidFaults(`expected a status from 400 to 599, received ${status}`);
  if (count !== undefined && Number(count) === 0) {
    throw invalidFaults(`expected a count of at least 1, received "${fault}"`);
  }
  if (operation !== undefined && !known.includes(operation)) {
    throw invalidFaults(`unknown operation "${operation}"${didYouMean(operation, known)}`);
  }
  return { operation, status, left: count === undefined ? Number.POSITIVE_INFINITY : Number(count) };
}

function invalidFaults(message: string): ValidationError {
  return new ValidationError('Cannot set faults', [{ path: 'fail', message }], { provider: null, status: 500 });
}
