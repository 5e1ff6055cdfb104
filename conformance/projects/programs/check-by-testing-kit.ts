import { createTestIssuer } from 'authloom/testing';
import { checkPackage } from './check-package.js';

/** Uses the package with tokens of its testing kit, and returns what went wrong. */
export async function checkByTestingKit(): Promise<string[]> {
  const issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
  return checkPackage({ token: await issuer.mint({ userId: 'usr-1' }), keySet: issuer.keySet() });
}
