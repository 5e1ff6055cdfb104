import type { DevTools, Fields } from './dev-tools.ts';

/** A cookie as the browser keeps it. */
export interface BrowserCookie {
  readonly name: string;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite?: string;
  readonly path: string;
}

/** A page of a browser. All that leads to another page waits until that has been loaded. */
export class Page {
  readonly #tools: DevTools;
  readonly #session: string;
  readonly #context: string;

  private constructor(tools: DevTools, session: string, context: string) {
    this.#tools = tools;
    this.#session = session;
    this.#context = context;
  }

  static async open(tools: DevTools, session: string, context: string): Promise<Page> {
    const page = new Page(tools, session, context);
    await page.#send('Page.enable');
    return page;
  }

  /** Goes to an address. */
  async goto(url: string): Promise<void> {
    await this.#loading(() => this.#send('Page.navigate', { url }));
  }

  /** Types into the field that a selector finds. */
  async type(selector: string, text: string): Promise<void> {
    await this.evaluate(`${find(selector)}.focus()`);
    await this.#send('Input.insertText', { text });
  }

  /** Clicks what a selector finds, which leads to another page. */
  async click(selector: string): Promise<void> {
    await this.#loading(() => this.evaluate(`${find(selector)}.click()`));
  }

  /** The text of the page, or of what a selector finds. */
  async text(selector = 'body'): Promise<string> {
    return String(await this.evaluate(`${find(selector)}.innerText`));
  }

  /** The value of a script. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(`On the page: ${JSON.stringify(exceptionDetails)}`);
    return result instanceof Object ? Reflect.get(result, 'value') : undefined;
  }

  /** Runs a script that leads to another page. */
  async leave(expression: string): Promise<void> {
    await this.#loading(() => this.evaluate(expression));
  }

  /** All cookies of this page's context. */
  async cookies(): Promise<readonly BrowserCookie[]> {
    const { cookies } = await this.#tools.send('Storage.getCookies', { browserContextId: this.#context });
    return cookies as BrowserCookie[];
  }

  #send(method: string, params: Fields = {}): Promise<Fields> {
    return this.#tools.send(method, params, this.#session);
  }

  async #loading(action: () => Promise<unknown>): Promise<void> {
    const loaded = this.#tools.next('Page.loadEventFired', this.#session);
    await Promise.all([loaded, action()]);
  }
}

function find(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)})`;
}
