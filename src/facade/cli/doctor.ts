import { ValidationError } from '../errors/validation-error.ts';
import { version } from '../options/env.ts';
import { encodeStringBase64url } from '../web/encoding.ts';
import { jsonOption } from './arguments.ts';
import type { Define, Io } from './command.ts';
import { type EnvFile, envFileOption, loadEnvFile } from './env-file.ts';
import { isSupportedNode, SUPPORTED_NODE } from './node-versions.ts';
import { APIS, type ConfiguredApi, configured, PRODUCTS, type Product } from './products.ts';
import { printJson, type Styled } from './terminal.ts';

export const defineDoctor: Define = (command, { io, exit }) => {
  command
    .description(
      `Checks the runtime, credentials, live and test ones mixed, key sets and the clock, and warns of retired vendors. \
Prints no secrets.

The exit code is 1 if there is a problem.`,
    )
    .option('--offline', 'fetch no key set')
    .addOption(envFileOption())
    .addOption(jsonOption('a list of { subject, check, status, detail }'))
    .action(async ({ offline = false, envFile, json = false }) => {
      const file = await loadEnvFile(envFile, io);
      const findings = [...runtimeFindings(), ...fileFindings(file), ...(await apiFindings(io, offline))];
      if (json) printJson(io, findings);
      else
        for (const { subject, check, status, detail } of findings)
          io.out([MARKS[status], ` ${subject.padEnd(17)} ${check.padEnd(12)} ${detail}`]);
      exit(findings.some(({ status }) => status === 'problem') ? 1 : 0);
    });
};

/** A result of one check. */
export interface Finding {
  readonly subject: string;
  readonly check: string;
  readonly status: 'ok' | 'warning' | 'problem';
  readonly detail: string;
}

const MARKS: Readonly<Record<Finding['status'], Styled>> = {
  ok: { style: 'green', text: '✓' },
  warning: { style: 'yellow', text: '!' },
  problem: { style: 'red', text: '✗' },
};

function runtimeFindings(): readonly Finding[] {
  const { node } = process.versions;
  const isSupported = isSupportedNode(node);
  return [
    { subject: 'authloom', check: 'version', status: 'ok', detail: version },
    {
      subject: 'node',
      check: 'version',
      status: isSupported ? 'ok' : 'problem',
      detail: isSupported ? node : `${node}; authloom requires ${SUPPORTED_NODE}`,
    },
  ];
}

/** Names the variables of providers that come from a file, and those that the environment has with another value. */
function fileFindings(envFile: EnvFile | undefined): readonly Finding[] {
  if (envFile === undefined) return [];
  const { file, names, overridden } = envFile;
  const own = names.filter((name) => PROVIDER_VARIABLE.test(name));
  const hidden = overridden.filter((name) => PROVIDER_VARIABLE.test(name));
  const detail = `${file} sets ${own.length === 0 ? 'no variable of a provider' : own.join(', ')}`;
  const finding = { subject: 'environment', check: 'file' };
  if (hidden.length === 0) return [{ ...finding, status: 'ok', detail }];
  return [{ ...finding, status: 'warning', detail: `${detail}; the environment overrides ${hidden.join(', ')}` }];
}

const PROVIDER_VARIABLE = /^(?:CORBADO|PASSAGE|STYTCH|LOGINID)_/;

async function apiFindings(io: Io, offline: boolean): Promise<readonly Finding[]> {
  const apis = configured(APIS, io);
  if (apis.length === 0) {
    const ids = [...new Set(APIS.map(({ variables: [id] }) => id))].join(', ');
    return [
      {
        subject: 'environment',
        check: 'credentials',
        status: 'warning',
        detail: `no project or workspace is set; set one of ${ids} in the environment or in .env`,
      },
    ];
  }
  const findings = (await Promise.all(apis.map((api) => findingsOf(api, io, offline)))).flat();
  return findings.map((finding) => (belongsToSibling(finding, findings) ? toWarning(finding) : finding));
}

