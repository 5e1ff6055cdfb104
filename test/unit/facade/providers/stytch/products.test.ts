import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../../../src/facade/providers/stytch', import.meta.url));

/** What a file imports by value and at once. */
function importsOf(file: string): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )(?:[^;']* from )?'(\.[^']+)';/gm);
  return [...statements].map(([, path = '']) => resolve(dirname(file), path));
}

/** All files that are loaded with one, itself included. */
function loadedWith(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of importsOf(file)) loadedWith(imported, seen);
  return seen;
}

describe.each([
  ['consumer/stytch.ts', 'consumer', 'b2b'],
  ['b2b/stytch-b2b.ts', 'b2b', 'consumer'],
])('%s', (client, own, other) => {
  const eager = loadedWith(`${folder}/${client}`);
  const onDemand = `${folder}/${own}/on-demand/on-demand.ts`;

  it('loads nothing of the other product, now or later', () => {
    const all = [...eager, ...loadedWith(onDemand)];
    expect(all).toContain(`${folder}/shared/session-checks.ts`);
    expect(all.filter((file) => file.startsWith(`${folder}/${other}/`) || file.includes(`/stytch-${other}/`))).toEqual(
      [],
    );
  });
});
