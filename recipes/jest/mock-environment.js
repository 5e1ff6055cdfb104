import { startMockServer } from 'authloom/testing';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Gives each test file a mock server as the global `mock`. It runs outside Jest's sandbox, which cannot load Prism before
 * Node 24.9.
 */
export default class MockEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.mock = await startMockServer('stytch');
  }

  async teardown() {
    await this.global.mock?.close();
    await super.teardown();
  }
}
