import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emitClient } from '../../../../../scripts/generate/emit-client.ts';
import { modelOf } from '../../../../../scripts/spec/generator.ts';
import { lintFile } from '../../../../../scripts/spec/lint/lint.ts';
import { methodOf, Sandbox, typeErrors } from '../../generate/helpers.ts';
import { Folder, run } from '../run.ts';
import { newer, SPOTS } from './newer.ts';
import { PROSE, PROVIDERS, type ProviderName, specText, upstreamOf } from './upstream.ts';

interface ReportedChange {
  readonly kind: string;
  readonly place: string;
  readonly operations: readonly string[];
}

interface Report {
  readonly changes: readonly ReportedChange[];
  readonly onlyHere: readonly ReportedChange[];
  readonly unclear: readonly string[];
  readonly written: boolean;
  readonly methods?: { appeared: string[]; changed: string[]; vanished: string[] };
  readonly problems?: readonly object[];
}

const folder = new Folder();

async function sync(
  provider: string,
  source: string,
  into: string,
  ...flags: readonly string[]
): Promise<{ code: number; report: Report }> {
  const { code, out, err } = await run('sync', provider, source, '--into', into, '--json', ...flags);
  expect(err).toEqual([]);
  return { code, report: JSON.parse(out.join('\n')) };
}

function reported(changes: readonly ReportedChange[]): string[] {
  return changes
    .map(({ kind, place, operations }) => `${kind} ${place === 'operation' ? operations.join() : place}`)
    .sort();
}

/** What `newer` changes, as it should be reported. */
function expected(provider: ProviderName): string[] {
  const { sent, received, loosened, retyped, values } = SPOTS[provider];
  return [
    `field-added ${sent}.favourite_color`,
    `field-added ${received}.locker_id`,
    `field-added ${received}.size`,
    ...(provider === 'loginid' ? [] : [`field-optional ${received}.${loosened}`]),
    `type-changed ${received}.${retyped}`,
    `enum-value-added ${values.filter((key) => key !== 'properties').join('.')}`,
    'operation-added gadgets.create',
    'operation-added gadgets.get',
    'operation-added gadgets.polish',
  ].sort();
}

function gone(provider: ProviderName): string[] {
  const { sent, dropped, removed } = SPOTS[provider];
  return [
    `operation-removed ${removed[2]}`,
    ...(dropped === 'nothing' ? [] : [`field-removed ${sent}.${dropped}`]),
  ].sort();
}

/** Lines of a text that another one has not, however often. */
function lostLines(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const line of after.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return before.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

// The largest specs have 1 MB: reading and comparing them several times takes a while.
const PATIENCE = 90_000;

describe.each(PROVIDERS)('%s', { timeout: PATIENCE }, (provider) => {
  it('has nothing to take in from a document that says the same in other names and words', async () => {
    const into = folder.write(`${provider}.yaml`, specText(provider));
    const { code, report } = await sync(provider, folder.write('same.txt', upstreamOf(provider)), into);
    expect(report).toEqual({ changes: [], onlyHere: [], unclear: [], written: false });
    expect(code).toBe(0);
  });

  it('shows exactly what a newer document says otherwise, and writes nothing', async () => {
    const into = folder.write(`${provider}.yaml`, specText(provider));
    const { code, report } = await sync(
      provider,
      folder.write('newer.txt', upstreamOf(provider, newer(provider))),
      into,
    );
    expect(reported(report.changes)).toEqual(expected(provider));
    expect(reported(report.onlyHere)).toEqual(gone(provider));
    expect(report.unclear).toEqual([]);
    expect(code).toBe(1);
    expect(readFileSync(into, 'utf8')).toBe(specText(provider));
  });

  it('takes it in with --write: then there is nothing left, and the client has the new methods', async () => {
    const source = folder.write('newer.txt', upstreamOf(provider, newer(provider)));
    const into = folder.write(`${provider}.yaml`, specText(provider));
    const { code, report } = await sync(provider, source, into, '--write');
    expect(report).toMatchObject({ written: true, problems: [] });
    expect(report.methods).toMatchObject({
      appeared: ['gadgets.create', 'gadgets.get', 'gadgets.polish'],
      vanished: [],
    });
    expect(report.methods?.changed.length).toBeGreaterThan(0);
    expect(code).toBe(0);
    const text = readFileSync(into, 'utf8');
    expect(text).not.toContain(PROSE);
    expect(text).not.toMatch(/_dto|Vendor_/);
    expect(lostLines(specText(provider), text).length).toBeLessThanOrEqual(7);
    expect(lintFile(into).problems).toEqual([]);
    const again = await sync(provider, source, into);
    expect(again).toMatchObject({ code: 0, report: { changes: [], unclear: [] } });
    expect(reported(again.report.onlyHere)).toEqual(gone(provider));
    const client = emitClient(modelOf(into));
    expect(methodOf(client, 'GadgetsResource', 'create')).toBe(
      '(params: GadgetsCreateParams, options?: CallOptions): CallPromise<GadgetsCreateResponse>',
    );
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);

  it('takes away with --prune what the document does not have', async () => {
    const source = folder.write('newer.txt', upstreamOf(provider, newer(provider)));
    const into = folder.write(`${provider}.yaml`, specText(provider));
    const { code, report } = await sync(provider, source, into, '--write', '--prune');
    expect(reported(report.changes)).toEqual([...expected(provider), ...gone(provider)].sort());
    expect(report.methods?.vanished).toEqual([SPOTS[provider].removed[2]]);
    expect(code).toBe(0);
    expect(lintFile(into).problems).toEqual([]);
    const again = await sync(provider, source, into, '--prune');
    expect(again).toMatchObject({ code: 0, report: { changes: [], onlyHere: [] } });
  });
});

describe('the client of a spec that took something in', () => {
  it('compiles, and takes and answers what upstream says', async () => {
    const into = folder.write('corbado.yaml', specText('corbado'));
    await sync('corbado', folder.write('newer.txt', upstreamOf('corbado', newer('corbado'))), into, '--write');
    const bench = new Sandbox();
    try {
      const generated = await bench.add(into);
      const program = bench.write('consumer.ts', CONSUMER);
      const files = ['client', 'operations', 'schemas', 'types'].map((name) => join(generated, `${name}.ts`));
      expect(typeErrors([...files, program])).toEqual([]);
    } finally {
      bench.remove();
    }
  }, 60_000);
});

const CONSUMER = `
import type { CorbadoResources } from './generated/corbado/client.ts';

export async function use(corbado: CorbadoResources): Promise<void> {
  const gadget = await corbado.gadgets.create({ kind: 'lever', teeth: 12 });
  const label: string | null | undefined = gadget.parts[0]?.label;
  await corbado.users.create({ status: 'active', favourite_color: 'red' });
  // @ts-expect-error it is required now
  await corbado.users.create({ status: 'active' });
  // @ts-expect-error kind is required
  await corbado.gadgets.create({ teeth: 12 });
  void label;
}
`;
