import { ValidationError } from '../../errors/validation-error.ts';
import { jsonResponse, type PlainResponse, type ReceivedRequest, type ServerResponse } from '../loopback.ts';
import type { RecordedRequest } from '../mock/request-log.ts';
import { packageFile } from '../package-file.ts';
import type { TestProvider } from '../providers.ts';
import { CONTROL, control, type Sibling } from './control.ts';
import { Emulator, type EmulatorParts } from './emulator.ts';
import { pageFile } from './page-files.ts';

/** The names of tenants, as they stand in URLs. */
const TENANT = /^[\w.-]{1,100}$/;
const TENANT_PATH = /^\/t\/([^/]+)(\/.*|$)/;

/** The page's files, in this package. */
const PAGE = 'src/facade/testing/emulator/page/';

/** Options of an {@link EmulatorServer}. */
export interface EmulatorServerOptions {
  /** The names, beside those of loopback, under which requests may come. */
  readonly hosts?: readonly string[] | undefined;
  /** Returns all emulators of this start, this one included. Their pages may control each other. */
  readonly siblings?: (() => readonly Sibling[]) | undefined;
}

/** The emulator of one API with all of its tenants, and the control of each. */
export class EmulatorServer<P extends TestProvider> {
  readonly root: Emulator<P>;
  readonly #parts: EmulatorParts<P>;
  readonly #hosts: readonly string[];
  readonly #siblings: () => readonly Sibling[];
  readonly #tenants = new Map<string, Emulator<P>>();
  readonly #listeners = new Set<(request: RecordedRequest) => void>();

  constructor(parts: EmulatorParts<P>, { hosts = [], siblings }: EmulatorServerOptions = {}) {
    this.#parts = parts;
    this.#hosts = hosts;
    this.#siblings = siblings ?? (() => [{ provider: parts.provider, url: parts.url() }]);
    this.root = new Emulator(parts);
  }

  /**
   * Returns a tenant of this name, and creates it at first: with the same seed, and everything else of its own.
   *
   * @throws {ValidationError} if it cannot be the name of one
   */
  tenant(name: string): Emulator<P> {
    if (!TENANT.test(name)) {
      const message = 'expected 1 to 100 letters, digits, ".", "-" and "_"';
      throw new ValidationError('Cannot isolate a tenant', [{ path: 'name', message }], {
        provider: null,
        status: 500,
      });
    }
    const known = this.#tenants.get(name);
    if (known !== undefined) return known;
    const tenant = new Emulator({
      ...this.#parts,
      url: () => `${this.#parts.url()}/t/${name}`,
      log: this.#parts.log.apart(),
    });
    this.#tenants.set(name, tenant);
    return tenant;
  }

  /** Tells the streams of a request. */
  notify(request: RecordedRequest): void {
    for (const listener of this.#listeners) listener(request);
  }

  /** Responds to a request: of a tenant, for the control, or to the API. */
  readonly handle = async (received: ReceivedRequest): Promise<ServerResponse> => {
    if (!this.#isOwnHost(received.headers['host']))
      return jsonResponse(403, { error: 'expected a loopback host, or one that was named at the start' });
    const [, name, rest = ''] = TENANT_PATH.exec(received.url.pathname) ?? [];
    if (name === undefined) return this.#handle(this.root, received);
    if (!TENANT.test(name)) return jsonResponse(404, { error: 'no tenant can have this name' });
    const url = new URL(received.url);
    url.pathname = rest;
    return this.#handle(this.tenant(name), { ...received, url });
  };

  /** Ends what waits. */
  close(): void {
    for (const emulator of [this.root, ...this.#tenants.values()]) emulator.close();
  }

  async #handle(emulator: Emulator<P>, received: ReceivedRequest): Promise<ServerResponse> {
    const { pathname } = received.url;
    if (received.method === 'GET' && (pathname === '/' || pathname === CONTROL))
      return { status: 302, headers: { location: `${emulator.url}${CONTROL}/` }, body: '' };
    if (!pathname.startsWith(`${CONTROL}/`)) return emulator.handle(received);
    const path = pathname.slice(CONTROL.length);
    if (received.method === 'GET' && path === '/') return this.#page('index.html');
    if (received.method === 'GET' && path.startsWith('/page/')) return this.#page(path.slice('/page/'.length));
    return control(emulator, path, received, {
      siblings: this.#siblings(),
      onRequest: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
    });
  }

  #page(name: string): PlainResponse {
    return pageFile(packageFile(PAGE), name);
  }

  /** A page of another site can make a browser send requests here under its own name (DNS rebinding). */
  #isOwnHost(host: string | undefined): boolean {
    if (host === undefined) return true;
    const name = host.replace(/:\d+$/, '').toLowerCase();
    return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(name) || this.#hosts.includes(name);
  }
}
