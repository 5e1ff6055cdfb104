import { ResponseException } from '../../errors/standard-exception.ts';
import type { ValidationIssue } from '../../errors/validation-error.ts';
import { normalised } from '../../options/checks.ts';
import type { Outcome } from '../../transport/outcome.ts';
import { takes } from '../arguments.ts';
import type { Operation } from '../operation.ts';
import type { Provider } from '../provider.ts';
import type { OperationSchemas, Schemas } from '../schema.ts';
import { judgeValue } from './judge-value.ts';

type Values = Readonly<Record<string, unknown>>;

/** Holds arguments and answers against the spec. Loaded with the schemas, and zod with them. */
export class Validator {
  readonly #provider: Provider;
  readonly #schemas: Schemas;

  constructor(provider: Provider, schemas: Schemas) {
    this.#provider = provider;
    this.#schemas = schemas;
  }

  /** What is wrong with the arguments of a call. */
  judgeParams(operation: Operation, params: Values): ValidationIssue[] {
    const { fields, params: schema } = this.#schemasOf(operation);
    const issues = judgeNames(operation, fields, params);
    const found = judgeValue(schema(), params);
    return issues.length === 0 ? found : [...issues, ...found];
  }

  /** Throws a `ResponseException` for an answer that is not what the spec says. */
  judgeAnswer(operation: Operation, { data, answer, requestId, attempts }: Outcome): void {
    const issues = judgeValue(this.#schemasOf(operation).answer(), data);
    if (issues.length === 0) return;
    const details = issues.map(({ path, message }) => `${path || 'the answer'}: ${message}`).join('; ');
    throw new ResponseException(`${operation.name} was answered with something other than its spec says: ${details}`, {
      provider: this.#provider.name,
      operation: operation.name,
      attempts,
      httpStatusCode: answer.head.status,
      requestId,
      hint: 'The provider may be ahead of the spec. Set "validate" to "requests" to take answers as they come.',
    });
  }

  #schemasOf(operation: Operation): OperationSchemas {
    const schemas = this.#schemas.get(operation.name);
    if (schemas === undefined) throw new TypeError(`no schemas were generated for ${operation.name}`);
    return schemas;
  }
}

/**
 * What is wrong with the names of the arguments: unknown ones where there is no body to carry them, and anywhere those
 * that look like a slip of a known one (`userId` for `userID`).
 */
export function judgeNames(operation: Operation, fields: readonly string[], params: Values): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  for (const name of Object.keys(params)) {
    if (takes(operation, name) || fields.includes(name)) continue;
    const message = problemOfUnknown(operation, fields, name);
    if (message !== undefined) issues.push({ path: name, message });
  }
  return issues;
}

function problemOfUnknown(operation: Operation, fields: readonly string[], name: string): string | undefined {
  const { pathParams, queryParams, headerParams, body } = operation;
  const known = [...pathParams, ...queryParams, ...headerParams, ...(body?.filled ?? []), ...fields];
  const near = known.find((candidate) => normalised(candidate) === normalised(name));
  if (near !== undefined) return `unknown argument; did you mean "${near}"?`;
  return body === undefined ? `unknown argument; ${operation.name} takes ${known.join(', ') || 'none'}` : undefined;
}
