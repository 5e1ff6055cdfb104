import { parseArgs } from 'node:util';
import { type TokenErrorReason, TokenValidationError } from '../core/errors/session-error.ts';
import type { SessionValidationResult } from '../session/result.ts';
import { claimedOrigin, isFor } from '../session/route.ts';
import { configured, PRODUCTS, type Product } from './clients.ts';
import { type Io, UsageError } from './io.ts';

export const VERIFY_TOKEN_USAGE = `authloom verify-token [--provider NAME] [--json]
  Reads a session token from the standard input and explains each check in order. The token is neither printed nor sent.
  The project is taken from the environment, such as CORBADO_PROJECT_ID; without --provider, by the token's issuer.`;

/** The checks in their order, with the reasons that they refuse tokens for. */
const CHECKS: readonly { readonly name: string; readonly reasons: readonly TokenErrorReason[] }[] = [
  { name: 'there is a token', reasons: ['missing'] },
  { name: 'it has the form of a signed token', reasons: ['malformed'] },
  { name: "it is signed with the provider's algorithm", reasons: ['algorithm'] },
  { name: 'the provider publishes its key', reasons: ['unknown_key'] },
  { name: 'its signature fits', reasons: ['signature'] },
  { name: 'its claims are complete and of the right types', reasons: ['claims'] },
  { name: 'its issuer is this project', reasons: ['issuer'] },
  { name: 'its audience is this project', reasons: ['audience'] },
  { name: 'it has not expired', reasons: ['expired'] },
  { name: 'it is valid already', reasons: ['not_yet_valid'] },
  { name: 'it is young enough', reasons: ['too_old'] },
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

/** `authloom verify-token`: 0 for a good token, 1 for any other. */
export async function verifyToken(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { provider: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  // Not repeated: it would be the token.
  if (positionals.length > 0) throw new UsageError('the token is read from the standard input, not from an argument');
  const token = tokenIn(await io.readInput());
  const checked = await check(candidatesFor(io, values.provider, token), io, token);
  const lines = values.json ? asJson(checked) : asText(checked);
  for (const line of lines) io.out(line);
  return checked.result.authenticated ? 0 : 1;
}

function asJson({ product, result }: Checked): string[] {
  const said = result.authenticated ? { userId: result.userId, expiresAt: result.session.expiresAt } : {};
  const report = { provider: product.name, status: result.status, ...said, steps: stepsOf(result.error) };
  return [JSON.stringify(report, null, 2)];
}

function asText({ product, result }: Checked): string[] {
  const steps = stepsOf(result.error).map(
    ({ check, outcome, detail }) => `${MARKS[outcome]} ${check}${detail === undefined ? '' : `: ${detail}`}`,
  );
  return [`${product.name}: ${result.status}${result.authenticated ? `, user ${result.userId}` : ''}`, ...steps];
}

/** A token as it is often pasted: with line breaks around it, or as a whole header. */
function tokenIn(input: string): string {
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
      ...(error instanceof TokenValidationError ? refused(error) : { outcome: 'unknown', detail: error.message }),
    };
  });
}

/** The index of the check that a token was refused by; that of the key where the key cannot be had. */
function failedCheck(error: Error | null): number {
  if (error === null) return CHECKS.length;
  const reason = error instanceof TokenValidationError ? error.reason : 'unknown_key';
  return CHECKS.findIndex(({ reasons }) => reasons.includes(reason));
}

function refused({ message, expected, received, hint }: TokenValidationError): Pick<Step, 'outcome' | 'detail'> {
  const details = [
    message,
    expected === undefined ? undefined : `expected ${expected}`,
    received === undefined ? undefined : `received ${received}`,
    hint,
  ];
  return { outcome: 'failed', detail: details.filter((text) => text !== undefined).join('; ') };
}

/** Checks by all products that may have issued the token; that which gets furthest with it knows best. */
async function check(products: readonly Product[], io: Io, token: string): Promise<Checked> {
  const checked = await Promise.all(
    products.map(async (product) => ({ product, result: await product.create(io).sessions.validate(token) })),
  );
  return checked.reduce((best, other) =>
    failedCheck(other.result.error) > failedCheck(best.result.error) ? other : best,
  );
}

/** The products whose project the token names: both products of a provider may share one. */
function candidatesFor(io: Io, name: string | undefined, token: string): readonly Product[] {
  if (name !== undefined) {
    const product = PRODUCTS.find((candidate) => candidate.name === name);
    if (product === undefined) throw new UsageError(`--provider: expected ${namesOf(PRODUCTS)}`);
    return [product];
  }
  const candidates = configured(io);
  const origin = claimedOrigin(token);
  const accepting = candidates.filter(
    (product) => origin !== undefined && product.create(io).sessions.accepts.some((route) => isFor(route, origin)),
  );
  if (accepting.length > 0) return accepting;
  const [only, ...others] = candidates;
  if (only !== undefined && others.every(({ name: other }) => other === only.sibling)) return candidates;
  throw new UsageError(
    candidates.length === 0
      ? `no project is set in the environment: set one of ${PRODUCTS.map(({ variables: [id] }) => id).join(', ')}`
      : `the token names none of the projects in the environment: say --provider ${namesOf(candidates)}`,
  );
}

function namesOf(products: readonly Product[]): string {
  return products.map(({ name }) => name).join(' | ');
}
