import { ValidationError } from '../../core/errors/validation-error.ts';
import { kindOf } from '../../core/options/checks.ts';
import { didYouMean } from './near-names.ts';

interface Fault {
  readonly operation: string | undefined;
  readonly status: number;
  left: number;
}

const FORM = /^(?:([\w.]+)=)?(\d{3})(?::(\d{1,6}))?$/;
const EXPECTED = "expected faults such as '429', '429:2', '503:1,500:1' or 'users.get=404:1'";

/** What is to go wrong, and how often yet. */
export class Faults {
  #faults: Fault[];

  /**
   * @param spec one fault after the other, `''` for none
   * @param known the operations that may be named; of others than `own` nothing is kept
   * @throws {ValidationError} when it cannot be read
   */
  constructor(spec: string, known: readonly string[], own: readonly string[] = known) {
    this.#faults = readFaults(spec, known).filter(
      ({ operation }) => operation === undefined || own.includes(operation),
    );
  }

  /**
   * The status that the next request for an operation fails with; `undefined` where it goes well. What is asked for keys
   * only fails where that operation is named.
   */
  take(operation: string | undefined, isForKeys: boolean): number | undefined {
    const fault = this.#faults.find(
      (candidate) =>
        candidate.left > 0 && (candidate.operation === undefined ? !isForKeys : candidate.operation === operation),
    );
    if (fault === undefined) return undefined;
    fault.left -= 1;
    return fault.status;
  }
}

function readFaults(spec: unknown, known: readonly string[]): Fault[] {
  if (typeof spec !== 'string') throw refused(`${EXPECTED}, received ${kindOf(spec)}`);
  if (spec.trim() === '') return [];
  return spec.split(',').map((text) => readFault(text.trim(), known));
}

function readFault(text: string, known: readonly string[]): Fault {
  const [, operation, digits, count] = FORM.exec(text) ?? [];
  const status = Number(digits);
  if (digits === undefined) throw refused(`${EXPECTED}, received "${text}"`);
  if (status < 400 || status > 599) throw refused(`expected a status from 400 to 599, received ${status}`);
  if (count !== undefined && Number(count) === 0) throw refused(`expected to fail at least once, received "${text}"`);
  if (operation !== undefined && !known.includes(operation)) {
    throw refused(`no operation "${operation}"${didYouMean(operation, known)}`);
  }
  return { operation, status, left: count === undefined ? Number.POSITIVE_INFINITY : Number(count) };
}

function refused(message: string): ValidationError {
  return new ValidationError('Cannot set faults', [{ path: 'fail', message }], { provider: null, status: 500 });
}
