import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emitClient } from '../../../../../scripts/generate/emit-client.ts';
import { modelOf } from '../../../../../scripts/spec/generator.ts';
import { methodOf, Sandbox } from '../../generate/helpers.ts';
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

/** The changes that `newer` makes, as reports show them. */
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

/** The removals in `newer`, as reports show them. */
function removed(provider: ProviderName): string[] {
  const { sent, dropped, removed: operation } = SPOTS[provider];
  return [
    `operation-removed ${operation[2]}`,
    ...(dropped === 'nothing' ? [] : [`field-removed ${sent}.${dropped}`]),
  ].sort();
}

/** The lines of a file that are missing in another. */
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
const TIMEOUT_MS = 240_000;

function files(provider: ProviderName): { into: string; source: string } {
  const source = folder.write('newer.txt', upstreamOf(provider, newer(provider)));
  return { into: folder.write(`${provider}.yaml`, specText(provider)), source };
}

describe.each(PROVIDERS)('%s', { timeout: TIMEOUT_MS }, (provider) => {
  it('finds nothing to merge in an equal document with other names and prose', async () => {
    const into = folder.write(`${provider}.yaml`, specText(provider));
    const { code, report } = await sync(provider, folder.write('same.txt', upstreamOf(provider)), into);
    expect(report).toEqual({ changes: [], onlyHere: [], unclear: [], written: false });
    expect(code).toBe(0);
  });

  it('merges exactly the changes with --write, the removals with --prune, and then nothing is left', async () => {
    const { into, source } = files(provider);
    const { code, report } = await sync(provider, source, into, '--write');
    expect(reported(report.changes)).toEqual(expected(provider));
    expect(reported(report.onlyHere)).toEqual(removed(provider));
    expect(report).toMatchObject({ unclear: [], written: true, problems: [] });
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
    const client = emitClient(modelOf(into));
    expect(methodOf(client, 'GadgetsResource', 'create')).toBe(
      '(params: GadgetsCreateParams, options?: CallOptions): CallPromise<GadgetsCreateResponse>',
    );
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([]);
    if (provider === 'corbado') await expectCompiled(into);

    const pruned = await sync(provider, source, into, '--write', '--prune');
    expect(reported(pruned.report.changes)).toEqual(removed(provider));
    expect(pruned.report).toMatchObject({ onlyHere: [], unclear: [], problems: [] });
    expect(pruned.report.methods?.vanished).toEqual([SPOTS[provider].removed[2]]);
    expect(pruned.code).toBe(0);
    const afterwards = await sync(provider, source, into, '--prune');
    expect(afterwards).toMatchObject({ code: 0, report: { changes: [], onlyHere: [], unclear: [], written: false } });
  });
});

describe('without --json', { timeout: TIMEOUT_MS }, () => {
  const { removed: operation } = SPOTS.corbado;

  it('shows the changes and writes nothing', async () => {
    const { into, source } = files('corbado');
    const { code, out, err } = await run('sync', 'corbado', source, '--into', into);
    expect({ code, err }).toEqual({ code: 1, err: [] });
    expect(out).toContain('semver: major');
    expect(out.slice(out.indexOf('semver: major') + 1)).toEqual([
      'only in our spec, kept without --prune (2)',
      `  operation: removed (${operation[2]})`,
      '  UserCreateReq.explicitWebauthnID: removed (users.create)',
    ]);
    expect(readFileSync(into, 'utf8')).toBe(specText('corbado'));
  });

  it('lists the methods that --write changed', async () => {
    const { into, source } = files('corbado');
    const { out } = await run('sync', 'corbado', source, '--into', into, '--write', '--prune');
    expect(out.slice(out.indexOf('semver: major') + 1)).toEqual([
      'new methods: gadgets.create, gadgets.get, gadgets.polish',
      expect.stringMatching(/^changed methods: users\.create, /),
      `removed methods: ${operation[2]}`,
    ]);
  });

  it('says that there is nothing to merge', async () => {
    const source = folder.write('same.txt', upstreamOf('corbado'));
    const { into } = files('corbado');
    expect(await run('sync', 'corbado', source, '--into', into)).toEqual({
      code: 0,
      out: [`corbado: nothing to merge from ${source}`],
      err: [],
    });
  });
});

/** The client of a merged spec compiles, and its types are as upstream says. */
async function expectCompiled(into: string): Promise<void> {
  const sandbox = new Sandbox();
  try {
    const generated = Object.values(await sandbox.add(into));
    expect(sandbox.typeErrors([...generated, sandbox.write('consumer.ts', CONSUMER)])).toEqual([]);
  } finally {
    sandbox.remove();
  }
}

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
