import { codeOf } from '../observe/redaction.ts';

/** The connection was never made, so nothing can have been carried out. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
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
  const code = findCode(error);
  if (code === undefined)
    return { word: error instanceof Error ? error.name : 'error', executed: 'maybe', transient: true };
  if (CERTIFICATE_TROUBLE.test(code)) return { word: code, executed: 'no', transient: false };
  return { word: code, executed: NEVER_CONNECTED.has(code) ? 'no' : 'maybe', transient: true };
}

function findCode(error: unknown): string | undefined {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    const code = codeOf(current);
    if (code !== undefined) return code;
    current = current.cause;
  }
  return undefined;
}
