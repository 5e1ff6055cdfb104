import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFetchUntouched } from '../../../../../../src/facade/core/transport/node/untouched-fetch.ts';

const KEY = Symbol.for('undici.globalDispatcher.1');
const nativeFetch = globalThis.fetch;

afterEach(() => {
  vi.unstubAllGlobals();
  setDispatcher(undefined);
});

function setDispatcher(dispatcher: unknown): void {
  Reflect.set(globalThis, KEY, dispatcher);
}

/** An agent made as undici makes them. */
const OPTIONS = Symbol('options');
class Agent {
  readonly [OPTIONS]: object;
  constructor(options: object = {}) {
    this[OPTIONS] = { connect: undefined, interceptors: undefined, maxOrigins: Infinity, ...options };
  }
  dispatch(): boolean {
    return true;
  }
}
class MockAgent extends Agent {}
class EnvHttpProxyAgent extends Agent {}

describe('the platform’s fetch', () => {
  it('is untouched before its first use, and after it', async () => {
    setDispatcher(undefined);
    expect(isFetchUntouched()).toBe(true);
    await nativeFetch('data:text/plain,x');
    // What it then sends by; undici keeps what it finds, so it is made anew.
    setDispatcher(new Agent());
    expect(isFetchUntouched()).toBe(true);
  });

  it('is untouched in a fresh process, where undici has made its own dispatcher', async () => {
    const { execFileSync } = await import('node:child_process');
    const module = new URL('../../../../../../src/facade/core/transport/node/untouched-fetch.ts', import.meta.url).href;
    const script = `
      import { isFetchUntouched } from '${module}';
      const before = isFetchUntouched();
      await fetch('data:text/plain,x');
      const dispatcher = globalThis[Symbol.for('undici.globalDispatcher.1')];
      const after = isFetchUntouched();
      globalThis[Symbol.for('undici.globalDispatcher.1')] = new dispatcher.constructor({ connect: { timeout: 1 } });
      const configured = isFetchUntouched();
      globalThis[Symbol.for('undici.globalDispatcher.1')] = dispatcher.compose((dispatch) => dispatch);
      const composed = isFetchUntouched();
      console.log(JSON.stringify({ before, made: dispatcher !== undefined, after, configured, composed }));`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual({ before: true, made: true, after: true, configured: false, composed: false });
  });

  it.each<[string, unknown]>([
    ['a mock', new MockAgent()],
    ['one for proxies', new EnvHttpProxyAgent()],
    ['one with options', new Agent({ connect: { timeout: 5 } })],
    ['one with a bound', new Agent({ maxOrigins: 3 })],
    ['one with a dispatch of its own', Object.assign(new Agent(), { dispatch: () => true })],
    ['one without options that can be read', new (class Agent {})()],
    ['one of no class', Object.create(null)],
    ['one that is none', 'dispatcher'],
    ['null', null],
  ])('is touched where it sends by another dispatcher: %s', (_, dispatcher) => {
    setDispatcher(dispatcher);
    expect(isFetchUntouched()).toBe(false);
    setDispatcher(undefined);
    expect(isFetchUntouched()).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a function', async () => new Response()],
    ['a bound one', nativeFetch.bind(globalThis)],
    ['a wrapper', (...args: Parameters<typeof fetch>) => nativeFetch(...args)],
    ['a proxy', new Proxy(nativeFetch, {})],
    ['nothing', undefined],
    ['a text', 'internal/deps/undici'],
  ])('is touched where it is replaced by %s', (_, fetch) => {
    vi.stubGlobal('fetch', fetch);
    expect(isFetchUntouched()).toBe(false);
    vi.unstubAllGlobals();
    expect(isFetchUntouched()).toBe(true);
  });
});
