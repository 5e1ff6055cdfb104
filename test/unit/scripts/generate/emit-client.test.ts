import { describe, expect, it } from 'vitest';
import { aliasOf, documentationOf, exportsOf, fieldsOf, fixture, generate, methodOf } from '../workbench.ts';

describe('methods', () => {
  it.each([
    ['shapes', 'Boxes', 'list', '(params?: BoxesListParams, options?: CallOptions): CallPromise<Box[]>'],
    ['shapes', 'Boxes', 'create', '(params: BoxesCreateParams, options?: CallOptions): CallPromise<Box>'],
    ['shapes', 'Boxes', 'label', '(params: BoxesLabelParams, options?: CallOptions): CallPromise<string>'],
    ['shapes', 'Boxes', 'unlabel', '(params: BoxesUnlabelParams, options?: CallOptions): CallPromise<void>'],
    ['extensions', 'Doors', 'close', '(params?: Record<string, never>, options?: CallOptions): CallPromise<void>'],
    [
      'member-session',
      'Members',
      'create',
      '(params?: Record<string, never>, options?: CallOptions): CallPromise<void>',
    ],
    [
      'member-session',
      'Members',
      'delete',
      '(params?: Record<string, never>, options?: MemberSessionOptions): CallPromise<void>',
    ],
    [
      'form-body',
      'Tokens',
      'introspect',
      '(params: TokensIntrospectParams, options?: CallOptions): CallPromise<{ active: boolean; scope?: string | null }>',
    ],
  ])('%s: %s.%s is %s', async (spec, resource, method, expected) => {
    const { client } = await generate(fixture(spec));
    expect(methodOf(client, `${resource}Resource`, method)).toBe(expected);
  });
});

describe('lists', () => {
  it.each([
    ['ShelvesBooksResource', 'list', 'ListMethodWithParams<ShelvesBooksListParams, Book[], Book>', 'bare arrays'],
    ['BooksResource', 'list', 'ListMethod<BooksListParams, BookPage, Book>', 'a path through optional fields'],
    ['BooksResource', 'search', 'ListMethod<BooksSearchParams, Found, Book | string>', 'items of several types'],
  ])('%s.%s is %s (%s)', async (resource, name, type) => {
    const { client } = await generate(fixture('lists'));
    expect(fieldsOf(client, resource)[name]).toBe(type);
  });

  it('take the options of a member session where the operation does', async () => {
    const { client } = await generate(fixture('member-session'));
    expect(fieldsOf(client, 'MembersResource')['list']).toBe(
      'ListMethod<MembersListParams, { members: string[]; next_cursor?: string | null }, string, MemberSessionOptions>',
    );
    expect(client).toContain('import type { CallOptions, MemberSessionOptions } from');
  });
});

describe('arguments', () => {
  it.each([
    [
      'maps, unions and null',
      'shapes',
      'BoxesCreateParams',
      {
        labels: '{ [key: string]: string }',
        'attributes?': '{ [key: string]: unknown }',
        'weights?': 'number[]',
        'parts?': '(string | number)[]',
        'size?': 'Size | null',
        'code?': 'string | number',
      },
    ],
    ['forms', 'form-body', 'TokensIntrospectParams', { token: 'string', 'token_type_hint?': 'string' }],
    ['headers, but nothing that the client fills in', 'extensions', 'DoorsGetParams', { 'Request-ID?': 'string' }],
    ['no body field that the client fills in', 'extensions', 'DoorsOpenParams', { code: 'string' }],
    [
      'names that need quotes',
      'documentation',
      'FilesSearchParams',
      { 'filter[]?': 'string[]', 'with-dash?': 'Dash', 'limit?': 'number' },
    ],
  ])('are %s', async (_, spec, type, fields) => {
    const { client } = await generate(fixture(spec));
    expect(fieldsOf(client, type)).toEqual(fields);
  });

  it.each([
    ['CodesSendParams', '{ userID: string; } & (CodeReq)'],
    ['CodesCheckParams', 'CodeReq'],
  ])('of a union are the union, with the other parameters beside it (%s)', async (type, expected) => {
    const { client } = await generate(fixture('union-body'));
    expect(aliasOf(client, type).replace('string }', 'string; }')).toBe(expected);
  });
});

