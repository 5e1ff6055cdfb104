import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { Folder, run } from '../run.ts';
import { type Json, type ProviderName, specText, upstreamOf } from './upstream.ts';

// Documents in the shapes in which vendors publish them.

const TIMEOUT_MS = 240_000;
const NOTHING = { changes: [], onlyHere: [], unclear: [], written: false };
const folder = new Folder();

function documentOf(provider: ProviderName): Json {
  return parse(upstreamOf(provider)) as Json;
}

async function reportOf(provider: ProviderName, source: string, ...flags: readonly string[]): Promise<unknown> {
  const into = folder.write(`${provider}.yaml`, specText(provider));
  const { out } = await run('sync', provider, source, '--into', into, '--json', ...flags);
  return JSON.parse(out.join('\n'));
}

/** The same document with a prefix before the names of its components. */
function prefixed(document: Json, prefix: string): Json {
  const renamed = JSON.parse(
    JSON.stringify(document).replaceAll(/(#\/components\/(?!securitySchemes)\w+\/)/g, `$1${prefix}`),
  ) as { components: Record<string, Json> };
  for (const [kind, all] of Object.entries(renamed.components)) {
    if (kind === 'securitySchemes') continue;
    renamed.components[kind] = Object.fromEntries(Object.entries(all).map(([name, each]) => [prefix + name, each]));
  }
  return renamed;
}

/** One document with the paths and components of two. */
function joined(one: Json, other: Json): Json {
  const both = (name: string): Json => ({ ...Object(other[name]), ...Object(one[name]) });
  const [ours, theirs] = [one['components'], other['components']] as [Record<string, Json>, Record<string, Json>];
  const kinds = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const components = [...kinds].map((kind) => [kind, { ...theirs[kind], ...ours[kind] }]);
  return { ...one, openapi: '3.1.0', paths: both('paths'), components: Object.fromEntries(components) };
}

describe('one document for two products', { timeout: TIMEOUT_MS }, () => {
  const source = folder.write(
    'stytch.yaml',
    stringify(joined(prefixed(documentOf('stytch-consumer'), 'Consumer'), prefixed(documentOf('stytch-b2b'), 'B2B')), {
      aliasDuplicateObjects: false,
    }),
  );

  it.each<[ProviderName, string]>([
    ['stytch-consumer', '!/v1/b2b/**'],
    ['stytch-b2b', '/v1/b2b/**'],
  ])('leaves nothing to merge into %s by --paths %s', async (provider, paths) => {
    expect(await reportOf(provider, source, '--paths', paths)).toEqual(NOTHING);
  });
});

it('a document in two files leaves nothing to merge', { timeout: TIMEOUT_MS }, async () => {
  const document = documentOf('corbado') as Json & { components: { schemas?: Json } };
  const { schemas, ...components } = document.components;
  folder.write(
    'common.yml',
    stringify({ openapi: '3.1.0', info: { title: 'Common', version: '2' }, components: { schemas } }),
  );
  const main = stringify({ ...document, components }, { aliasDuplicateObjects: false });
  const source = folder.write(
    'backend.yml',
    main.replaceAll('#/components/schemas/', 'common.yml#/components/schemas/'),
  );
  expect(await reportOf('corbado', source)).toEqual(NOTHING);
});
