import { ValidationError } from '../../errors/validation-error.ts';
import { describeType } from '../../options/validators.ts';
import { didYouMean } from '../option-formats.ts';

/**
 * A fault of a server or of the network: a status; `drop`, the connection is reset and nothing was carried out; `reset`, it was
 * carried out, and the connection is reset; `after-500`, it was carried out, and the response is a 500; `hang`, no response.
 */
export type FaultKind = number | 'drop' | 'reset' | 'after-500' | 'hang';

interface Fault {
  readonly operation: string | undefined;
  readonly kind: FaultKind;
  left: number;
}

const FORMAT = /^(?:([\w.]+)=)?(?:(\d{3})|(drop|reset|after-500|hang))(?::(\d{1,6}))?$/;
const EXPECTED = "expected faults such as '429', '429:2', '503:1,500:1', 'users.get=404:1', 'drop:1' or 'hang:1'";

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
   * Returns how the next request for an operation fails; `undefined` if it succeeds. A request for keys only fails if its
   * operation is named.
   */
  next(operation: string | undefined, isForKeys: boolean): FaultKind | undefined {
    const fault = this.#faults.find(
      (candidate) =>
        candidate.left > 0 && (candidate.operation === undefined ? !isForKeys : candidate.operation === operation),
    );
    if (fault === undefined) return undefined;
    fault.left -= 1;
    return fault.kind;
  }
}

function parseFaults(spec: unknown, known: readonly string[]): Fault[] {
  if (typeof spec !== 'string') throw invalidFaults(`${EXPECTED}, received ${describeType(spec)}`);
  if (spec.trim() === '') return [];
  return spec.split(',').map((fault) => parseFault(fault.trim(), known));
}

function parseFault(fault: string, known: readonly string[]): Fault {
  const parts = FORMAT.exec(fault);
  if (parts === null) throw invalidFaults(`${EXPECTED}, received "${fault}"`);
  const [, operation, digits, name, count] = parts;
  const status = Number(digits);
  if (digits !== undefined && (status < 400 || status > 599))
    throw invalidFaults(`expected a status from 400 to 599, received ${status}`);
  if (count !== undefined && Number(count) === 0)
    throw invalidFaults(`expected a count of at least 1, received "${fault}"`);
  if (operation !== undefined && !known.includes(operation))
    throw invalidFaults(`unknown operation "${operation}"${didYouMean(operation, known)}`);
  const left = count === undefined ? Number.POSITIVE_INFINITY : Number(count);
  return { operation, kind: isNetworkFault(name) ? name : status, left };
}

function isNetworkFault(name: string | undefined): name is Exclude<FaultKind, number> {
  return name !== undefined;
}

function invalidFaults(message: string): ValidationError {
  return new ValidationError('Cannot set faults', [{ path: 'fail', message }], { provider: null, status: 500 });
}
