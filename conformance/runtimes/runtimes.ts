import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'rolldown';
import { freePort } from '../../examples/fake-stytch/start-app.ts';
import { mustRun, type Workshop } from '../projects/workshop.ts';
import { CHECKS_WITH_IMPORTS, PROGRAMS } from './programs.ts';
import type { Environment } from './server.ts';

/** The number of checks that ran, and the failures by name. */
export interface Result {
  readonly count: number;
  readonly failures: Readonly<Record<string, string>>;
}

/** A runtime, with the way in which it loads the package. */
export interface Runtime {
  readonly name: string;
  readonly run: (workshop: Workshop, environment: Environment) => Promise<Result>;
}

/** The first release of each line of Node that "engines" names, and a recent one. */
const NODES: readonly string[] = ['20.20.2', '22.22.2', '22.23.5', '24.14.1', '24.22.3', '26.0.0', '26.12.1'];
const BUN = '1.4.5';
const DENO = '2.9.6';
const WORKERD = '1.20261023.1';

const PLATFORM = `${process.platform}-${process.arch}`;

/** Packages of the runtimes, which are programs of this machine. */
const TOOLS: readonly string[] = [
  ...NODES.map((version) => `node-${version}@npm:node-${PLATFORM}@${version}`),
  `@oven/bun-${PLATFORM}@${BUN}`,
  `@deno/${PLATFORM}-glibc@${DENO}`,
  `@cloudflare/workerd-${process.platform}-${process.arch === 'x64' ? '64' : process.arch}@${WORKERD}`,
];

/** Runs the program with a runtime, in a project with the packed package. */
async function inProject(
  workshop: Workshop,
  environment: Environment,
  type: 'module' | 'commonjs',
  command: string,
  args: readonly string[] = [],
): Promise<Result> {
  const toolbox = await workshop.toolbox(TOOLS);
  const { name, source } = PROGRAMS[type];
  const folder = workshop.project({ 'package.json': '{}', [name]: source }, toolbox);
  const text = await mustRun(folder, join(toolbox, 'node_modules', command), [...args, name], {
    ENVIRONMENT: JSON.stringify(environment),
  });
  return JSON.parse(text.split('\n').at(-1) ?? '') as Result;
}

/** Bundles the checks as applications for these conditions are bundled. */
async function bundle(
  workshop: Workshop,
  conditions: readonly string[],
  format: 'esm' | 'iife',
  source: string,
): Promise<string> {
  const toolbox = await workshop.toolbox(TOOLS);
  const folder = workshop.project({ 'main.mjs': `${CHECKS_WITH_IMPORTS}\n${source}` }, toolbox);
  const { output } = await build({
    input: join(folder, 'main.mjs'),
    platform: 'browser',
    // Called by pages of Next only.
    external: [/^next\//],
    resolve: { conditionNames: [...conditions, 'import', 'default'] },
    output: { format, name: 'checks', codeSplitting: false, minify: true },
    write: false,
    logLevel: 'silent',
  });
  return output[0].code;
}

/** Cloudflare's runtime: the checks run in a request, as workers do. */
async function inWorkerd(workshop: Workshop, environment: Environment): Promise<Result> {
  const toolbox = await workshop.toolbox(TOOLS);
  const worker = await bundle(
    workshop,
    ['workerd', 'worker'],
    'esm',
    'export default { fetch: async (request) => Response.json(await runChecks(packages, await request.json())) };',
  );
  const port = await freePort();
  const folder = workshop.project(
    {
      'worker.js': worker,
      'config.capnp': `using Workerd = import "/workerd/workerd.capnp";
        const config :Workerd.Config = (
          services = [(name = "main", worker = .worker), (name = "internet", network = (allow = ["private", "public"]))],
          sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
        );
        const worker :Workerd.Worker = (
          modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2025-06-01",
        );`,
    },
    toolbox,
  );
  const program = TOOLS.find((name) => name.startsWith('@cloudflare/'))?.replace(/@[^@]+$/, '/bin/workerd') ?? '';
  const child = spawn(join(toolbox, 'node_modules', program), ['serve', 'config.capnp'], {
    cwd: folder,
    stdio: 'pipe',
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  try {
    for (let waited = 0; ; waited += 1) {
      const response = await fetch(`http://127.0.0.1:${port}`, {
        method: 'POST',
        body: JSON.stringify(environment),
      }).catch(() => undefined);
      if (response?.ok === true) return (await response.json()) as Result;
      if (response !== undefined || waited > 100) throw new Error(`workerd: ${errors || (await response?.text())}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    child.kill('SIGKILL');
  }
}

/** The runtime of Next's proxies and edge routes, which has no Node and compiles no strings. */
async function inEdge(workshop: Workshop, environment: Environment): Promise<Result> {
  const code = await bundle(workshop, ['edge-light'], 'iife', 'globalThis.run = (env) => runChecks(packages, env);');
  const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
  edge.evaluate(code);
  const text: unknown = await edge.evaluate(`run(${JSON.stringify(environment)}).then(JSON.stringify)`);
  return JSON.parse(String(text)) as Result;
}

export const RUNTIMES: readonly Runtime[] = [
  ...NODES.flatMap((version): Runtime[] =>
    (['module', 'commonjs'] as const).map((type) => ({
      name: `Node ${version}, ${type}`,
      run: (workshop, environment) => inProject(workshop, environment, type, `node-${version}/bin/node`),
    })),
  ),
  ...(['module', 'commonjs'] as const).flatMap((type): Runtime[] => [
    {
      name: `Bun ${BUN}, ${type}`,
      run: (workshop, environment) => inProject(workshop, environment, type, `@oven/bun-${PLATFORM}/bin/bun`, ['run']),
    },
    {
      name: `Deno ${DENO}, ${type}`,
      run: (workshop, environment) =>
        inProject(workshop, environment, type, `@deno/${PLATFORM}-glibc/deno`, [
          'run',
          '--allow-all',
          '--node-modules-dir=manual',
          '--no-lock',
        ]),
    },
  ]),
  { name: `workerd ${WORKERD}`, run: inWorkerd },
  { name: "Next's edge runtime", run: inEdge },
];
