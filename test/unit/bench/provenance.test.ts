import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rejectSource, requireInstalled } from '../../../bench/measure/provenance.ts';
import { initialChunks } from '../../../scripts/initial-chunks.ts';
import { ROOT } from '../../helpers/package.ts';

const DIST = '/user/project/node_modules/authloom/dist';
const CORE = join(DIST, 'core-1.js');
const FOR_WEB = join(DIST, 'corbado.js');
const FOR_NODE = join(DIST, 'node/corbado.js');

describe('a bundle that is measured', () => {
  it('is of the installed package, by the entry point of its platform', () => {
    expect(() => requireInstalled([FOR_WEB, CORE], 'browser')).not.toThrow();
    expect(() => requireInstalled([FOR_NODE, CORE], 'node')).not.toThrow();
  });

  it('is rejected with our source in it', () => {
    const source = join(ROOT, 'src/corbado.ts');
    expect(() => rejectSource([join(ROOT, 'node_modules/stytch/src/index.js')])).not.toThrow();
    expect(() => rejectSource([CORE, source])).toThrow(`got ${source}`);
    expect(() => requireInstalled([FOR_WEB, source], 'browser')).toThrow(`got ${source}`);
  });

  it('is rejected without the package, and with the entry point of another platform', () => {
    expect(() => requireInstalled(['/user/project/program.js'], 'browser')).toThrow('expected a module of');
    expect(() => requireInstalled([FOR_WEB, CORE], 'node')).toThrow('expected a module of');
    expect(() => requireInstalled([FOR_NODE, CORE], 'browser')).toThrow('expected no module of');
  });
});

it('is loaded at once only as far as it is imported at once', () => {
  const chunks = [
    { fileName: 'program.js', isEntry: true, imports: ['shared.js'] },
    { fileName: 'shared.js', isEntry: false, imports: ['base.js'] },
    { fileName: 'base.js', isEntry: false, imports: [] },
    { fileName: 'schemas.js', isEntry: false, imports: ['base.js', 'zod.js'] },
    { fileName: 'zod.js', isEntry: false, imports: [] },
  ];
  expect([...initialChunks(chunks)].sort()).toEqual(['base.js', 'program.js', 'shared.js']);
});
