import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { operationsOf } from '../../../../../scripts/spec/document/operations.ts';
import { readDocument } from '../../../../../scripts/spec/document/source.ts';
import { merge } from '../../../../../scripts/spec/sync/merge.ts';
import { selector } from '../../../../../scripts/spec/sync/selection.ts';
import { CLEAN } from '../lint/spec.ts';
import { at, isJson, type Json } from './upstream.ts';

interface Merged {
  readonly root: Json;
  readonly onlyHere: readonly string[];
  readonly unclear: readonly string[];
}

/** Our small spec after merging a change of upstream. */
function merged(change: (theirs: Json) => void, prune = false): Merged {
  const theirs: unknown = parse(CLEAN);
  if (!isJson(theirs)) throw new Error('expected a map');
  change(theirs);
  const ours = readDocument('ours.yaml', CLEAN);
  const result = merge(ours, readDocument('theirs.json', JSON.stringify(theirs)), { prune });
  return { root: { ...result.merged.root }, onlyHere: result.onlyHere, unclear: result.unclear };
}

const field = (root: Json, name: string): Json => at(root, 'components', 'schemas', 'Gadget', 'properties', name);
const teeth = (root: Json): Json => field(root, 'teeth');
const gadget = (root: Json): Json => at(root, 'components', 'schemas', 'Gadget');
const operation = (root: Json, method: string): Json => at(root, 'paths', '/v1/gadgets/{gadget_id}', method);

/** The field that most rows change. */
const TEETH = { type: 'integer', description: 'Number of teeth.', minimum: 3, examples: [12] };

function set(target: Json, key: string, value: unknown): void {
  target[key] = value;
}

describe('a fact that upstream changed', () => {
  it.each<[string, change: object, expected: object]>([
    ['a bound', { minimum: 5 }, { ...TEETH, minimum: 5 }],
    ['a bound that our example breaks', { minimum: 50 }, { ...TEETH, minimum: 50, examples: undefined }],
    ['a new bound', { maximum: 99 }, { ...TEETH, maximum: 99 }],
    ['a type', { type: 'number' }, { ...TEETH, type: 'number' }],
    ['null', { type: ['integer', 'null'] }, { ...TEETH, type: ['integer', 'null'] }],
    ['an enum', { enum: [12, 24] }, { ...TEETH, enum: [12, 24] }],
    ['a deprecation', { deprecated: true }, { ...TEETH, deprecated: true }],
    [
      'a scalar that became an object',
      { type: 'object', properties: { count: { type: 'integer' } } },
      { $ref: '#/components/schemas/GadgetTeeth', description: TEETH.description },
    ],
  ])('of a field is merged: %s', (_, change, expected) => {
    expect(teeth(merged((root) => void Object.assign(teeth(root), change)).root)).toEqual(expected);
  });

  it.each<[string, (root: Json) => void, (root: Json) => unknown, unknown]>([
    [
      'a required field',
      (root) => set(gadget(root), 'required', ['gadget_id', 'teeth']),
      (root) => gadget(root)['required'],
      ['gadget_id', 'teeth'],
    ],
    [
      'a field that is no longer required',
      (root) => void delete gadget(root)['required'],
      (root) => gadget(root)['required'],
      undefined,
    ],
    [
      'a body that may be left out',
      (root) => void delete at(operation(root, 'post'), 'requestBody')['required'],
      (root) => at(operation(root, 'post'), 'requestBody')['required'],
      undefined,
    ],
    [
      'a deprecated operation',
      (root) => set(operation(root, 'get'), 'deprecated', true),
      (root) => operation(root, 'get')['deprecated'],
      true,
    ],
    [
      'a new parameter',
      (root) =>
        set(operation(root, 'get'), 'parameters', [
          { name: 'page_token', in: 'query', required: true, schema: { type: 'string' } },
        ]),
      (root) => operation(root, 'get')['parameters'],
      [
        {
          name: 'page_token',
          in: 'query',
          required: true,
          description: 'Page token.',
          schema: { type: 'string', examples: ['example-page-token'] },
        },
      ],
    ],
    [
      'a new status',
      (root) => set(at(operation(root, 'get'), 'responses'), '409', { $ref: '#/components/responses/Error' }),
      (root) => at(operation(root, 'get'), 'responses')['409'],
      { $ref: '#/components/responses/Error' },
    ],
    [
      'a new union',
      (root) =>
        void Object.assign(field(root, 'teeth'), {
          type: undefined,
          anyOf: [
            { type: 'integer', minimum: 3 },
            { type: 'object', properties: { few: { type: 'boolean' } } },
          ],
        }),
      (root) => teeth(root)['anyOf'],
      [{ type: 'integer', minimum: 3, examples: [12] }, { $ref: '#/components/schemas/GadgetVariant2' }],
    ],
  ])('is merged: %s', (_, change, read, expected) => {
    expect(read(merged(change).root)).toEqual(expected);
  });

  it.each<[string, (root: Json) => void, (root: Json) => unknown, unknown]>([
    ['a bound', (root) => void delete teeth(root)['minimum'], (root) => teeth(root)['minimum'], 3],
    [
      'a field',
      (root) => void delete at(gadget(root), 'properties')['teeth'],
      (root) => Object.keys(at(gadget(root), 'properties')),
      ['gadget_id', 'teeth'],
    ],
    [
      'a status',
      (root) => void delete at(operation(root, 'post'), 'responses')['204'],
      (root) => Object.keys(at(operation(root, 'post'), 'responses')),
      ['204', 'default'],
    ],
    [
      'an operation',
      (root) => void delete at(root, 'paths', '/v1/gadgets/{gadget_id}')['post'],
      (root) => Object.keys(at(root, 'paths', '/v1/gadgets/{gadget_id}')),
      ['parameters', 'get', 'post'],
    ],
  ])('is kept if upstream removed it, and removed with prune: %s', (_, change, read, kept) => {
    expect(read(merged(change).root)).toEqual(kept);
    expect(read(merged(change, true).root)).not.toEqual(kept);
  });
});

