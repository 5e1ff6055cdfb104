/**
 * Installs the packed package from the registry beside each version of the frameworks, builds and starts what it is for,
 * and sends real requests. Needs the registry. Exits with 1 if anything fails.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIssuer, type Issuer } from '../cookies/apps.ts';
import { buildNext, startNext, writeFiles } from '../next-app.ts';
import { textTable } from '../text-table.ts';
import { PROJECTS, type Project } from './projects.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCRATCH = mkdtempSync(join(tmpdir(), 'authloom-frameworks-'));

/** Runs a command, and returns its output; its errors become part of the message. */
function run(cwd: string, command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args[0]}: ${stderr.slice(0, 2000)}${stdout.slice(0, 2000)}`);
  }
}

/** Throws the first difference. */
function expectEqual(received: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(received), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${a} instead of ${b}`);
}

function checkProgram(folder: string): void {
  expectEqual(run(folder, process.execPath, ['servers.mjs']).trim(), '401 200\n401 200\n401 200');
  run(folder, join(folder, 'node_modules/.bin/tsc'), ['-p', '.']);
}

async function checkNext(folder: string, { env, tokens }: Issuer): Promise<void> {
  await buildNext(folder);
  const app = await startNext(folder, env);
  try {
    const cookie = `stytch_session_jwt=${tokens.good}`;
    const ask = async (path: string, headers: Readonly<Record<string, string>>): Promise<[number, boolean]> => {
      const response = await fetch(`http://127.0.0.1:${app.port}${path}`, { headers, redirect: 'manual' });
      return [response.status, (await response.text()).includes('user-')];
    };
    expectEqual(await ask('/account', { cookie }), [200, true]);
    expectEqual(await ask('/account', { accept: 'text/html' }), [302, false]);
    expectEqual((await ask('/account', {}))[1], false);
    expectEqual(await ask('/me', { cookie }), [200, true]);
    expectEqual(await ask('/me', {}), [401, false]);
  } finally {
    await app.close();
  }
}

async function check({ name, kind, dependencies, files }: Project, tarball: string, issuer: Issuer): Promise<string> {
  const folder = join(SCRATCH, name.replaceAll(/\W+/g, '-'));
  try {
    writeFiles(folder, { 'package.json': '{ "name": "consumer", "private": true }', ...files });
    const packages = Object.entries(dependencies).map(([dependency, version]) => `${dependency}@${version}`);
    run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball, ...packages]);
    if (kind === 'next') await checkNext(folder, issuer);
    else checkProgram(folder);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const [{ filename }] = JSON.parse(
  run(ROOT, 'npm', ['pack', '--json', '--silent', '--pack-destination', SCRATCH]).replace(/^[^[]*/, ''),
) as [{ filename: string }];
const issuer = await createIssuer();
const problems: (readonly [name: string, problem: string])[] = [];
for (const project of PROJECTS) problems.push([project.name, await check(project, join(SCRATCH, filename), issuer)]);
await issuer.close();
rmSync(SCRATCH, { recursive: true, force: true });

console.log(
  textTable([['project', 'failed'], ...problems.map(([name, problem]) => [name, problem === '' ? '0' : '1'])]),
);
for (const [name, problem] of problems) if (problem !== '') console.log(`✗ ${name}: ${problem}`);
process.exitCode = problems.every(([, problem]) => problem === '') ? 0 : 1;
