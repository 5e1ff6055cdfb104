import { ValidationError, type ValidationIssue } from 'authloom';

/** The settings of an example, besides the client's own `STYTCH_…`. */
export interface Config {
  /** `PORT`, default 3000. */
  readonly port: number;
  /** `HOST`, default 127.0.0.1: the address to listen at. */
  readonly host: string;
  /** `ORIGIN`, as browsers see it. Never read from a request: the links in mails begin with it. */
  readonly origin: string;
  /** `TRUST_PROXY`, default 0: how many proxies of yours stand before the app. */
  readonly trustProxy: number;
  /** `STYTCH_WEBHOOK_SECRET`: one, or several separated by commas while one replaces another. */
  readonly webhookSecrets: readonly string[];
  /** `MAILBOX`, set by `npm run example`: where the fake Stytch shows its mails. */
  readonly mailbox: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment.
 *
 * @throws {ValidationError} if a setting is invalid; it names all of them
 */
export function readConfig(env: Environment = process.env): Config {
  const issues: ValidationIssue[] = [];
  const port = wholeNumber(env, 'PORT', 3000, 65_535, issues);
  const trustProxy = wholeNumber(env, 'TRUST_PROXY', 0, 100, issues);
  const origin = env['ORIGIN'] ?? `http://localhost:${port}`;
  const webhookSecrets = (env['STYTCH_WEBHOOK_SECRET'] ?? '').split(',').filter((secret) => secret !== '');
  if (!isOrigin(origin)) {
    issues.push({ path: 'ORIGIN', message: 'expected an origin: https://app.example.com, or http: on localhost' });
  }
  if (webhookSecrets.length === 0) {
    issues.push({ path: 'STYTCH_WEBHOOK_SECRET', message: "expected the endpoint's signing secret, whsec_…" });
  }
  if (issues.length > 0) {
    throw new ValidationError('Cannot read the environment', issues, { provider: null, status: 500 });
  }
  return { port, trustProxy, origin, webhookSecrets, host: env['HOST'] ?? '127.0.0.1', mailbox: env['MAILBOX'] };
}

function wholeNumber(
  env: Environment,
  name: string,
  fallback: number,
  greatest: number,
  issues: ValidationIssue[],
): number {
  const text = env[name] ?? String(fallback);
  if (/^\d{1,5}$/.test(text) && Number(text) <= greatest) return Number(text);
  issues.push({ path: name, message: `expected a whole number from 0 to ${greatest}` });
  return fallback;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
  return origin === text && isSafe;
}
