import { codeOf } from '../../errors/code-of.ts';

/** The connection was never made, so nothing can have been carried out. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'PROXY_REFUSED',
]);

/** Prefixes and names of certificate trouble: the next attempt will meet the same certificate. */
const CERTIFICATE_TROUBLE = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;

/** What can be said of an error that `fetch` rejected with. */
export interface NetworkTrouble {
  /** A short word for the message: the system's code, or the error's name. */
  readonly word: string;
  readonly executed: 'no' | 'maybe';
  readonly transient: boolean;
}

/** Looks through the chain of causes, in which runtimes bury the system's code. */
export function readNetworkError(error: unknown): NetworkTrouble {
  const chain = causesOf(error);
  const code = chain.map(codeOf).find((found) => found !== undefined);
  const unconnected = chain.some(isOfConnecting);
  const word = code ?? (error instanceof Error ? error.name : 'error');
  if (code !== undefined && CERTIFICATE_TROUBLE.test(code)) return { word, executed: 'no', transient: false };
  return { word, executed: unconnected || NEVER_CONNECTED.has(word) ? 'no' : 'maybe', transient: true };
}

function causesOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let next = error; next instanceof Error && chain.length < 5; next = next.cause) chain.push(next);
  return chain;
}

/** Whether Node failed to connect, be it to one address of the server after the other: most codes alone do not say so. */
function isOfConnecting(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('syscall' in error && error.syscall === 'connect') return true;
  return error instanceof AggregateError && error.errors.length > 0 && error.errors.every(isOfConnecting);
}
