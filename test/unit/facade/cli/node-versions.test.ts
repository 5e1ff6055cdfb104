import { expect, test } from 'vitest';
import packageJson from '../../../../package.json' with { type: 'json' };
import { isSupportedNode, SUPPORTED_NODE } from '../../../../src/facade/cli/node-versions.ts';

test('are those of package.json', () => {
  expect(SUPPORTED_NODE).toBe(packageJson.engines.node);
});

test.each([
  ['20.20.2', true],
  ['20.21.0', true],
  ['20.20.1', false],
  ['20.19.9', false],
  ['21.7.3', false],
  ['22.22.2', true],
  ['22.9.0', false],
  ['23.11.0', false],
  ['24.14.1', true],
  ['25.0.0', false],
  ['26.0.0', true],
  ['30.1.0', true],
  ['18.20.8', false],
])('%s: %s', (version, isSupported) => {
  expect(isSupportedNode(version)).toBe(isSupported);
});