it('only what is used is imported', async () => {
  const { client } = await generate(fixture('lists'));
  expect(client).not.toMatch(/\bCallPromise\b|\bCallOptions\b|MemberSessionOptions/);
});

it('imports are in alphabetical order, whatever the order of the spec', async () => {
  const { client } = await generate(fixture('directions'));
  const [, names = ''] = /import type \{([^}]*)\} from '\.\/types\.ts'/.exec(client) ?? [];
  const imported = names.split(',').map((name) => name.trim());
  expect(imported).toContain('Money');
  expect(imported.slice(0, -1)).toEqual(imported.slice(0, -1).toSorted());
});

it('the tree has a class for each branch and one for the whole', async () => {
  const { client } = await generate(fixture('lists'));
  expect(exportsOf(client).filter((name) => /Resources?$/.test(name))).toEqual([
    'ShelvesBooksResource',
    'ShelvesResource',
    'BooksResource',
    'ListsResources',
  ]);
  expect(fieldsOf(client, 'ListsResources')).toEqual({ shelves: 'ShelvesResource', books: 'BooksResource' });
});

describe('documentation', () => {
  async function client(): Promise<string> {
    return (await generate(fixture('documentation'))).client;
  }

  it('has summary, description, request and reason, each as a paragraph', async () => {
    const { text } = documentationOf(await client(), 'FilesResource', 'search');
    const paragraphs = text.split('\n\n').map((paragraph) => paragraph.replaceAll('\n', ' '));
    expect(paragraphs).toEqual([
      'Search for files, also by patterns such as src/*\\/index.',
      'The first paragraph has two lines.',
      expect.stringMatching(/^The second paragraph .* at a space\.$/),
      '`GET /files`. Repeated after a failure that may pass. It only reads.',
    ]);
  });

  it('marks deprecated operations and arguments, and only those', async () => {
    const text = await client();
    expect(documentationOf(text, 'FilesResource', 'search').tags).toHaveProperty('deprecated');
    expect(documentationOf(text, 'FilesResource', 'upload').tags).not.toHaveProperty('deprecated');
    expect(documentationOf(text, 'FilesSearchParams', 'limit').tags).toHaveProperty('deprecated');
    expect(documentationOf(text, 'FilesSearchParams', 'filter[]').tags).not.toHaveProperty('deprecated');
  });

  it.each([
    ['FilesSearchParams', 'limit', 'How many.', '10'],
    ['FilesSearchParams', 'with-dash', 'A dash.', '"-"'],
  ])('tells what an argument is and its default (%s.%s)', async (type, field, text, byDefault) => {
    const found = documentationOf(await client(), type, field);
    expect(found.text).toBe(text);
    expect(found.tags['default']).toBe(byDefault);
  });

  it('uses the description of the schema where an argument has none of its own', async () => {
    expect(documentationOf(await client(), 'FilesUploadParams', 'owner').text).toBe('Whose it is.');
  });

  it('of a schema stands over its type', async () => {
    const { types } = await generate(fixture('documentation'));
    expect(types).toMatch(/\/\*\* @description Whose it is\. \*\/\nexport interface Owner /);
  });

  it('breaks a long example into lines', async () => {
    expect(documentationOf(await client(), 'FilesResource', 'upload').tags['example']).toBe(
      [
        'const answer = await documentation.files.upload({',
        "  name: 'it\\'s *\\/ a file',",
        "  content: 'a content that is so long that the whole call cannot be on one line',",
        "  owner: { id: 'user-1' },",
        '});',
      ].join('\n'),
    );
  });

  it.each(['corbado', 'documentation'])('keeps every line within 120 characters (%s)', async (spec) => {
    const file =
      spec === 'corbado' ? new URL('../../../../openapi/corbado.yaml', import.meta.url).pathname : fixture(spec);
    const lines = (await generate(file)).client.split('\n').filter((line) => /^\s*(\/\*)?\*/.test(line));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });
});
