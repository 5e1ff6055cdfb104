import { expect, it } from 'vitest';
import { OrgPolicies } from '../../../../../../../../src/facade/providers/stytch/shared/on-demand/rbac/org-policies.ts';

const START = 1_800_000_000_000;
const MOST = 1_000;

function setUp() {
  const time = { now: START };
  const loaded: string[] = [];
  const broken = new Set<string>();
  const policies = new OrgPolicies<string>({
    load: async (id) => {
      loaded.push(id);
      if (broken.has(id)) throw new Error(`no policy of ${id}`);
      return `policy of ${id}`;
    },
    clock: () => time.now,
  });
  const ask = async (...ids: string[]): Promise<string[]> => Promise.all(ids.map((id) => policies.get(id)));
  return { time, loaded, broken, policies, ask };
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `org-${index}`);

it('keeps one policy for each organization', async () => {
  const { ask, loaded } = setUp();
  expect(await ask('org-1', 'org-2', 'org-1')).toEqual(['policy of org-1', 'policy of org-2', 'policy of org-1']);
  await ask('org-2', 'org-1');
  expect(loaded).toEqual(['org-1', 'org-2']);
});

it('loads once for 100 that ask for one organization at the same time', async () => {
  const { ask, loaded } = setUp();
  await ask(...Array.from({ length: 100 }, () => 'org-1'));
  expect(loaded).toEqual(['org-1']);
});

it('keeps the failures of one organization from the others', async () => {
  const { ask, broken, policies } = setUp();
  broken.add('org-1');
  await expect(policies.get('org-1')).rejects.toThrow('no policy of org-1');
  expect(await ask('org-2')).toEqual(['policy of org-2']);
});

it('remembers the pause of an organization whose policy cannot be had', async () => {
  const { broken, loaded, policies, time } = setUp();
  broken.add('org-1');
  for (let call = 0; call < 5; call += 1) await expect(policies.get('org-1')).rejects.toThrow();
  expect(loaded).toEqual(['org-1']);
  time.now += 1_000;
  await expect(policies.get('org-1')).rejects.toThrow();
  expect(loaded).toEqual(['org-1', 'org-1']);
});

it.each(['__proto__', 'constructor', 'toString', ''])(
  'knows nothing of the organization "%s" beforehand',
  async (id) => {
    const { ask, loaded } = setUp();
    expect(await ask(id, id)).toEqual([`policy of ${id}`, `policy of ${id}`]);
    expect(loaded).toEqual([id]);
  },
);

it('keeps the policies of 1,000 organizations', async () => {
  const { ask, loaded } = setUp();
  await ask(...numbered(MOST));
  await ask(...numbered(MOST));
  expect(loaded).toHaveLength(MOST);
});

it('lets the one go that was not asked for the longest', async () => {
  const { ask, loaded } = setUp();
  await ask(...numbered(MOST));
  await ask('org-0');
  await ask('one-more');
  loaded.length = 0;
  // org-1 is gone, as org-0 was asked for after it.
  await ask('org-0', 'one-more', 'org-2', 'org-999');
  expect(loaded).toEqual([]);
  await ask('org-1');
  expect(loaded).toEqual(['org-1']);
});

it('answers those who wait for a policy that had to make room', async () => {
  const { ask, policies } = setUp();
  const waiting = policies.get('early');
  await ask(...numbered(MOST));
  expect(await waiting).toBe('policy of early');
});
