import { afterEach, describe, expect, it, vi } from 'vitest';
import { readEnv, runtimeName } from '../../../../src/facade/options/env.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('readEnv', () => {
  it.each([
    ['its value', 'some value', 'some value'],
    ['a space', ' ', ' '],
    ['undefined if it is empty', '', undefined],
    ['undefined if it is not set', undefined, undefined],
  ])('returns %s', (_, value, expected) => {
    vi.stubEnv('AUTHLOOM_TEST', value);
    expect(readEnv('AUTHLOOM_TEST')).toBe(expected);
  });

  const forbidden = new Proxy<Record<string, string>>(
    {},
    {
      get() {
        throw new Error('permission denied');
      },
    },
  );

  it.each([
    ['without a process', undefined],
    ['without an environment', {}],
    ['that forbids reading it', { env: forbidden }],
  ])('returns undefined on a runtime %s', (_, process) => {
    vi.stubGlobal('process', process);
    const value = readEnv('PATH');
    vi.unstubAllGlobals();
    expect(value).toBeUndefined();
  });
});

describe('runtimeName', () => {
  it.each([
    ['the user agent of the runtime', { userAgent: 'Cloudflare-Workers' }, undefined, 'Cloudflare-Workers'],
    ['the version of Node', undefined, { versions: { node: '20.19.0' } }, 'Node.js/20.19.0'],
    ['"unknown"', undefined, undefined, 'unknown'],
  ])('returns %s', (_, navigator, process, expected) => {
    vi.stubGlobal('navigator', navigator);
    vi.stubGlobal('process', process);
    const name = runtimeName();
    vi.unstubAllGlobals();
    expect(name).toBe(expected);
  });
});
