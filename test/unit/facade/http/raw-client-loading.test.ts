import { expect, it, vi } from 'vitest';
import { lazyRawClient } from '../../../../src/facade/http/raw-client.ts';

type Methods = Record<string, (...args: never[]) => unknown>;

/** A client that notes what it is asked, and a count of how often it was loaded. */
function bench() {
  const asked: string[] = [];
  const names = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'request', 'use', 'eject'];
  const note = (name: string) => [name, (...args: never[]) => `${name} ${asked.push(`${name} ${args.join(' ')}`)}`];
  const loaded = Object.fromEntries(names.map(note));
  const load = vi.fn(async () => loaded);
  const client: unknown = lazyRawClient(load);
  return { asked, load, client: client as Methods & Record<string, (...args: unknown[]) => unknown> };
}

it('is loaded by its first call, with the arguments of that', async () => {
  const { client, load, asked } = bench();
  expect(load).not.toHaveBeenCalled();
  expect(await client['GET']?.('/a', 'init')).toBe('GET 1');
  expect(await client['request']?.('get', '/b')).toBe('request 2');
  expect(asked).toEqual(['GET /a init', 'request get /b']);
});

it('is set up before the calls that follow', async () => {
  const { client, asked } = bench();
  client['use']?.('one');
  const first = client['GET']?.('/a');
  client['eject']?.('one');
  await client['GET']?.('/b');
  await first;
  expect(asked).toEqual(['use one', 'GET /a', 'eject one', 'GET /b']);
});

it('tells whoever calls that it cannot be loaded, and nobody else', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const missing: unknown = lazyRawClient(() => Promise.reject(new Error('no such file')));
  const client = missing as Methods;
  client['use']?.();
  await expect(client['GET']?.()).rejects.toThrow('no such file');
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it('fails the calls that follow a setting that fails', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const { client, load } = bench();
  const refuse = (): never => {
    throw new TypeError('no middleware');
  };
  load.mockResolvedValue({ ...(await load()), use: refuse });
  client['use']?.('one');
  await expect(client['GET']?.('/a')).rejects.toThrow('no middleware');
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it('is no promise, so that it can be handed through asynchronous code', async () => {
  const { client, load } = bench();
  expect(await Promise.resolve(client)).toBe(client);
  expect(load).not.toHaveBeenCalled();
});
