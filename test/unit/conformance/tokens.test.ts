import { beforeAll, describe, expect, it } from 'vitest';
import { checkCase, checkControl } from '../../../conformance/tokens/check-case.ts';
import { caseClasses } from '../../../conformance/tokens/corpus/all.ts';
import type { CaseClass } from '../../../conformance/tokens/corpus/case.ts';
import { servedFlood, simulatedFlood } from '../../../conformance/tokens/metrics/floods.ts';
import { PLATFORMS } from '../../../conformance/tokens/platforms.ts';
import { failureMessages, runClass, runControls } from '../../../conformance/tokens/run.ts';
import { createSubjects, type Subject } from '../../../conformance/tokens/subjects.ts';

const subjects = createSubjects();
const classes = caseClasses(subjects);
const [first] = subjects;
if (first === undefined) throw new Error('there are no clients');

/** Whose turn each case is: the clients that share it, by its name, run it once on each platform. */
const turns = new Map(classes.map((one) => [one, turnsOf(one)]));

function turnsOf({ cases }: CaseClass): ReadonlyMap<string, Subject | undefined> {
  const sharing = new Map<string, Subject[]>();
  for (const subject of subjects)
    for (const { name } of cases(subject)) sharing.set(name, [...(sharing.get(name) ?? []), subject]);
  return new Map([...sharing].map(([name, owners], at) => [name, owners[at % owners.length]]));
}

// Unit tests rely on it that every case of the corpus runs, and do not repeat them.
describe.each(PLATFORMS)('with signatures verified by $name', (platform) => {
  beforeAll(() => platform.use());

  describe.each(subjects)('$name', (subject) => {
    it.each(classes.filter(({ cases }) => cases(subject).length > 0))('rejects its share of $name', async (one) => {
      expect(
        failureMessages(await runClass(one, subject, ({ name }) => turns.get(one)?.get(name) === subject)),
      ).toEqual([]);
    });

    it('signs in unusual but valid tokens', async () => {
      expect(failureMessages(await runControls(subject))).toEqual([]);
    });
  });
});

describe.each(subjects)('$name', (subject) => {
  it('has hundreds of cases', () => {
    expect(classes.flatMap(({ cases }) => cases(subject)).length).toBeGreaterThan(450);
  });

  it.each(classes)('names each case once: $name', ({ cases }) => {
    const names = cases(subject).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe.each(subjects.filter(({ keyFormat }) => keyFormat === 'pem'))(
  '$name, in a flood of made-up key ids,',
  (subject) => {
    it.each([
      ['simulated', simulatedFlood, 3],
      ['on a real server', servedFlood, 6],
    ])('lets genuine users in (%s)', async (_, measure, seconds) => {
      expect(await measure(subject, seconds)).toMatchObject({ passed: true });
    });
  },
);

describe('checkCase', () => {
  const kinds = async (check: Promise<readonly { kind: string }[]>) => new Set((await check).map(({ kind }) => kind));

  it('reports an accepted token', async () => {
    const check = checkCase(first, {
      name: '',
      make: (fixture) => fixture.token(),
      expected: ['malformed'],
      maxRequests: 1,
    });
    expect(await kinds(check)).toEqual(new Set(['accepted']));
  });

  it('reports a wrong reason', async () => {
    const check = checkCase(first, { name: '', make: () => 'x', expected: ['expired'] });
    expect(await kinds(check)).toEqual(new Set(['wrong reason']));
  });

  it('reports an extra request', async () => {
    const make = first.signer.sign('{}');
    const check = checkCase(first, { name: '', make: () => make, expected: ['claims'], maxRequests: 0 });
    expect(await kinds(check)).toEqual(new Set(['other']));
  });

  it('reports a thrown error', async () => {
    const broken = { ...first, connect: () => () => Promise.reject(new TypeError('x')) };
    const check = checkCase(broken, {
      name: '',
      make: () => 'x',
      keys: () => () => new Response(),
      expected: ['malformed'],
    });
    expect(await kinds(check)).toEqual(new Set(['untyped']));
  });

  it('reports a rejected control', async () => {
    const check = checkControl(first, { name: '', make: (fixture) => fixture.token({ exp: 0 }) });
    expect(await kinds(check)).toEqual(new Set(['rejected']));
  });

  it('reports an error that shows the token', async () => {
    const connect: typeof first.connect = (options) => async (token, given) => {
      const result = await first.connect(options)(token, given);
      if (result.error !== null) result.error.message += String(token);
      return result;
    };
    const make = (): string => 'a-token-that-is-long-enough.x';
    const check = checkCase(
      { ...first, connect },
      { name: '', make, keys: () => () => new Response(), expected: ['malformed'] },
    );
    expect(await kinds(check)).toEqual(new Set(['other']));
  });
});
