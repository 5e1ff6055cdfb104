import { expect, it, vi } from 'vitest';
import { loadOnce } from '../../../../src/facade/core/load-once.ts';

it('loads when it is first asked for, and once for all', async () => {
  const load = vi.fn(async () => ({}));
  const get = loadOnce(load);
  expect(load).not.toHaveBeenCalled();
  const [one, two] = await Promise.all([get(), get()]);
  expect(one).toBe(two);
  expect(await get()).toBe(one);
  expect(load).toHaveBeenCalledTimes(1);
});

it('tells all who wait of a failure, and tries again for the next', async () => {
  const load = vi.fn(async () => 'there').mockRejectedValueOnce(new Error('not there'));
  const get = loadOnce(load);
  const [one, two] = await Promise.allSettled([get(), get()]);
  expect([one.status, two.status]).toEqual(['rejected', 'rejected']);
  expect(await get()).toBe('there');
  expect(load).toHaveBeenCalledTimes(2);
});
