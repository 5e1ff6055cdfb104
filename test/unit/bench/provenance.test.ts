import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initialChunks } from '../../../bench/measure/bundle.ts';
import { rejectSource, requireInstalled } from '../../../bench/measure/provenance.ts';
import { ROOT } from '../../helpers/package.ts';

const DIST = '/user/project/node_modules/authloom/dist';
const CORBADO = join(DIST, 'corbado.js');
const FOR_WEB = join(DIST, 'platform/fetch/http.js');
const FOR_NODE = join(DIST, 'platform/node/http.js');

describe('a bundle that is measured', () => {
  it('is of the installed package, with the platform code of its platform', () => {
    expect(() => requireInstalled([CORBADO, FOR_WEB], 'browser')).not.toThrow();
    // Clients on Node may have a `fetch` of their own.
    expect(() => requireInstalled([CORBADO, FOR_NODE, FOR_WEB], 'node')).not.toThrow();
    for (const platform of ['browser', 'node'] as const)
      expect(() => requireInstalled([join(DIST, 'express.js')], platform)).not.toThrow();
  });

  it('is rejected with our source in it', () => {
    const source = join(ROOT, 'src/corbado.ts');
    expect(() => rejectSource([join(ROOT, 'node_modules/stytch/src/index.js')])).not.toThrow();
    expect(() => rejectSource([CORBADO, source])).toThrow(`got ${source}`);
    expect(() => requireInstalled([CORBADO, FOR_WEB, source], 'browser')).toThrow(`got ${source}`);
  });

  it('is rejected without the package, and with the platform code of another platform', () => {
    expect(() => requireInstalled(['/user/project/program.js'], 'browser')).toThrow('expected a module of');
    expect(() => requireInstalled([CORBADO, FOR_WEB], 'node')).toThrow('expected a module of');
    expect(() => requireInstalled([CORBADO, FOR_NODE, FOR_WEB], 'browser')).toThrow('expected no module of');
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
