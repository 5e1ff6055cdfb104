import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { DevTools } from './dev-tools.ts';
import { Page } from './page.ts';

/** A Chromium without a window. */
export interface Browser {
  /** A page with cookies of its own. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** The names that Chromium has on different systems. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chromium is: `CHROMIUM`, or the first of its names on the path. */
export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROMIUM'], ...candidates].find((file) => file !== undefined && isExecutable(file));
}

/** Starts it with a profile of its own, which is removed in the end. */
export async function startChromium(file: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'authloom-chromium-'));
  const child = spawn(file, argumentsFor(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const tools = new DevTools(input, output);
  child.once('error', (error) => tools.fail(error));
  child.once('exit', (code) => tools.fail(new Error(`Chromium ended with ${code}`)));
  return {
    newPage: async () => {
      const { browserContextId } = await tools.send('Target.createBrowserContext');
      const { targetId } = await tools.send('Target.createTarget', { url: 'about:blank', browserContextId });
      const { sessionId } = await tools.send('Target.attachToTarget', { targetId, flatten: true });
      return Page.open(tools, String(sessionId), String(browserContextId));
    },
    close: async () => {
      const ended = once(child, 'exit');
      await tools.send('Browser.close').catch(() => child.kill('SIGKILL'));
      if (child.exitCode === null && child.signalCode === null) await ended;
      // Its helpers may still be writing.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function argumentsFor(profile: string): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    // Its sandbox does not start for root, as which containers often run.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
