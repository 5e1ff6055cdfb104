import { parseArgs } from 'node:util';
import { ValidationError } from '../core/errors/validation-error.ts';
import { version } from '../core/version.ts';
import { configured, PRODUCTS, type Product } from './clients.ts';
import type { Io } from './io.ts';
import { probeKeys } from './probe-keys.ts';

export const DOCTOR_USAGE = `authloom doctor [--offline] [--json]
  Checks the environment: runtime, credentials, live and test mixed, key sets, clock, retired vendors.
  With --offline no key set is asked for. Exits with 1 when something has to be mended.`;

/** One finding of the doctor. */
export interface Finding {
  readonly subject: string;
  readonly check: string;
  readonly status: 'ok' | 'warning' | 'problem';
  readonly detail: string;
}

const OLDEST_NODE = [20, 19] as const;

/** `authloom doctor`: 0 where nothing has to be mended. */
export async function doctor(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { offline: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  });
  const findings = [...runtimeFindings(), ...(await productFindings(io, values.offline))];
  if (values.json) {
    io.out(JSON.stringify(findings, null, 2));
  } else {
    for (const { subject, check, status, detail } of findings)
      io.out(`${MARKS[status]} ${subject.padEnd(10)} ${check.padEnd(12)} ${detail}`);
  }
  return findings.some(({ status }) => status === 'problem') ? 1 : 0;
}

const MARKS: Readonly<Record<Finding['status'], string>> = { ok: '✓', warning: '!', problem: '✗' };

function runtimeFindings(): readonly Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const isNewEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return [
    { subject: 'authloom', check: 'version', status: 'ok', detail: version },
    {
      subject: 'node',
      check: 'version',
      status: isNewEnough ? 'ok' : 'problem',
      detail: isNewEnough
        ? process.versions.node
        : `${process.versions.node}; needed is ${OLDEST_NODE.join('.')} or later`,
    },
  ];
}

async function productFindings(io: Io, offline: boolean): Promise<readonly Finding[]> {
  const products = configured(io);
  if (products.length === 0) {
    const ids = [...new Set(PRODUCTS.map(({ variables: [id] }) => id))].join(', ');
    return [{ subject: 'environment', check: 'credentials', status: 'warning', detail: `no project is set: ${ids}` }];
  }
  const findings = (await Promise.all(products.map((product) => findingsOf(product, io, offline)))).flat();
  return findings.map((finding) => (isOfSibling(finding, findings) ? otherProduct(finding) : finding));
}

/** Whether keys are missing because the project is of the other product. */
function isOfSibling({ subject, check, status }: Finding, findings: readonly Finding[]): boolean {
  const sibling = PRODUCTS.find(({ name }) => name === subject)?.sibling;
  if (check !== 'keys' || status !== 'problem' || sibling === undefined) return false;
  return findings.some((other) => other.subject === sibling && other.check === check && other.status === 'ok');
}

function otherProduct(finding: Finding): Finding {
  return {
    ...finding,
    status: 'warning',
    detail: `${finding.detail}; as it should be where the project is of the other product`,
  };
}

async function findingsOf(product: Product, io: Io, offline: boolean): Promise<readonly Finding[]> {
  const { name: subject, warning } = product;
  const problems = optionProblems(product, io);
  if (problems.length > 0)
    return problems.map((detail) => ({ subject, check: 'options', status: 'problem' as const, detail }));
  return [
    { subject, check: 'options', status: 'ok', detail: product.variables.join(', ') },
    ...mixedFindings(product, io),
    ...(warning === undefined ? [] : [{ subject, check: 'vendor', status: 'warning' as const, detail: warning }]),
    ...(offline ? [] : await probeKeys(product, io)),
  ];
}

function optionProblems(product: Product, io: Io): readonly string[] {
  try {
    product.createFully(io);
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.issues.map(({ path, message }) => `${path} ${message}`);
    throw error;
  }
}

/** A live project with a test secret, or the other way round, is refused by Stytch with a message that tells little. */
function mixedFindings({ name: subject, variables }: Product, { env }: Io): readonly Finding[] {
  const kinds = variables.map((variable) => /(?:^|-)(live|test)-/.exec(env[variable] ?? '')?.[1]);
  const [id, secret] = kinds;
  if (id === undefined || secret === undefined) return [];
  return id === secret
    ? [{ subject, check: 'environment', status: 'ok', detail: id }]
    : [
        {
          subject,
          check: 'environment',
          status: 'problem',
          detail: `${variables[0]} is ${id}, ${variables[1]} is ${secret}`,
        },
      ];
}
