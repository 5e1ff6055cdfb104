import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initialChunks } from '../../../scripts/initial-chunks.ts';
import { demandInstalled, refuseSource } from '../../bench/measure/provenance.ts';
import { ROOT } from '../../support/package.ts';

const DIST = '/user/project/node_modules/authloom/dist';
const CORE = join(DIST, 'core-1.js');
const FOR_WEB = join(DIST, 'corbado.js');
const FOR_NODE = join(DIST, 'node/corbado.js');

describe('a bundle that is measured', () => {
  it('is of the installed package, by the door of its platform', () => {
    expect(() => demandInstalled([FOR_WEB, CORE], 'browser')).not.toThrow();
    expect(() => demandInstalled([FOR_NODE, CORE], 'node')).not.toThrow();
  });

  it('is refused with our source in it', () => {
    const source = join(ROOT, 'src/corbado.ts');
    expect(() => refuseSource([join(ROOT, 'node_modules/stytch/src/index.js')])).not.toThrow();
    expect(() => refuseSource([CORE, source])).toThrow(`got ${source}`);
    expect(() => demandInstalled([FOR_WEB, source], 'browser')).toThrow(`got ${source}`);
  });

  it('is refused without the package, and with the door of another platform', () => {
    expect(() => demandInstalled(['/user/project/program.js'], 'browser')).toThrow('expected a module of');
    expect(() => demandInstalled([FOR_WEB, CORE], 'node')).toThrow('expected a module of');
    expect(() => demandInstalled([FOR_NODE, CORE], 'browser')).toThrow('expected no module of');
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
