import type { ProviderName } from '../errors/authloom-error.ts';
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';
import { type CallOptions, checkCallOptions } from '../options/call-options.ts';
import { isObject, kindOf } from '../options/checks.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import type { ApiClient } from '../transport/api-client.ts';
import type { Outcome } from '../transport/outcome.ts';
import { type Accept, loadRecovery } from '../transport/pipeline.ts';
import { isOk } from '../transport/sender.ts';
import { Transport } from '../transport/transport.ts';
import { judgeFilled, sortArguments } from './arguments.ts';
import { CallPromise, type CallResult } from './call-promise.ts';
import type { Validator } from './on-demand/validator.ts';
import type { Operation } from './operation.ts';
import type { Provider } from './provider.ts';
import type { Schemas } from './schema.ts';

const NONE: CallOptions = Object.freeze({});

/** Carries out operations: checks the arguments, sends them, checks the answer. Every resource has the same one. */
export class Caller {
  readonly #provider: Provider;
  readonly #options: ResolvedOptions;
  readonly #transport: Transport;
  readonly #loadSchemas: () => Promise<Schemas>;
  #isPrepared = false;
  #validator: Validator | undefined;

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
    if (!this.#isPrepared) await this.#prepare();
    const params = this.#readParams(operation, given);
    const args = sortArguments(operation, params, this.#provider.fill);
    // The answer has been found to be of the declared kind; its fields are the provider's word, as for any client.
    return (await this.#transport.send(operation, args, options, this.#acceptOf(operation))) as Outcome<T>;
  }

  /** Loads what the first call may need, beside each other. */
  async #prepare(): Promise<void> {
    const [validator] = await Promise.all([
      this.#options.validate === 'none' ? undefined : this.#loadValidator(),
      loadRecovery(),
    ]);
    this.#validator = validator;
    this.#isPrepared = true;
  }

  async #loadValidator(): Promise<Validator> {
    const [{ Validator }, schemas] = await Promise.all([import('./on-demand/validator.ts'), this.#loadSchemas()]);
    return new Validator(this.#provider, schemas);
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
      const issues = this.#validator?.judgeParams(operation, params) ?? [];
      if (issues.length > 0) throw this.#refusal(operation, issues);
    }
    return params;
  }

  #acceptOf(operation: Operation): Accept | undefined {
    if (!this.#checks('responses')) return undefined;
    return (outcome) => {
      if (isOk(outcome.answer.head.status)) this.#validator?.judgeAnswer(operation, outcome);
    };
  }

  #checks(which: 'requests' | 'responses'): boolean {
    const { validate } = this.#options;
    return validate === which || validate === 'all';
  }

  #refusal(operation: Operation, issues: readonly ValidationIssue[]): ValidationError {
    return new ValidationError(`Cannot call ${operation.name}`, issues, { provider: this.#provider.name, status: 400 });
  }
}