describe('matching', () => {
  it.each([
    ['other names of path parameters', '/v1/gadgets/{id}', undefined],
    ['a version in the server address', '/gadgets/{id}', 'https://api.gadgets.test/v1'],
    ['a missing version', '/gadgets/{gadget}', undefined],
    ['another version', '/v2/gadgets/{gadget}', undefined],
    ['a slash at the end', '/v1/gadgets/{gadget_id}/', undefined],
  ])('ignores %s', (_, path, url) => {
    const { root, onlyHere } = merged((theirs) => {
      const item = at(theirs, 'paths', '/v1/gadgets/{gadget_id}');
      const name = /\{(\w+)\}/.exec(path)?.[1];
      theirs['paths'] = {
        [path]: { ...item, parameters: [{ name, in: 'path', required: true, schema: { type: 'string' } }] },
      };
      if (url !== undefined) theirs['servers'] = [{ url }];
    });
    expect(onlyHere).toEqual([]);
    expect(root).toEqual(parse(CLEAN));
  });
});

describe('the names of fields', () => {
  it.each(['__proto__', 'hasOwnProperty', 'constructor', 'toString'])('may be %s', (name) => {
    const { root } = merged((theirs) => {
      const fields = {
        ...at(gadget(theirs), 'properties'),
        parts: { type: 'object', properties: entry(name, { type: 'boolean' }) },
      };
      gadget(theirs)['properties'] = Object.fromEntries([...Object.entries(fields), [name, { type: 'boolean' }]]);
    });
    const { properties } = gadget(root);
    expect(Object.entries(Object(properties)).find(([key]) => key === name)?.[1]).toMatchObject({ type: 'boolean' });
    expect(Object.keys(at(root, 'components', 'schemas', 'GadgetParts', 'properties'))).toEqual([name]);
  });
});

function entry(name: string, value: unknown): object {
  return Object.fromEntries([[name, value]]);
}

