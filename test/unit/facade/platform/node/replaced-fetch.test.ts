import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFetchReplaced } from '../../../../../src/facade/platform/node/http.ts';

const KEY = Symbol.for('undici.globalDispatcher.1');
const nativeFetch = globalThis.fetch;
// The first use makes the dispatcher, which other tests of this process need.
await nativeFetch('data:text/plain,x');
const nativeDispatcher: unknown = Reflect.get(globalThis, KEY);

afterEach(() => vi.unstubAllGlobals());
beforeEach(() => setDispatcher(undefined));
afterAll(() => setDispatcher(nativeDispatcher));

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
  it('is untouched before its first use, and after it', () => {
    expect(isFetchReplaced()).toBe(false);
    // The dispatcher that its first use makes.
    setDispatcher(new Agent());
    expect(isFetchReplaced()).toBe(false);
  });

  it('is untouched in a fresh process, where undici has made its own dispatcher', async () => {
    const { execFileSync } = await import('node:child_process');
    const module = new URL('../../../../../src/facade/platform/node/http.ts', import.meta.url).href;
    const script = `
      import { isFetchReplaced } from '${module}';
      const before = isFetchReplaced();
      await fetch('data:text/plain,x');
      const dispatcher = globalThis[Symbol.for('undici.globalDispatcher.1')];
      const after = isFetchReplaced();
      globalThis[Symbol.for('undici.globalDispatcher.1')] = new dispatcher.constructor({ connect: { timeout: 1 } });
      const configured = isFetchReplaced();
      globalThis[Symbol.for('undici.globalDispatcher.1')] = dispatcher.compose((dispatch) => dispatch);
      const composed = isFetchReplaced();
      console.log(JSON.stringify({ before, made: dispatcher !== undefined, after, configured, composed }));`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
    const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual({ before: false, made: true, after: false, configured: true, composed: true });
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
    expect(isFetchReplaced()).toBe(true);
    setDispatcher(undefined);
    expect(isFetchReplaced()).toBe(false);
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
    expect(isFetchReplaced()).toBe(true);
    vi.unstubAllGlobals();
    expect(isFetchReplaced()).toBe(false);
  });
});
