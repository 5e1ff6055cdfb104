import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joseSignatures } from '../../src/facade/session/signatures/jose-signatures.ts';
import { nodeSignatures } from '../../src/facade/session/signatures/node/node-signatures.ts';
import { setPlatformSignatures } from '../../src/facade/session/signatures/signatures.ts';
import { caseClasses } from './corpus/all.ts';
import { complaints, runClass, runControls } from './run.ts';
import { createSubjects } from './subjects.ts';
import { tryCase, tryControl } from './trial.ts';

const subjects = await createSubjects();
const classes = caseClasses(subjects);
const [first] = subjects;
if (first === undefined) throw new Error('there are no clients to try');

const PLATFORMS = [
  ['jose', joseSignatures],
  ['Node', nodeSignatures],
] as const;

describe.each(PLATFORMS)('with signatures verified by %s', (_, signatures) => {
  beforeAll(() => setPlatformSignatures(async () => signatures));
  afterAll(() => setPlatformSignatures(async () => joseSignatures));

  describe.each(subjects)('$name', (subject) => {
    it.each(classes.filter(({ cases }) => cases(subject).length > 0))('refuses hostile cases: $name', async (one) => {
      expect(complaints(await runClass(one, subject))).toEqual([]);
    });

    it('signs in what is unusual but right', async () => {
      expect(complaints(await runControls(subject))).toEqual([]);
    });
  });
});

describe.each(subjects)('$name', (subject) => {
  it('is tried with hundreds of cases', () => {
    expect(classes.flatMap(({ cases }) => cases(subject)).length).toBeGreaterThan(450);
  });

  it.each(classes)('names each case once: $name', ({ cases }) => {
    const names = cases(subject).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('the trial of a case', () => {
  const kinds = async (trial: Promise<readonly { kind: string }[]>) => new Set((await trial).map(({ kind }) => kind));

  it('notices what is accepted', async () => {
    const trial = tryCase(first, { name: '', make: (bench) => bench.token(), expected: ['malformed'], maxRequests: 1 });
    expect(await kinds(trial)).toEqual(new Set(['accepted']));
  });

  it('notices a wrong reason', async () => {
    const trial = tryCase(first, { name: '', make: () => 'x', expected: ['expired'] });
    expect(await kinds(trial)).toEqual(new Set(['wrong reason']));
  });

  it('notices a request too many', async () => {
    const make = first.signer.sign('{}');
    const trial = tryCase(first, { name: '', make: () => make, expected: ['claims'], maxRequests: 0 });
    expect(await kinds(trial)).toEqual(new Set(['other']));
  });

  it('notices what is thrown', async () => {
    const broken = { ...first, connect: () => () => Promise.reject(new TypeError('x')) };
    const trial = tryCase(broken, {
      name: '',
      make: () => 'x',
      keys: () => () => new Response(),
      expected: ['malformed'],
    });
    expect(await kinds(trial)).toEqual(new Set(['untyped']));
  });

  it('notices a control that is refused', async () => {
    const trial = tryControl(first, { name: '', make: (bench) => bench.token({ exp: 0 }) });
    expect(await kinds(trial)).toEqual(new Set(['refused']));
  });

  it('notices an error that shows the token', async () => {
    const connect: typeof first.connect = (options) => async (token, given) => {
      const result = await first.connect(options)(token, given);
      if (result.error !== null) result.error.message += String(token);
      return result;
    };
    const make = (): string => 'a-token-that-is-long-enough.x';
    const trial = tryCase(
      { ...first, connect },
      { name: '', make, keys: () => () => new Response(), expected: ['malformed'] },
    );
    expect(await kinds(trial)).toEqual(new Set(['other']));
  });
});
