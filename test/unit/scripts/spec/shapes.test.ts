import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../../../scripts/spec/diff/diff.ts';
import { BudgetError } from '../../../../scripts/spec/document/budget.ts';
import type { OpenApi } from '../../../../scripts/spec/document/document.ts';
import { readDocument } from '../../../../scripts/spec/document/source.ts';
import { merge } from '../../../../scripts/spec/sync/merge.ts';
import { Folder, run } from './run.ts';
import { documentOf, grown, SHAPES } from './shapes.ts';

/** Shapes that have too many combinations: they are rejected. */
const REJECTED = [
  'diamonds of oneOf with fields',
  'diamonds of anyOf with a field',
  'a product of 6 unions of 3',
  'a product of 9 unions of 2',
  'a product of 8 unions of 4',
  'a product of 30 unions of 2',
  'a product of 20 unions of 20 by anyOf',
  'mutual unions with fields, without themselves',
  'a chain of 1000 unions',
];

/** The result of some work, or the message of a `BudgetError`. Other errors, such as an exhausted stack, are thrown. */
function outcome<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (error instanceof BudgetError) return error.message;
    throw error;
  }
}

const TOO_COMPLEX = /^\w+\.json: too complex at \/components\/schemas\/[^:\n]+: [^\n]+; \w[^\n]+$/;

const folder = new Folder();

// Slow machines included; without bounds each of them takes hours.
describe.each([...SHAPES])('%s', { timeout: 120_000 }, (name, schemas) => {
  const read = (file: string, all = schemas): OpenApi => readDocument(file, documentOf(all));

  it('has no changes from itself, or is rejected', () => {
    const changes = outcome(() => diffDocuments(read('a.json'), read('b.json')));
    if (REJECTED.includes(name)) expect(changes).toMatch(TOO_COMPLEX);
    else expect(changes).toEqual([]);
  });

  it('has changes if every object has a new field, or is rejected', () => {
    const changes = outcome(() => diffDocuments(read('a.json'), read('b.json', grown(schemas))));
    if (typeof changes === 'string') expect(changes).toMatch(TOO_COMPLEX);
    else expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['field-added']));
  });

  it('is merged, or rejected', () => {
    const result = outcome(() => merge(read('a.json'), read('b.json', grown(schemas)), { prune: false }));
    if (typeof result === 'string') expect(result).toMatch(TOO_COMPLEX);
    else expect(JSON.stringify(result.merged.root)).toContain('"grown"');
  });

  it('is linted', async () => {
    const { code, out } = await run('lint', folder.write('shape.json', documentOf(schemas)));
    expect(code).toBe(1);
    expect(out.at(-1)).toMatch(/^shape: 1 operations, \d+ schemas, \d+ problems?$/);
  });
});

it('the commands reject in one line', async () => {
  const schemas = SHAPES.get('a product of 30 unions of 2') ?? {};
  const file = folder.write('product.json', documentOf(schemas));
  const problem =
    /product\.json: too complex at \/components\/schemas\/Root: its unions have 1073741824 combinations, .*; split/;
  for (const outcome of [await run('diff', file, file), await run('sync', 'shapes', file, '--into', file)])
    expect(outcome).toEqual({ code: 2, out: [], err: [expect.stringMatching(problem)] });
});
