import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkedRun, END } from '../../../bench/measure/checked-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'authloom-checked-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(text: string): string {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, `${text}\n${END}`);
  return file;
}

describe('a run of a start program', () => {
  it('has its times where the results are right, and is ended with a socket open', () => {
    const file = program(`import { createServer } from 'node:net';
createServer().listen(0, '127.0.0.1');
const results = ['user-1', true];`);
    const { wall, cpu } = checkedRun([file], process.env, ['user-1', true]);
    expect(cpu).toBeGreaterThan(0);
    expect(wall).toBeGreaterThan(0);
  });

  it('is rejected with another result, or one that is missing', () => {
    const rejected = 'expected the results ["user-1",true], got ';
    const run = (results: string) => () =>
      checkedRun([program(`const results = ${results};`)], process.env, ['user-1', true]);
    expect(run(`['user-2', true]`)).toThrow(`${rejected}["user-2",true]`);
    expect(run(`['user-1', undefined]`)).toThrow(`${rejected}["user-1",null]`);
    expect(run(`['user-1']`)).toThrow(`${rejected}["user-1"]`);
  });

  it('is rejected with the reason alone where the program fails', () => {
    const minified = '/* */'.repeat(1000);
    const file = program(`${minified} throw new TypeError('no such user');\nconst results = [];`);
    expect(() => checkedRun([file], process.env, [])).toThrow(/^it ended with 1: TypeError: no such user$/);
  });

  it('is rejected where the program says nothing', () => {
    const file = program('process.exit(3);\nconst results = [];');
    expect(() => checkedRun([file], process.env, [])).toThrow(/^it ended with 3: nothing was printed$/);
  });

  it('sees the environment it is given', () => {
    const file = program('const results = [process.env.BENCH_URL];');
    expect(checkedRun([file], { BENCH_URL: 'http://127.0.0.1:1' }, ['http://127.0.0.1:1']).cpu).toBeGreaterThan(0);
  });
});