describe('words for numbers', () => {
  it('are no facts', () => {
    const { root, unclear } = merged((theirs) => void Object.assign(teeth(theirs), { format: 'int32' }));
    expect({ root, unclear }).toEqual({ root: parse(CLEAN), unclear: [] });
  });
});

describe('a selection', () => {
  const PATHS = ['/v1/gadgets/{id}', '/v1/b2b/users', '/v1/b2b/users/{user_id}', '/v1/b2b', '/v1/b2bx', '/v2/tags'];
  const theirs = readDocument(
    'theirs.json',
    JSON.stringify({
      openapi: '3.1.0',
      servers: [{ url: 'https://api.gadgets.test' }],
      paths: Object.fromEntries(
        PATHS.map((path, index) => [path, { get: { tags: [index > 3 ? 'late' : 'early'], responses: {} } }]),
      ),
    }),
  );
  const selected = (paths: readonly string[], tags: readonly string[] = []): string[] =>
    operationsOf(theirs)
      .filter(selector(theirs, { paths, tags }))
      .map(({ path }) => path);

  it.each([
    [['/v1/b2b/**'], ['/v1/b2b/users', '/v1/b2b/users/{user_id}', '/v1/b2b']],
    [['/v1/b2b/*'], ['/v1/b2b/users']],
    [['!/v1/b2b/**'], ['/v1/gadgets/{id}', '/v1/b2bx', '/v2/tags']],
    [
      ['/v1/**', '!/v1/b2b/**'],
      ['/v1/gadgets/{id}', '/v1/b2bx'],
    ],
    [['/v1/b2b*'], ['/v1/b2b', '/v1/b2bx']],
    [['/**/users/{any}'], ['/v1/b2b/users/{user_id}']],
    [['/v1/gadgets/{gadget_id}/'], ['/v1/gadgets/{id}']],
    [['**'], PATHS],
    [['/v1.gadgets/**'], []],
  ])('by the paths %j has %j', (patterns, expected) => {
    expect(selected(patterns)).toEqual(expected);
  });

  it('by tags has the operations with one of them', () => {
    expect(selected([], ['late'])).toEqual(['/v1/b2bx', '/v2/tags']);
    expect(selected(['/v1/**'], ['late', 'none'])).toEqual(['/v1/b2bx']);
  });

  it('leaves all other operations alone, on both sides', () => {
    const ours = readDocument('ours.yaml', CLEAN);
    const all = merge(ours, theirs, { prune: true, selection: { paths: ['/v2/**'], tags: [] } });
    expect(Object.keys(at(all.merged.root, 'paths'))).toEqual(['/v1/gadgets/{gadget_id}', '/v2/tags']);
    expect(all.onlyHere).toEqual([]);
  });
});

describe('a difference that cannot be merged', () => {
  it('is a type that only some operations changed: it is reported, and ours stays', () => {
    const { root, unclear } = merged((theirs) => {
      const body = {
        content: { 'application/json': { schema: { type: 'object', properties: { message: { type: 'integer' } } } } },
        description: 'x',
      };
      at(operation(theirs, 'get'), 'responses')['404'] = body;
    });
    expect(unclear).toEqual([expect.stringMatching(/ErrorRsp\/properties\/message: types differ between operations/)]);
    expect(root).toEqual(parse(CLEAN));
  });

  it('is a rule that requires one of some fields', () => {
    const { unclear } = merged((theirs) => {
      delete gadget(theirs)['required'];
      set(gadget(theirs), 'anyOf', [{ required: ['gadget_id'] }, { required: ['teeth'] }]);
    });
    expect(unclear).toEqual([
      '/components/schemas/Gadget: upstream needs at least one of gadget_id, teeth: add this rule by hand',
    ]);
  });

  it('is a webhook: it has to be described by hand', () => {
    const { unclear } = merged((theirs) => {
      theirs['webhooks'] = { 'gadget.broken': { post: { responses: { '200': { description: 'x' } } } } };
    });
    expect(unclear).toEqual(['the webhook gadget.broken is new upstream: describe it by hand']);
  });
});
