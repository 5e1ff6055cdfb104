import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFiles } from '../next-app.ts';

const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAMS = new URL('programs/', import.meta.url);
/** Milliseconds; a build of Next.js takes a minute on a busy machine. */
const TIMEOUT = 300_000;

/** The output of a command. */
interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Packs the package once, and makes projects that use the tarball. */
export class Workshop {
  /** The packed package. */
  readonly tarball: string;
  readonly #folder: string;
  readonly #projects: string[] = [];
  readonly #toolboxes = new Map<string, Promise<string>>();

  private constructor(folder: string, tarball: string) {
    this.#folder = folder;
    this.tarball = tarball;
  }

  /** @param tarball a packed package; by default, it is built and packed */
  static async open(tarball?: string): Promise<Workshop> {
    const folder = mkdtempSync(join(tmpdir(), 'authloom-workshop-'));
    if (tarball !== undefined) return new Workshop(folder, tarball);
    const packed = await mustRun(ROOT, 'npm', ['pack', '--json', '--silent', '--pack-destination', folder]);
    const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('[\n'))) as [{ filename: string }];
    return new Workshop(folder, join(folder, filename));
  }

  /**
   * Installs tools beside the package, once for all projects that need them. The folder is kept for the next run. Returns it.
   */
  toolbox(packages: readonly string[]): Promise<string> {
    const key = packages.join(' ');
    const known = this.#toolboxes.get(key) ?? this.#install(packages);
    this.#toolboxes.set(key, known);
    return known;
  }

  async #install(packages: readonly string[]): Promise<string> {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const all = [...packages, ...Object.entries(dependencies).map(([name, version]) => `${name}@${version}`)];
    const hash = createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 12);
    const folder = join(tmpdir(), 'authloom-toolboxes', hash);
    if (!existsSync(folder)) {
      const making = `${folder}.${process.pid}`;
      mkdirSync(making, { recursive: true });
      writeFileSync(join(making, 'package.json'), JSON.stringify({ private: true }));
      await mustRun(making, 'npm', [
        'install',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        '--legacy-peer-deps',
        ...all,
      ]);
      renameSync(making, folder);
    }
    // The packed package of this run.
    const installed = join(folder, 'node_modules/authloom');
    rmSync(installed, { recursive: true, force: true });
    mkdirSync(installed, { recursive: true });
    await mustRun(installed, 'tar', ['xzf', this.tarball, '--strip-components=1']);
    return folder;
  }

  /** Writes the files of a new project: beside a toolbox, or in an empty folder. Returns its folder. */
  project(files: Readonly<Record<string, string>>, toolbox?: string): string {
    const folder = join(
      toolbox === undefined ? this.#folder : join(toolbox, 'projects'),
      `project-${process.pid}-${this.#projects.length}`,
    );
    this.#projects.push(folder);
    mkdirSync(folder, { recursive: true });
    writeFiles(folder, files);
    return folder;
  }

  close(): void {
    for (const folder of [...this.#projects, this.#folder]) rmSync(folder, { recursive: true, force: true });
  }
}

/** The programs that projects run, as files of TypeScript; with `extensions`, imports name files, as Node needs it. */
export function programs(names: readonly string[], { extensions }: { extensions: boolean }): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const source = readFileSync(new URL(name, PROGRAMS), 'utf8');
      return [name, extensions ? source : source.replaceAll(/(from '\.\/[^']+)\.js'/g, "$1'")];
    }),
  );
}

/** Runs a command, and returns its output and its errors. */
function run(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Output> {
  // The settings of the program that runs this one are not the project's.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_(?!EXTRA_CA_CERTS)|TEST$|npm_|COVERAGE)/.test(name),
  );
  const options = {
    cwd,
    timeout: TIMEOUT,
    maxBuffer: 64e6,
    env: {
      ...Object.fromEntries(inherited),
      CI: '1',
      NO_COLOR: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      SCARF_ANALYTICS: 'false',
      ...env,
    },
  };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout: stdout.trim(), stderr: stderr.trim() });
    });
  });
}

/** Runs a command that must succeed, and returns its output. */
export async function mustRun(
  cwd: string,
  command: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<string> {
  const { code, stdout, stderr } = await run(cwd, command, args, env);
  if (code === 0) return stdout;
  throw new Error(`${[command, ...args].join(' ').slice(0, 200)}\n${`${stdout}\n${stderr}`.slice(-3000)}`);
}

/** Runs a program of the project with Node; its last line must be "works". */
export async function mustWork(
  cwd: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
  node: string = process.execPath,
): Promise<void> {
  const text = await mustRun(cwd, node, args, env);
  if (text.split('\n').at(-1) !== 'works') throw new Error(text.slice(-3000));
}
