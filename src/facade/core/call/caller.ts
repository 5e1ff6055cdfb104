import type { ProviderName } from '../errors/authloom-error.ts';
import { ResponseException } from '../errors/standard-exception.ts';
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';
import { type CallOptions, checkCallOptions } from '../options/call-options.ts';
import { isObject, kindOf } from '../options/checks.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import type { ApiClient } from '../transport/api-client.ts';
import type { Outcome } from '../transport/pipeline.ts';
import { isOk } from '../transport/sender.ts';
import { Transport } from '../transport/transport.ts';
import { judgeFilled, judgeNames, sortArguments } from './arguments.ts';
import { CallPromise, type CallResult } from './call-promise.ts';
import { judgeValue } from './judge-value.ts';
import type { Operation } from './operation.ts';
import type { Provider } from './provider.ts';
import type { OperationSchemas, Schemas } from './schema.ts';

const NONE: CallOptions = Object.freeze({});

/** What a call was answered with. What costs something is made when it is asked for. */
class Answered<T> implements CallResult<T> {
  readonly data: T;
  readonly attempts: number;
  readonly #outcome: Outcome;

  constructor(outcome: Outcome) {
    // The answer has been found to be of the declared kind; its fields are the provider's word, as for any client.
    this.data = outcome.value as T;
    this.attempts = outcome.attempts;
    this.#outcome = outcome;
  }

  get response(): Response {
    return this.#outcome.answer.head.response;
  }

  get requestId(): string | null {
    return this.#outcome.requestId;
  }
}

/** Carries out operations: checks the arguments, sends them, checks the answer. Every resource has the same one. */
export class Caller {
  readonly #provider: Provider;
  readonly #options: ResolvedOptions;
  readonly #transport: Transport;
  readonly #loadSchemas: () => Promise<Schemas>;
  #schemas: Schemas | undefined;

  /** `loadSchemas` is asked once, when something is first to be checked: until then zod is not even loaded. */
  constructor(provider: Provider, options: ResolvedOptions, loadSchemas: () => Promise<Schemas>) {
    this.#provider = provider;
    this.#options = options;
    this.#transport = new Transport(provider, options);
    this.#loadSchemas = loadSchemas;
  }

  /** Whom the calls go to. */
  get provider(): ProviderName {
    return this.#provider.name;
  }

  call<T>(operation: Operation, params: object | undefined, options: CallOptions | undefined): CallPromise<T> {
    return new CallPromise<T>(this.#run<T>(operation, params, options));
  }

  /** The bare typed client over the same transport. */
  api<Paths extends object>(): ApiClient<Paths> {
    return this.#transport.api<Paths>();
  }

  async #run<T>(operation: Operation, given: unknown, options: CallOptions = NONE): Promise<CallResult<T>> {
    if (options !== NONE)
      checkCallOptions(operation.name, this.#provider.name, options, operation.memberSession === true);
    if (this.#options.validate !== 'none') this.#schemas ??= await this.#loadSchemas();
    const params = this.#readParams(operation, given);
    const outcome = await this.#transport.send(
      operation,
      sortArguments(operation, params, this.#provider.fill),
      options,
      (answered) => this.#judgeAnswer(operation, answered),
    );
    return new Answered<T>(outcome);
  }

  #readParams(operation: Operation, given: unknown): Readonly<Record<string, unknown>> {
    if (given !== undefined && !isObject(given)) {
      throw this.#refusal(operation, [
        { path: 'params', message: `expected one object with all arguments, received ${kindOf(given)}` },
      ]);
    }
    const params = this.#provider.adapt?.(operation, given ?? {}) ?? given ?? {};
    const misdirected = judgeFilled(operation, params, this.#provider.fill);
    if (misdirected.length > 0) throw this.#refusal(operation, misdirected);
    if (this.#checks('requests')) {
      const { params: schema } = this.#schemasOf(operation);
      const issues = [...judgeNames(operation, params), ...judgeValue(schema(), params)];
      if (issues.length > 0) throw this.#refusal(operation, issues);
    }
    return params;
  }

  #judgeAnswer(operation: Operation, { value, answer, requestId, attempts }: Outcome): void {
    if (!this.#checks('responses') || !isOk(answer.head.status)) return;
    const { answer: schema } = this.#schemasOf(operation);
    const issues = judgeValue(schema(), value);
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

  #checks(which: 'requests' | 'responses'): boolean {
    const { validate } = this.#options;
    return validate === which || validate === 'all';
  }

  #schemasOf(operation: Operation): OperationSchemas {
    const schemas = this.#schemas?.get(operation.name);
    if (schemas === undefined) throw new TypeError(`no schemas were generated for ${operation.name}`);
    return schemas;
  }

  #refusal(operation: Operation, issues: readonly ValidationIssue[]): ValidationError {
    return new ValidationError(`Cannot call ${operation.name}`, issues, { provider: this.#provider.name, status: 400 });
  }
}
