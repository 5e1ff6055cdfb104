import { describe, expect, it } from 'vitest';
import { documentationOf, exportsOf, fieldsOf, fixture, generate, methodOf } from './helpers.ts';

describe('methods', () => {
  it.each([
    ['shapes', 'Boxes', 'list', '(params?: BoxesListParams, options?: CallOptions): CallPromise<Box[]>'],
    ['shapes', 'Boxes', 'create', '(params: BoxesCreateParams, options?: CallOptions): CallPromise<Box>'],
    ['shapes', 'Boxes', 'label', '(params: BoxesLabelParams, options?: CallOptions): CallPromise<string>'],
    ['shapes', 'Boxes', 'unlabel', '(params: BoxesUnlabelParams, options?: CallOptions): CallPromise<void>'],
    ['extensions', 'Gates', 'close', '(params?: Record<string, never>, options?: CallOptions): CallPromise<void>'],
    ['extensions', 'Visits', 'stats', '(params: VisitsStatsParams, options?: CallOptions): CallPromise<unknown>'],
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
      'user-token',
      'Keys',
      'list',
      '(params: Record<string, never> | undefined, options: UserTokenOptions): CallPromise<void>',
    ],
    ['user-token', 'Keys', 'delete', '(params: KeysDeleteParams, options: UserTokenOptions): CallPromise<void>'],
    [
      'user-token',
      'Keys',
      'create',
      '(params?: KeysCreateParams, options?: Partial<UserTokenOptions>): CallPromise<void>',
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
    expect(client).toMatch(/import \{[^}]*type CallOptions,[^}]*type MemberSessionOptions,[^}]*\} from/);
  });
});

it('only what is used is imported', async () => {
  const { client } = await generate(fixture('lists'));
  const [, names = ''] = /^import \{([^}]*)\} from '[^']+generated-runtime\.ts'/m.exec(client) ?? [];
  expect(names.split(',').map((name) => name.replace('type ', '').trim())).toEqual(
    expect.arrayContaining(['ListMethod', 'ListMethodWithParams', 'Resource', 'cursorPages', 'numberedPages']),
  );
  expect(client).not.toContain('CallPromise');
});

it('imports are in alphabetical order, whatever the order of the spec', async () => {
  const { client } = await generate(fixture('request-response'));
  const [, names = ''] = /import type \{([^}]*)\} from '\.\/types\.ts'/.exec(client) ?? [];
  const imported = names.split(',').map((name) => name.trim());
  expect(imported).toContain('Receipt');
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
      '`GET /files`. Retried after a transient failure. It only reads.',
    ]);
  });

  it('marks deprecated operations, and only those', async () => {
    const text = await client();
    expect(documentationOf(text, 'FilesResource', 'search').tags).toHaveProperty('deprecated');
    expect(documentationOf(text, 'FilesResource', 'upload').tags).not.toHaveProperty('deprecated');
  });

  it("has the user's token in the example of a call that needs one", async () => {
    const { client: text } = await generate(fixture('user-token'));
    expect(documentationOf(text, 'KeysResource', 'list').tags['example']).toBe(
      'const response = await user.keys.list({}, { authorization: { token } });',
    );
  });

  it('breaks a long example into lines', async () => {
    expect(documentationOf(await client(), 'FilesResource', 'upload').tags['example']).toBe(
      [
        'const response = await documentation.files.upload({',
        "  name: 'it\\'s *\\/ a file',",
        "  content: 'a content that is so long that the whole call cannot be on one line',",
        "  owner: { id: 'user-1' },",
        '});',
      ].join('\n'),
    );
  });
});
