import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Lru } from '../../../../src/facade/cache/lru.ts';

/** A map with these limits and keys; each value is its key in upper case. */
function lruOf(limits: { maxEntries?: number; maxWeight?: number }, ...keys: string[]): Lru<string, string> {
  const lru = new Lru<string, string>({ maxEntries: 1_000, weigh: (key) => key.length, ...limits });
  for (const key of keys) lru.set(key, key.toUpperCase());
  return lru;
}

/** Returns the keys that are present. */
function kept(lru: Lru<string, string>, ...keys: string[]): string[] {
  return keys.filter((key) => lru.has(key));
}

describe('Lru', () => {
  it('returns the value of exactly that key', () => {
    const lru = lruOf({}, 'a');
    expect([lru.get('a'), lru.peek('a'), lru.has('a')]).toEqual(['A', 'A', true]);
    for (const key of ['A', 'a ', '', '__proto__', 'constructor'])
      expect([lru.get(key), lru.peek(key), lru.has(key)]).toEqual([undefined, undefined, false]);
  });

  it('returns the last value of a key', () => {
    const lru = lruOf({}, 'a');
    lru.set('a', 'other');
    expect(lru.get('a')).toBe('other');
  });

  it('deletes one key only', () => {
    const lru = lruOf({}, 'a', 'b');
    lru.delete('a');
    lru.delete('unknown');
    expect(kept(lru, 'a', 'b')).toEqual(['b']);
  });

  it('shows no entries in dumps', () => {
    const lru = lruOf({}, 'secret');
    expect(inspect(lru, { depth: 9, showHidden: true }) + JSON.stringify(lru)).not.toMatch(/secret/i);
  });
});

describe('maxEntries', () => {
  it('drops the least recently used', () => {
    expect(kept(lruOf({ maxEntries: 2 }, 'a', 'b', 'c'), 'a', 'b', 'c')).toEqual(['b', 'c']);
    expect(kept(lruOf({ maxEntries: 1 }, 'a', 'b'), 'a', 'b')).toEqual(['b']);
  });

  it.each<[name: string, isUse: boolean, use: (lru: Lru<string, string>) => void]>([
    ['get', true, (lru) => lru.get('a')],
    ['set', true, (lru) => lru.set('a', 'again')],
    ['peek', false, (lru) => lru.peek('a')],
    ['has', false, (lru) => lru.has('a')],
  ])('counts %s as a use: %s', (_, isUse, use) => {
    const lru = lruOf({ maxEntries: 2 }, 'a', 'b');
    use(lru);
    lru.set('c', 'C');
    expect(lru.has('a')).toBe(isUse);
  });

  it('is never exceeded', () => {
    const keys = Array.from({ length: 5_000 }, (_, index) => `key-${index}`);
    expect(kept(lruOf({ maxEntries: 100 }, ...keys), ...keys)).toEqual(keys.slice(-100));
  });
});

describe('maxWeight', () => {
  it.each([
    [6, ['aaa', 'bbb']],
    [5, ['bbb']],
    [3, ['bbb']],
    [2, []],
  ])('of %i keeps %j', (maxWeight, expected) => {
    expect(kept(lruOf({ maxWeight }, 'aaa', 'bbb'), 'aaa', 'bbb')).toEqual(expected);
  });

  it('drops as many entries as necessary, the least recently used first', () => {
    const lru = lruOf({ maxWeight: 9 }, 'aaa', 'bbb', 'ccc');
    lru.get('aaa');
    lru.set('dddddd', 'D');
    expect(kept(lru, 'aaa', 'bbb', 'ccc', 'dddddd')).toEqual(['aaa', 'dddddd']);
  });

  it('counts an entry once if it is stored again, and not at all after its deletion', () => {
    const lru = lruOf({ maxWeight: 6 }, 'aaa', 'bbb', 'bbb', 'bbb');
    expect(kept(lru, 'aaa', 'bbb')).toEqual(['aaa', 'bbb']);
    for (let round = 0; round < 3; round += 1) lru.delete('aaa');
    lru.set('ccc', 'C');
    expect(kept(lru, 'bbb', 'ccc')).toEqual(['bbb', 'ccc']);
    lru.set('ddd', 'D');
    expect(kept(lru, 'bbb', 'ccc', 'ddd')).toEqual(['ccc', 'ddd']);
  });
});
