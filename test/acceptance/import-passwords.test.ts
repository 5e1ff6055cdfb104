import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RateLimitException, ServerException, UnauthorizedException, ValidationError } from 'authloom';
import { Stytch } from 'authloom/stytch';
import { type MockServer, type OverrideResponse, startMockServer } from 'authloom/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { cleanEnvironment } from '../../examples/fake-stytch/start-app.ts';
import {
  type ImportOptions,
  importPasswords,
  type Progress,
} from '../../examples/import-passwords/import-passwords.ts';

let mock: MockServer<'stytch'>;
let folder: string;
let file: string;
/** The addresses that Stytch has taken, in its order. */
let taken: string[];
let waited: number[];

beforeAll(async () => {
  mock = await startMockServer('stytch');
});
afterAll(() => mock.close());
beforeEach(() => {
  mock.reset();
  folder = mkdtempSync(join(tmpdir(), 'authloom-import-'));
  file = join(folder, 'users.jsonl');
  taken = [];
  waited = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const GOOD: OverrideResponse = { body: { status_code: 200, request_id: 'request-id-test-1' } };
const bad = (status: number, headers: Record<string, string> = {}): OverrideResponse => ({
  status,
  headers,
  body: {
    status_code: status,
    request_id: 'request-id-test-1',
    error_type: 'fault',
    error_message: 'user1@example.com',
  },
});
const emails = (count: number): string[] => Array.from({ length: count }, (_, at) => `user${at + 1}@example.com`);

function write(lines: readonly unknown[]): void {
  writeFileSync(file, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
}

function users(count: number): object[] {
  return emails(count).map((email) => ({ email, hash: 'example-hash', hash_type: 'bcrypt' }));
}

/** Sets Stytch's responses, and records the addresses that get `GOOD`. */
function respondAsStytch(respond: (email: string) => OverrideResponse | Promise<OverrideResponse>): void {
  mock.override('passwords.migrate', async ({ body }) => {
    const email = String(body instanceof Object && Reflect.get(body, 'email'));
    const chosen = await respond(email);
    if (chosen === GOOD) taken.push(email);
    return chosen;
  });
}

function run(options: Partial<ImportOptions> = {}): Promise<Progress> {
  const wait = async (milliseconds: number): Promise<void> => void waited.push(milliseconds);
  return importPasswords({ stytch: new Stytch(mock.clientOptions()), file, rate: 1e9, wait, ...options });
}

it('imports every line once, so many at a time', async () => {
  write([...users(20), '', '   ']);
  let open = 0;
  let most = 0;
  let release = (): void => {};
  const three = new Promise<void>((resolve) => {
    release = resolve;
  });
  respondAsStytch(async () => {
    open += 1;
    most = Math.max(most, open);
    // Nobody is answered before three have come.
    if (open === 3) release();
    await three;
    open -= 1;
    return GOOD;
  });
  const seen: Progress[] = [];
  const end = await run({ concurrency: 3, onProgress: (progress) => seen.push(progress) });
  expect(end).toEqual({ imported: 20, rejected: 0, skipped: 0, waits: 0, complete: true });
  expect(taken.toSorted()).toEqual(emails(20).toSorted());
  expect(most).toBe(3);
  expect(seen).toHaveLength(20);
  expect(seen.at(-1)).toMatchObject({ imported: 20, complete: false });
});

it('names the lines that it cannot import, without what is in them', async () => {
  const hash = 'a-hash-to-keep';
  write([
    { email: 'user1@example.com', hash, hash_type: 'bcrypt' },
    `{"email": "broken@example.com", "hash": "${hash}"`,
    ['user3@example.com'],
    { email: 'user4@example.com', hash_type: 'bcrypt' },
    { email: 'user5@example.com', hash, hash_type: 'scrypt' },
    { email: 'user6@example.com', hash, hash_type: 'bcrypt' },
  ]);
  respondAsStytch((email) => (email === 'user1@example.com' ? bad(400) : GOOD));
  expect(await run()).toMatchObject({ imported: 1, rejected: 5, complete: true });
  const rejected = readFileSync(`${file}.rejected.jsonl`, 'utf8');
  const lines = rejected
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
  expect(lines).toContainEqual({ line: 1, reason: '400 fault, request id request-id-test-1' });
  expect(lines).toContainEqual({ line: 2, reason: 'Cannot import the user: expected a JSON object' });
  expect(lines).toContainEqual({ line: 4, reason: 'Cannot import the user: hash: expected a non-empty string' });
  expect(lines).toContainEqual({
    line: 5,
    reason: 'Cannot import the user: scrypt_config: expected the parameters of the hash',
  });
  expect(rejected).not.toMatch(/example\.com|a-hash-to-keep/);
});

it('waits as long as Stytch says, all calls together', async () => {
  write(users(4));
  let left = 1;
  respondAsStytch(() => {
    left -= 1;
    return left < 0 ? GOOD : bad(429, { 'retry-after': '7' });
  });
  expect(await run({ concurrency: 1 })).toMatchObject({ imported: 4, waits: 1 });
  expect(taken).toEqual(emails(4));
  expect(Math.max(...waited)).toBeGreaterThan(6_900);
  expect(Math.max(...waited)).toBeLessThanOrEqual(7_000);
});

it('begins no more calls in a second than it may', async () => {
  write(users(5));
  respondAsStytch(() => GOOD);
  await run({ concurrency: 5, rate: 2 });
  // With a clock that stands still, the fifth call would begin after two seconds.
  expect(Math.max(...waited)).toBeGreaterThan(1_500);
  expect(Math.max(...waited)).toBeLessThanOrEqual(2_000);
});

it('stops at an outage, and goes on where it was', async () => {
  write(users(12));
  respondAsStytch(() => (taken.length < 5 ? GOOD : bad(503)));
  await expect(run({ concurrency: 2 })).rejects.toBeInstanceOf(ServerException);
  expect(taken).toHaveLength(5);
  respondAsStytch(() => GOOD);
  expect(await run({ concurrency: 2 })).toEqual({ imported: 7, rejected: 0, skipped: 5, waits: 0, complete: true });
  expect(taken.toSorted()).toEqual(emails(12).toSorted());
  expect(await run()).toMatchObject({ imported: 0, skipped: 12, complete: true });
});

it('stops where Stytch asks to slow down for ever', async () => {
  write(users(2));
  respondAsStytch(() => bad(429));
  await expect(run()).rejects.toBeInstanceOf(RateLimitException);
});

it('stops at wrong credentials, and rejects nobody for it', async () => {
  write(users(9));
  respondAsStytch(() => bad(401));
  await expect(run({ concurrency: 2 })).rejects.toBeInstanceOf(UnauthorizedException);
  expect(mock.requests.length).toBeLessThanOrEqual(2);
  expect(readFileSync(`${file}.rejected.jsonl`, 'utf8')).toBe('');
});

it('stops on request, and can be resumed', async () => {
  write(users(10));
  const stop = new AbortController();
  respondAsStytch(() => {
    if (taken.length === 3) stop.abort();
    return GOOD;
  });
  const first = await run({ concurrency: 1, signal: stop.signal });
  expect(first).toMatchObject({ imported: 4, complete: false });
  expect(await run()).toMatchObject({ imported: 6, skipped: 4, complete: true });
  expect(taken.toSorted()).toEqual(emails(10).toSorted());
});

it('does not count an entry that was cut short', async () => {
  write(users(12));
  respondAsStytch(() => GOOD);
  await run();
  const done = readFileSync(`${file}.done`, 'utf8').split('\n');
  // Line 12, of which only the 1 was written.
  writeFileSync(`${file}.done`, [done[0], '2', '1'].join('\n'));
  taken = [];
  expect(await run()).toMatchObject({ imported: 11, skipped: 1 });
  expect(taken).toContain('user1@example.com');
  expect(await run()).toMatchObject({ imported: 0, skipped: 12 });
});

it('does not resume with another file', async () => {
  write(users(2));
  respondAsStytch(() => GOOD);
  await run();
  appendFileSync(file, 'x\n');
  await expect(run()).rejects.toBeInstanceOf(ValidationError);
  await expect(run()).rejects.toThrow('has changed since');
});

it('says so where there is no such file', async () => {
  await expect(run()).rejects.toMatchObject({ code: 'ENOENT' });
});

it('runs by one command, without an account', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const args = ['--import', 'tsx', 'examples/import-passwords/main.ts', '--mock', '--rate', '10000'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: cleanEnvironment(),
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('38 imported, 2 rejected, 0 done before, waited 3 times');
});
