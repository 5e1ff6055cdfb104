import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ValidationError } from '../../errors/validation-error.ts';
import { isFunction, isObject } from '../../options/validators.ts';
import { packageFile } from '../package-file.ts';
import type { MockProvider } from '../providers.ts';

const PEER = '@stoplight/prism-http-server';
/** The newest version whose "engines" accept Node 20 and 22; later ones run there as well. */
const INSTALL = `npm install --save-dev ${PEER}@5.12.2`;

/** The part of Prism that is used: its reader of specs, and its mock in process. */
export interface PrismHttp {
  getHttpOperationsFromSpec(file: string): Promise<readonly PrismOperation[]>;
  createInstance(
    config: object,
    components: { readonly logger: object },
  ): { request(input: object, operations: readonly PrismOperation[], config: object): () => Promise<unknown> };
}

/** An operation in the spec, as Prism reads it. */
export interface PrismOperation {
  readonly method: string;
  readonly path: string;
}

/** Loads Prism's library. */
export type PrismLoader = () => unknown;

/**
 * Loads Prism, an optional peer dependency.
 *
 * @throws {ValidationError} if it is not installed, or is too old
 */
export function loadPrism(load: PrismLoader = fromPeer): PrismHttp {
  const prism = attempt(load);
  if (isPrism(prism)) return prism;
  const message = `expected version 5.12 or later of ${PEER}, found ${prism === undefined ? 'none' : 'another version'}; run: ${INSTALL}`;
  throw new ValidationError('Cannot start a mock server', [{ path: PEER, message }], {
    provider: null,
    status: 500,
    hint: INSTALL,
  });
}

/** Loads the peer's own dependency, so that users install one package only, even without hoisting. */
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

const SPEC_FILES: { readonly [P in MockProvider]: string } = {
  corbado: 'corbado.yaml',
  passage: 'passage.yaml',
  stytch: 'stytch-consumer.yaml',
  'stytch-b2b': 'stytch-b2b.yaml',
  'stytch-management': 'stytch-management.yaml',
  loginid: 'loginid.yaml',
  'loginid-v2': 'loginid-v2.yaml',
};

/** Finds the spec of a provider's API in this package's folder `openapi`, from the source and from the build alike. */
export function specFileOf(provider: MockProvider, from: string = import.meta.url): string {
  return fileURLToPath(packageFile(`openapi/${SPEC_FILES[provider]}`, from));
}
