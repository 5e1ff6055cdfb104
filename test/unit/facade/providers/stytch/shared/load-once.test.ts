import { expect, it, vi } from 'vitest';
import { loadOnce } from '../../../../../../src/facade/providers/stytch/shared/load-once.ts';

it('loads nothing before it is asked', () => {
  const load = vi.fn(async () => ({}));
  loadOnce(load);
  expect(load).not.toHaveBeenCalled();
});

it('loads once for all who ask, at the same time or later', async () => {
  const load = vi.fn(async () => ({}));
  const get = loadOnce(load);
  const [first, second] = await Promise.all([get(), get()]);
  expect(second).toBe(first);
  expect(await get()).toBe(first);
  expect(load).toHaveBeenCalledTimes(1);
});

it('tells all who wait of a failure, and tries again for the next', async () => {
  const failure = new Error('no such file');
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(failure).mockResolvedValueOnce('loaded');
  const get = loadOnce(load);
  const outcomes = await Promise.allSettled([get(), get()]);
  expect(outcomes).toEqual([
    { status: 'rejected', reason: failure },
    { status: 'rejected', reason: failure },
  ]);
  await expect(get()).resolves.toBe('loaded');
  expect(load).toHaveBeenCalledTimes(2);
});
