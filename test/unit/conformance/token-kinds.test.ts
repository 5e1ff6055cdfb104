import { describe, expect, it } from 'vitest';
import { kindCases, runKinds } from '../../../conformance/tokens/kinds/run.ts';
import { createSubjects } from '../../../conformance/tokens/subjects.ts';

const subjects = createSubjects();

describe.each(subjects)('kinds of tokens against all checks of $name', (subject) => {
  const cases = kindCases(subject, subjects);

  it('accepts each kind by its own checks alone', async () => {
    const result = await runKinds(
      subject,
      cases.filter(({ expected }) => expected !== 'one'),
    );
    expect(result).toMatchObject({ wronglyAccepted: [], wronglyRejected: [] });
  });

  it('accepts no mixture as two kinds', async () => {
    const mixtures = cases.filter(({ expected }) => expected === 'one');
    const { wronglyAccepted } = await runKinds(
      subject,
      mixtures.filter((_, index) => index % 3 === 0),
    );
    expect(wronglyAccepted).toEqual([]);
  });
});
