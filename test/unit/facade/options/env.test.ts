import { afterEach, describe, expect, it, vi } from 'vitest';
import { readEnv, runtimeName } from '../../../../src/facade/options/env.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('readEnv', () => {
  it.each([
    ['its text', 'some text', 'some text'],
    ['a blank, which is a text too', ' ', ' '],
    ['nothing when it is empty', '', undefined],
    ['nothing when it is not set', undefined, undefined],
  ])('answers %s', (_, value, expected) => {
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
    ['that forbids to read it', { env: forbidden }],
  ])('answers nothing on a runtime %s', (_, process) => {
    vi.stubGlobal('process', process);
    const value = readEnv('PATH');
    vi.unstubAllGlobals();
    expect(value).toBeUndefined();
  });
});

describe('runtimeName', () => {
  it.each([
    ['what a runtime calls itself', { userAgent: 'Cloudflare-Workers' }, undefined, 'Cloudflare-Workers'],
    ['the version of Node', undefined, { versions: { node: '20.19.0' } }, 'Node.js/20.19.0'],
    ['that it is unknown', undefined, undefined, 'unknown'],
  ])('answers %s', (_, navigator, process, expected) => {
    vi.stubGlobal('navigator', navigator);
    vi.stubGlobal('process', process);
    const name = runtimeName();
    vi.unstubAllGlobals();
    expect(name).toBe(expected);
  });
});
