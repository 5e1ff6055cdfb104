import { GET, LIST, type Row, remove, set } from './row.ts';

/** Operations. */
export const operations: readonly Row[] = [
  [
    'an operation is added',
    set('/paths/~1ping', { get: { operationId: 'ping', responses: { '200': { description: 'Pong.' } } } }),
    ['additive', 'operation-added'],
  ],
  ['an operation is removed', remove(GET), ['breaking', 'operation-removed']],
  ['an operation moves', (draft) => draft.rename('/paths/~1trees', '/forest/trees'), ['breaking', 'operation-moved']],
  [
    'an operation moves to another method and changes',
    (draft) => {
      draft.rename('/paths/~1trees/post', 'put');
      draft.set('/paths/~1trees/put/summary', 'Cut a tree.');
    },
    ['breaking', 'operation-moved'],
    ['docs', 'text-changed'],
  ],
  ['an operation is renamed', set(`${GET}/operationId`, 'users.read'), ['breaking', 'operation-renamed']],
  ['an operation loses its name', remove(`${GET}/operationId`), ['breaking', 'operation-renamed']],
  ['an operation is deprecated', set(`${GET}/deprecated`, true), ['docs', 'deprecation-added']],
  ['a summary changes', set(`${GET}/summary`, 'Read a user.'), ['docs', 'text-changed']],
  ['a description is added', set(`${GET}/description`, 'More.'), ['docs', 'text-changed']],
  ['the version changes', set('/info/version', '2.0.0'), ['docs', 'text-changed']],
  ['no server is named any more', remove('/servers'), ['breaking', 'server-removed']],
  [
    'a server is removed',
    set('/servers/0/url', 'https://eu.example.com'),
    ['breaking', 'server-removed'],
    ['additive', 'server-added'],
  ],
  ['a call needs no authorisation any more', set(`${GET}/security`, []), ['additive', 'auth-changed']],
  ['a call needs authorisation', remove('/paths/~1status/get/security'), ['breaking', 'auth-changed']],
  [
    'another way to authorise is added',
    set(`${GET}/security`, [{ basic: [] }, { bearer: [] }]),
    ['additive', 'auth-changed'],
  ],
  ['the way to authorise changes', set(`${GET}/security`, [{ bearer: [] }]), ['breaking', 'auth-changed']],
  ['two ways are needed at once', set(`${GET}/security`, [{ basic: [], bearer: [] }]), ['breaking', 'auth-changed']],
  ['x-auth: none is added', set(`${GET}/x-auth`, 'none'), ['additive', 'auth-changed']],
];

/** Extensions. */
export const extensions: readonly Row[] = [
  ['x-safe goes', remove(`${LIST}/x-safe`), ['additive', 'extension-changed']],
  ['x-safe comes', set(`${GET}/x-safe`, true), ['additive', 'extension-changed']],
  ['x-safe: false is as good as none', set(`${GET}/x-safe`, false)],
  ['x-pagination goes', remove(`${LIST}/x-pagination`), ['breaking', 'extension-changed']],
  ['x-pagination comes', set(`${GET}/x-pagination`, { style: 'page' }), ['additive', 'extension-changed']],
  ['x-pagination changes', set(`${LIST}/x-pagination/page`, 'p'), ['additive', 'extension-changed']],
  ['x-safe-reason comes', set(`${GET}/x-safe-reason`, 'It reads.'), ['docs', 'extension-changed']],
  ['an extension of the document comes', set('/x-error-types', ['a']), ['docs', 'extension-changed']],
];

/** Parameters. */
export const parameters: readonly Row[] = [
  [
    'a path parameter is renamed',
    (draft) => {
      draft.rename('/paths/~1users~1{userID}', '/users/{user_id}');
      draft.set('/paths/~1users~1{user_id}/parameters/0/name', 'user_id');
    },
    ['breaking', 'parameter-renamed', 'request', 'path userID'],
  ],
  [
    'a required query parameter is added',
    set(`${LIST}/parameters/-`, { name: 'q', in: 'query', required: true, schema: { type: 'string' } }),
    ['breaking', 'parameter-added', 'request', 'query q'],
  ],
  [
    'an optional query parameter is added',
    set(`${LIST}/parameters/-`, { name: 'q', in: 'query', schema: { type: 'string' } }),
    ['additive', 'parameter-added', 'request', 'query q'],
  ],
  [
    'a query parameter is removed',
    remove(`${LIST}/parameters/0`),
    ['breaking', 'parameter-removed', 'request', 'query page'],
  ],
  [
    'a query parameter becomes required',
    set(`${LIST}/parameters/0/required`, true),
    ['breaking', 'parameter-required', 'request'],
  ],
  [
    'a header that the client fills in is removed',
    remove(`${LIST}/parameters/2`),
    ['additive', 'parameter-removed', 'request'],
  ],
  [
    'a header is filled in no more',
    remove(`${LIST}/parameters/2/x-client-filled`),
    ['breaking', 'field-unfilled', 'request'],
  ],
  ['the case of a header changes', set(`${LIST}/parameters/2/name`, 'x-app')],
  [
    'a parameter is written otherwise',
    set(`${LIST}/parameters/0/explode`, false),
    ['breaking', 'parameter-style', 'request'],
  ],
  [
    'a parameter is described otherwise',
    set(`${LIST}/parameters/0/description`, 'The page.'),
    ['docs', 'text-changed', 'request'],
  ],
  [
    'a parameter has another type',
    set(`${LIST}/parameters/0/schema/type`, 'string'),
    ['breaking', 'type-changed', 'request'],
  ],
];
