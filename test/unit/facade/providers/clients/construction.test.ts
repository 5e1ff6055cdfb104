import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../../../../src/index.ts';
import { API_CLIENTS, CLIENTS, setUp } from './client-under-test.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each(API_CLIENTS)('the constructor of $name', (subject) => {
  it('sends nothing, neither with its own fetch nor with the global one', () => {
    const fetch = vi.fn<Fetch>(() => {
      throw new Error('a request was sent');
    });
    vi.stubGlobal('fetch', fetch);
    subject.open({ ...subject.options, fetch });
    subject.open(subject.options);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('prints nothing', () => {
    const outlets = [
      ...(['debug', 'info', 'log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
      vi.spyOn(process.stdout, 'write'),
      vi.spyOn(process.stderr, 'write'),
      vi.spyOn(process, 'emitWarning'),
    ];
    subject.open({ ...subject.options, logger: console });
    expect(outlets.map((outlet) => outlet.mock.calls)).toEqual(outlets.map(() => []));
  });

  it('accepts frozen options and does not change them', () => {
    const options = Object.freeze({ ...subject.options, headers: Object.freeze({ 'X-Tenant': 'tenant-1' }) });
    subject.open(options);
    expect(options).toEqual({ ...subject.options, headers: { 'X-Tenant': 'tenant-1' } });
  });
});

describe.each(CLIENTS)('a dump of $name', (subject) => {
  it('shows no secret, before and after calls and session checks', async () => {
    const { client, sessions, sign, read, respondWith } = setUp(subject, { headers: { 'x-tenant': 'hidden-header' } });
    const token = sign();
    const dump = () => `${inspect(client, { depth: 12, showHidden: true })}${JSON.stringify(client)}`;
    const dumps = [dump()];
    await sessions.validate(token);
    respondWith(() => Response.json(subject.response));
    await read();
    dumps.push(dump());
    for (const shown of dumps) {
      expect(shown).toContain(subject.name);
      for (const hidden of [...subject.secrets, 'hidden-header', token]) expect(shown).not.toContain(hidden);
    }
  });
});
