import { isError } from '../options/validators.ts';

/** The connection was never made, so the request cannot have run. */
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

/** Certificate errors: the next attempt will meet the same certificate. */
const CERTIFICATE_ERROR = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/;

/** The known facts about a connection's error. */
export interface NetworkFailure {
  /** The system's code, or the error's name. */
  readonly code: string;
  readonly executed: 'no' | 'maybe';
  readonly transient: boolean;
}

/** The `code` of a system error, such as `ECONNRESET`. */
export function systemCode(error: unknown): string | undefined {
  if (!isError(error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Searches the chain of causes, where runtimes keep the system's code. */
export function classifyNetworkError(error: unknown): NetworkFailure {
  const chain = causesOf(error);
  const found = chain.map(systemCode).find((candidate) => candidate !== undefined);
  const unconnected = chain.some(isConnectError);
  const code = found ?? (isError(error) ? error.name : 'error');
  if (found !== undefined && CERTIFICATE_ERROR.test(found)) return { code, executed: 'no', transient: false };
  return { code, executed: unconnected || NEVER_CONNECTED.has(code) ? 'no' : 'maybe', transient: true };
}

function causesOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let next = error; isError(next) && chain.length < 5; next = next.cause) chain.push(next);
  return chain;
}

/** Tests if Node failed to connect, perhaps to each address of the server. Most codes alone do not say so. */
function isConnectError(error: unknown): boolean {
  if (!isError(error)) return false;
  if ('syscall' in error && error.syscall === 'connect') return true;
  return (
    'errors' in error && Array.isArray(error.errors) && error.errors.length > 0 && error.errors.every(isConnectError)
  );
}
