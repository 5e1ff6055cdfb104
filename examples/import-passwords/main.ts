// npm run example:import -- FILE.jsonl: imports users with the hashes of their passwords into Stytch.
import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AuthloomError } from 'authloom';
import { Stytch } from 'authloom/stytch';
import { startMockServer } from 'authloom/testing';
import { importPasswords, type Progress } from './import-passwords.ts';

const USAGE = `Usage: npm run example:import -- FILE.jsonl [--concurrency 8] [--rate 50]
       npm run example:import -- --mock    a sample, against a mock server that limits the rate`;

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof AuthloomError ? error.message : error);
  console.error('Run the same command again to resume.');
  return 1;
});

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      concurrency: { type: 'string', default: '8' },
      rate: { type: 'string', default: '50' },
      mock: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  const [concurrency, rate] = [Number(values.concurrency), Number(values.rate)];
  const isUsage = values.mock ? positionals.length === 0 : positionals.length === 1;
  if (!isUsage || !Number.isInteger(concurrency) || concurrency < 1 || !(rate > 0)) {
    console.error(USAGE);
    return 2;
  }
  return values.mock ? runSample(concurrency, rate) : run(new Stytch(), file ?? '', concurrency, rate);
}

async function runSample(concurrency: number, rate: number): Promise<number> {
  const mock = await startMockServer('stytch', { fail: '429:3' });
  const file = join(await mkdtemp(join(tmpdir(), 'authloom-import-')), 'sample.jsonl');
  try {
    await copyFile(fileURLToPath(new URL('./sample.jsonl', import.meta.url)), file);
    return await run(new Stytch(mock.clientOptions()), file, concurrency, rate);
  } finally {
    await mock.close();
  }
}

async function run(stytch: Stytch, file: string, concurrency: number, rate: number): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let printedAt = 0;
  const onProgress = (progress: Progress): void => {
    if (performance.now() - printedAt < 1000) return;
    printedAt = performance.now();
    console.log(lineOf(progress));
  };
  const end = await importPasswords({ stytch, file, concurrency, rate, onProgress, signal: stop.signal });
  console.log(lineOf(end));
  if (end.rejected > 0) console.log(`See ${file}.rejected.jsonl for what was rejected.`);
  if (!end.complete) console.log('Stopped. Run the same command again to resume.');
  return end.complete ? 0 : 130;
}

function lineOf({ imported, rejected, skipped, waits }: Progress): string {
  return `${imported} imported, ${rejected} rejected, ${skipped} done before, waited ${waits} times`;
}
