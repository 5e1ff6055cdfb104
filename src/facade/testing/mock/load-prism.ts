import { createRequire } from 'node:module';
import { ValidationError } from '../../core/errors/validation-error.ts';
import { isFunction, isObject } from '../../core/options/checks.ts';

const PEER = '@stoplight/prism-http-server';
const INSTALL = `npm install --save-dev ${PEER}@5.16.0`;

/** What of Prism is used: the reader of specs, and the mock that answers in process. */
export interface PrismHttp {
  getHttpOperationsFromSpec(file: string): Promise<readonly PrismOperation[]>;
  createInstance(
    config: object,
    components: { readonly logger: object },
  ): { request(input: object, operations: readonly PrismOperation[], config: object): () => Promise<unknown> };
}

/** An operation as Prism reads it from the spec. */
export interface PrismOperation {
  readonly method: string;
  readonly path: string;
}

/** Loads Prism's library. */
export type PrismLoader = () => unknown;

/**
 * Prism, which is an optional peer.
 *
 * @throws {ValidationError} when it is not installed, or is no Prism that is known
 */
export function loadPrism(load: PrismLoader = fromPeer): PrismHttp {
  const prism = attempt(load);
  if (isPrism(prism)) return prism;
  const message = `expected version 5.16 of ${PEER}, found ${prism === undefined ? 'none' : 'another'}; run: ${INSTALL}`;
  throw new ValidationError('Cannot start a mock server', [{ path: PEER, message }], {
    provider: null,
    status: 500,
    hint: INSTALL,
  });
}

/** The peer's own dependency, so that one package is all that has to be installed, also where none is hoisted. */
function fromPeer(): unknown {
  const peer = createRequire(import.meta.url).resolve(PEER, { paths: [import.meta.dirname, process.cwd()] });
  return createRequire(peer)('@stoplight/prism-http');
}

function attempt(load: PrismLoader): unknown {
  try {
    return load();
  } catch (error) {
    if (isObject(error) && error['code'] === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function isPrism(value: unknown): value is PrismHttp {
  return isObject(value) && isFunction(value['getHttpOperationsFromSpec']) && isFunction(value['createInstance']);
}
