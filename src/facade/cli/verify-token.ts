import { type TokenErrorReason, TokenValidationError } from '../errors/session-errors.ts';
import type { SessionValidationResult } from '../session/session.ts';
import { matches, unverifiedIssuer } from '../session/trusted-issuer.ts';
import { addExamples, jsonOption } from './arguments.ts';
import type { Define, Io } from './command.ts';
import { envFileOption, loadEnvFile } from './env-file.ts';
import { CommandError, UsageError } from './failures.ts';
import { configured, PRODUCTS, type Product } from './products.ts';
import { type Line, printJson, type Styled } from './terminal.ts';

export const defineVerifyToken: Define = (command, { io, exit }) => {
  command
    .usage('[options] < token.txt')
    .description(
      `Reads a session token from the standard input and explains each check in order. Neither prints nor sends the token.

The project comes from the environment, such as CORBADO_PROJECT_ID. The exit code is 1 if the token is not valid.`,
    )
    .option('--provider <name>', `${namesOf(PRODUCTS)}; by default, the token's issuer selects it`)
    .addOption(envFileOption())
    .addOption(jsonOption('{ provider, status, userId, expiresAt, steps }'))
    .allowExcessArguments()
    .action(async ({ provider, envFile, json = false }, { args }) => {
      // Not repeated in the message: it is probably the token.
      if (args.length > 0) throw new UsageError('the token is read from the standard input, not from an argument');
      await loadEnvFile(envFile, io);
      const candidates = candidatesFor(io, provider);
      const token = extractToken(await io.readInput(() => io.err(PROMPT)));
      const checked = await verify(issuersOf(token, candidates, io), io, token);
      if (json) printJson(io, reportOf(checked));
      else for (const line of linesOf(checked)) io.out(line);
      exit(checked.result.authenticated ? 0 : 1);
    });
  addExamples(command, {
    'authloom verify-token < token.txt': 'a token from a file',
    'pbpaste | authloom verify-token --provider stytch': 'a copied token, checked for one product',
  });
};

const PROMPT = 'Waiting for a session token: paste it, then press Enter. It is not shown.';

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

function reportOf({ product, result }: Checked): object {
  const session = result.authenticated ? { userId: result.userId, expiresAt: result.session.expiresAt } : {};
  return { provider: product.name, status: result.status, ...session, steps: stepsOf(result.error) };
}

function linesOf({ product, result }: Checked): readonly Line[] {
  const steps = stepsOf(result.error).map(
    ({ check, outcome, detail }): Line => [MARKS[outcome], ` ${check}${detail === undefined ? '' : `: ${detail}`}`],
  );
  const style = result.authenticated ? 'green' : 'red';
  const user = result.authenticated ? `, user ${result.userId}` : '';
  return [[`${product.name}: `, { style, text: result.status }, user], ...steps];
}

/** Extracts a token from the forms in which it is often pasted: with line breaks, or as a whole header. */
function extractToken(input: string): string {
  return input
    .trim()
    .replace(/^(?:authorization:\s*)?bearer\s+/i, '')
    .replaceAll(/\s*[\r\n]\s*/g, '');
}

const MARKS: Readonly<Record<Step['outcome'], Styled>> = {
  passed: { style: 'green', text: '✓' },
  failed: { style: 'red', text: '✗' },
  unknown: { style: 'yellow', text: '?' },
  skipped: { style: 'dim', text: '-' },
};

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

/** Returns the products that may have issued the token: the named one, else those whose project is set. */
function candidatesFor(io: Io, name: string | undefined): readonly Product[] {
  if (name !== undefined) {
    const product = PRODUCTS.find((candidate) => candidate.name === name);
    if (product === undefined) throw new UsageError(`--provider: expected ${namesOf(PRODUCTS)}`);
    return [product];
  }
  const candidates = configured(PRODUCTS, io);
  if (candidates.length > 0) return candidates;
  const ids = [...new Set(PRODUCTS.map(({ variables: [id] }) => id))].join(', ');
  throw new CommandError(`no project is set in the environment or in .env; set one of ${ids}`, 'not_configured');
}

/** Returns the candidates whose project the token names: two products of a provider may share one. */
function issuersOf(token: string, candidates: readonly Product[], io: Io): readonly Product[] {
  const [only, ...others] = candidates;
  const origin = unverifiedIssuer(token);
  const accepting = candidates.filter(
    (product) =>
      origin !== undefined && product.createVerifier(io).sessions.accepts.some((route) => matches(route, origin)),
  );
  if (accepting.length > 0) return accepting;
  if (only !== undefined && others.every(({ name: other }) => other === only.sibling)) return candidates;
  throw new UsageError(
    `the token's issuer matches none of the projects in the environment; add --provider ${namesOf(candidates)}`,
  );
}

function namesOf(products: readonly Product[]): string {
  return products.map(({ name }) => name).join(' | ');
}