/** Tests whether keys are missing because the project belongs to the other product. */
function belongsToSibling({ subject, check, status }: Finding, findings: readonly Finding[]): boolean {
  const sibling = PRODUCTS.find(({ name }) => name === subject)?.sibling;
  if (check !== 'keys' || status !== 'problem' || sibling === undefined) return false;
  return findings.some((other) => other.subject === sibling && other.check === check && other.status === 'ok');
}

function toWarning(finding: Finding): Finding {
  return {
    ...finding,
    status: 'warning',
    detail: `${finding.detail}; this is expected if the project belongs to the other product`,
  };
}

async function findingsOf(api: ConfiguredApi | Product, io: Io, offline: boolean): Promise<readonly Finding[]> {
  const { name: subject, warning } = api;
  const problems = optionProblems(api, io);
  if (problems.length > 0)
    return problems.map((detail) => ({ subject, check: 'options', status: 'problem' as const, detail }));
  const present = api.variables.filter((variable) => io.env[variable]);
  return [
    { subject, check: 'options', status: 'ok', detail: present.join(', ') },
    ...environmentFindings(api, io),
    ...(warning === undefined ? [] : [{ subject, check: 'vendor', status: 'warning' as const, detail: warning }]),
    ...(offline || !('createVerifier' in api) ? [] : await probeKeys(api, io)),
  ];
}

function optionProblems(api: ConfiguredApi, io: Io): readonly string[] {
  try {
    api.createClient(io);
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.issues.map(({ path, message }) => `${path} ${message}`);
    throw error;
  }
}

/** Names the environment of a project. The client has checked that its keys are all of the same. */
function environmentFindings({ name: subject, variables: [id = ''] }: ConfiguredApi, { env }: Io): readonly Finding[] {
  const [, detail] = /(?:^|-)(live|test)-/.exec(env[id] ?? '') ?? [];
  return detail === undefined ? [] : [{ subject, check: 'environment', status: 'ok', detail }];
}

/** More than verifying tokens may tolerate. */
const MAX_SKEW_SECONDS = 60;
const SMALL_SKEW_SECONDS = 5;

/** Fetches a product's keys as verifying a token does, and compares the clocks. */
async function probeKeys(product: Product, io: Io): Promise<readonly Finding[]> {
  const seen: { url?: string; response?: Response } = {};
  const fetch: Io['fetch'] = async (url, init) => {
    seen.url = url;
    seen.response = await io.fetch(url, init);
    return seen.response;
  };
  const result = await product.createVerifier({ ...io, fetch }).sessions.validate(probeToken(product));
  const host = seen.url === undefined ? 'any host' : new URL(seen.url).host;
  const { name: subject } = product;
  if (result.status === 'unavailable') {
    const cause = result.error.cause instanceof Error ? `: ${result.error.cause.message}` : '';
    return [{ subject, check: 'keys', status: 'problem', detail: `cannot be fetched from ${host}${cause}` }];
  }
  return [
    { subject, check: 'keys', status: 'ok', detail: `fetched from ${host}` },
    ...clockFindings(subject, seen.response, io.clock()),
  ];
}

/** Creates a token that is valid up to its key, which does not exist. */
function probeToken({ algorithm }: Product): string {
  const header = { alg: algorithm, typ: 'JWT', kid: 'authloom-doctor' };
  return `${encodeStringBase64url(JSON.stringify(header))}.${encodeStringBase64url('{}')}.AAAA`;
}

function clockFindings(subject: string, response: Response | undefined, now: number): readonly Finding[] {
  const date = Date.parse(response?.headers.get('date') ?? '');
  if (Number.isNaN(date)) return [];
  const seconds = Math.round((now - date) / 1000);
  const skew = Math.abs(seconds);
  const detail = `${skew} s ${seconds < 0 ? 'behind' : 'ahead of'} the key server`;
  if (skew <= SMALL_SKEW_SECONDS) return [{ subject, check: 'clock', status: 'ok', detail }];
  return [
    {
      subject,
      check: 'clock',
      status: skew > MAX_SKEW_SECONDS ? 'problem' : 'warning',
      detail: `${detail}: set this machine's clock, or raise "clockTolerance"`,
    },
  ];
}
