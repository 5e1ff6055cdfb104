import { parseArgs } from 'node:util';
import { type TokenErrorReason, TokenValidationError } from '../errors/session-errors.ts';
import type { SessionValidationResult } from '../session/session.ts';
import { matches, unverifiedIssuer } from '../session/trusted-issuer.ts';
import { type Io, UsageError } from './command.ts';
import { configuredProducts, PRODUCTS, type Product } from './products.ts';

export const VERIFY_TOKEN_USAGE = `authloom verify-token [--provider NAME] [--json]
  Reads a session token from the standard input and explains each check in order. It neither prints nor sends the token.
  The project comes from the environment, such as CORBADO_PROJECT_ID; without --provider, the token's issuer selects it.`;

/** The checks in their order, with the reasons for which they reject tokens. */
const CHECKS: readonly { readonly name: string; readonly reasons: readonly TokenErrorReason[] }[] = [
  { name: 'a token is present', reasons: ['missing'] },
  { name: 'it is a well-formed signed token', reasons: ['malformed'] },
  { name: "it is signed with the provider's algorithm", reasons: ['algorithm'] },
  { name: 'the provider publishes its key', reasons: ['unknown_key'] },
  { name: 'its signature is valid', reasons: ['signature'] },
  { name: 'its claims are complete and have the right types', reasons: ['claims'] },
  { name: 'its issuer is this project', reasons: ['issuer'] },
  { name: 'its audience is this project', reasons: ['audience'] },
  { name: 'it has not expired', reasons: ['expired'] },
  { name: 'it is already valid', reasons: ['not_yet_valid'] },
  { name: 'it is not too old', reasons: ['too_old'] },
];

interface Checked {
  readonly product: Product;
  readonly result: SessionValidationResult;
}

interface Step {
  readonly check: string;
  readonly outcome: 'passed' | 'failed' | 'unknown' | 'skipped';
  readonly detail?: string;
}

/** Runs `authloom verify-token`. The exit code is 0 for a valid token, 1 for any other. */
export async function verifyToken(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { provider: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  // Not repeated in the message: it is probably the token.
  if (positionals.length > 0) throw new UsageError('the token is read from the standard input, not from an argument');
  const token = extractToken(await io.readInput());
  const checked = await verify(candidatesFor(io, values.provider, token), io, token);
  const lines = values.json ? asJson(checked) : asText(checked);
  for (const line of lines) io.out(line);
  return checked.result.authenticated ? 0 : 1;
}

function asJson({ product, result }: Checked): string[] {
  const session = result.authenticated ? { userId: result.userId, expiresAt: result.session.expiresAt } : {};
  const report = { provider: product.name, status: result.status, ...session, steps: stepsOf(result.error) };
  return [JSON.stringify(report, null, 2)];
}

function asText({ product, result }: Checked): string[] {
  const steps = stepsOf(result.error).map(
    ({ check, outcome, detail }) => `${MARKS[outcome]} ${check}${detail === undefined ? '' : `: ${detail}`}`,
  );
  return [`${product.name}: ${result.status}${result.authenticated ? `, user ${result.userId}` : ''}`, ...steps];
}

/** Extracts a token from the forms in which it is often pasted: with line breaks, or as a whole header. */
function extractToken(input: string): string {
  return input.trim().replace(/^(?:authorization:\s*)?bearer\s+/i, '');
}

const MARKS: Readonly<Record<Step['outcome'], string>> = { passed: '✓', failed: '✗', unknown: '?', skipped: '-' };

function stepsOf(error: Error | null): readonly Step[] {
  const failed = failedCheck(error);
  return CHECKS.map(({ name }, index): Step => {
    if (index < failed) return { check: name, outcome: 'passed' };
    if (index > failed || error === null) return { check: name, outcome: 'skipped' };
    return {
      check: name,
      ...(error instanceof TokenValidationError ? failure(error) : { outcome: 'unknown', detail: error.message }),
    };
  });
}

/** Returns the index of the failed check; that of the key if the keys are unavailable. */
function failedCheck(error: Error | null): number {
  if (error === null) return CHECKS.length;
  const reason = error instanceof TokenValidationError ? error.reason : 'unknown_key';
  return CHECKS.findIndex(({ reasons }) => reasons.includes(reason));
}

function failure({ message, expected, received, hint }: TokenValidationError): Pick<Step, 'outcome' | 'detail'> {
  const details = [
    message,
    expected === undefined ? undefined : `expected ${expected}`,
    received === undefined ? undefined : `received ${received}`,
    hint,
  ];
  return { outcome: 'failed', detail: details.filter((detail) => detail !== undefined).join('; ') };
}

/** Verifies the token with every product that may have issued it, and returns the result that passed the most checks. */
async function verify(products: readonly Product[], io: Io, token: string): Promise<Checked> {
  const checked = await Promise.all(
    products.map(async (product) => ({ product, result: await product.createVerifier(io).sessions.validate(token) })),
  );
  return checked.reduce((best, other) =>
    failedCheck(other.result.error) > failedCheck(best.result.error) ? other : best,
  );
}

/** Returns the products whose project the token names: two products of a provider may share one. */
function candidatesFor(io: Io, name: string | undefined, token: string): readonly Product[] {
  if (name !== undefined) {
    const product = PRODUCTS.find((candidate) => candidate.name === name);
    if (product === undefined) throw new UsageError(`--provider: expected ${namesOf(PRODUCTS)}`);
    return [product];
  }
  const candidates = configuredProducts(io);
  const origin = unverifiedIssuer(token);
  const accepting = candidates.filter(
    (product) =>
      origin !== undefined && product.createVerifier(io).sessions.accepts.some((route) => matches(route, origin)),
  );
  if (accepting.length > 0) return accepting;
  const [only, ...others] = candidates;
  if (only !== undefined && others.every(({ name: other }) => other === only.sibling)) return candidates;
  throw new UsageError(
    candidates.length === 0
      ? `no project is set in the environment; set one of ${PRODUCTS.map(({ variables: [id] }) => id).join(', ')}`
      : `the token's issuer matches none of the projects in the environment; add --provider ${namesOf(candidates)}`,
  );
}

function namesOf(products: readonly Product[]): string {
  return products.map(({ name }) => name).join(' | ');
}
