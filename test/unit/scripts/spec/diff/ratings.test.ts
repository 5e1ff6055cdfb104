import { describe, expect, it } from 'vitest';
import { type ChangeKind, RATINGS, type Rating } from '../../../../../scripts/spec/diff/change.ts';
import { reportOf, type Verdict } from '../../../../../scripts/spec/diff/report.ts';
import type { Direction } from '../../../../../scripts/spec/shape/shape.ts';
import { BASE } from './base.ts';
import { all, changesOf, type Edit, remove, set } from './edit.ts';

const LIST = '/paths/~1users/get';
const CREATE = '/paths/~1users/post';
const GET = '/paths/~1users~1{userID}/get';
const SENT = '/components/schemas/UserCreate';
const RECEIVED = '/components/schemas/User';

type RatedKind = `${Rating} ${ChangeKind}`;

/** An edit of the base document, and the expected changes: rating, kind, direction, and the place if it matters. */
type Row = readonly [
  title: string,
  edit: Edit,
  ...expected: readonly (RatedKind | `${RatedKind} ${Direction}` | `${RatedKind} ${Direction} ${string}`)[],
];

const operations: readonly Row[] = [
  [
    'an operation is added',
    set('/paths/~1ping', { get: { operationId: 'ping', responses: { '200': { description: 'Pong.' } } } }),
    'additive operation-added',
  ],
  ['an operation is removed', remove(GET), 'breaking operation-removed'],
  ['an operation moves', (draft) => draft.rename('/paths/~1trees', '/forest/trees'), 'breaking operation-moved'],
  [
    'an operation moves to another method and changes',
    (draft) => {
      draft.rename('/paths/~1trees/post', 'put');
      draft.set('/paths/~1trees/put/summary', 'Cut a tree.');
    },
    'breaking operation-moved',
    'docs text-changed',
  ],
  ['an operation is renamed', set(`${GET}/operationId`, 'users.read'), 'breaking operation-renamed'],
  ['an operation loses its name', remove(`${GET}/operationId`), 'breaking operation-renamed'],
  ['an operation is deprecated', set(`${GET}/deprecated`, true), 'docs deprecation-added'],
  ['a summary changes', set(`${GET}/summary`, 'Read a user.'), 'docs text-changed'],
  ['a description is added', set(`${GET}/description`, 'More.'), 'docs text-changed'],
  ['the version changes', set('/info/version', '2.0.0'), 'docs text-changed'],
  ['all servers are removed', remove('/servers'), 'breaking server-removed'],
  [
    'a server is removed',
    set('/servers/0/url', 'https://eu.example.com'),
    'breaking server-removed',
    'additive server-added',
  ],
  ['a call no longer needs authorisation', set(`${GET}/security`, []), 'additive auth-changed'],
  ['a call needs authorisation', remove('/paths/~1status/get/security'), 'breaking auth-changed'],
  [
    'another way to authorise is added',
    set(`${GET}/security`, [{ basic: [] }, { bearer: [] }]),
    'additive auth-changed',
  ],
  ['the way to authorise changes', set(`${GET}/security`, [{ bearer: [] }]), 'breaking auth-changed'],
  ['two ways are required at once', set(`${GET}/security`, [{ basic: [], bearer: [] }]), 'breaking auth-changed'],
  ['x-auth: none is added', set(`${GET}/x-auth`, 'none'), 'additive auth-changed'],
];

const extensions: readonly Row[] = [
  ['x-safe is removed', remove(`${LIST}/x-safe`), 'additive extension-changed'],
  ['x-safe is added', set(`${GET}/x-safe`, true), 'additive extension-changed'],
  ['x-safe: false counts as absent', set(`${GET}/x-safe`, false)],
  ['x-pagination is removed', remove(`${LIST}/x-pagination`), 'breaking extension-changed'],
  ['x-pagination is added', set(`${GET}/x-pagination`, { style: 'page' }), 'additive extension-changed'],
  ['x-pagination changes', set(`${LIST}/x-pagination/page`, 'p'), 'additive extension-changed'],
  ['x-safe-reason is added', set(`${GET}/x-safe-reason`, 'It reads.'), 'docs extension-changed'],
  ['an extension of the document is added', set('/x-error-types', ['a']), 'docs extension-changed'],
];

const parameters: readonly Row[] = [
  [
    'a path parameter is renamed',
    (draft) => {
      draft.rename('/paths/~1users~1{userID}', '/users/{user_id}');
      draft.set('/paths/~1users~1{user_id}/parameters/0/name', 'user_id');
    },
    'breaking parameter-renamed request path userID',
  ],
  [
    'a required query parameter is added',
    set(`${LIST}/parameters/-`, { name: 'q', in: 'query', required: true, schema: { type: 'string' } }),
    'breaking parameter-added request query q',
  ],
  [
    'an optional query parameter is added',
    set(`${LIST}/parameters/-`, { name: 'q', in: 'query', schema: { type: 'string' } }),
    'additive parameter-added request query q',
  ],
  ['a query parameter is removed', remove(`${LIST}/parameters/0`), 'breaking parameter-removed request query page'],
  [
    'a query parameter becomes required',
    set(`${LIST}/parameters/0/required`, true),
    'breaking parameter-required request',
  ],
  ['a client-filled header is removed', remove(`${LIST}/parameters/2`), 'additive parameter-removed request'],
  [
    'a header is no longer client-filled',
    remove(`${LIST}/parameters/2/x-client-filled`),
    'breaking field-unfilled request',
  ],
  ['the case of a header changes', set(`${LIST}/parameters/2/name`, 'x-app')],
  [
    'the serialisation of a parameter changes',
    set(`${LIST}/parameters/0/explode`, false),
    'breaking parameter-style request',
  ],
  [
    'the description of a parameter changes',
    set(`${LIST}/parameters/0/description`, 'The page.'),
    'docs text-changed request',
  ],
  ['a parameter has another type', set(`${LIST}/parameters/0/schema/type`, 'string'), 'breaking type-changed request'],
];

const requests: readonly Row[] = [
  [
    'a required field is added',
    all(set(`${SENT}/properties/city`, { type: 'string' }), set(`${SENT}/required/-`, 'city')),
    'breaking field-added request UserCreate.city',
  ],
  [
    'an optional field is added',
    set(`${SENT}/properties/city`, { type: 'string' }),
    'additive field-added request UserCreate.city',
  ],
  ['a field is removed', remove(`${SENT}/properties/score`), 'breaking field-removed request UserCreate.score'],
  [
    'a field is renamed',
    (draft) => draft.rename(`${SENT}/properties/score`, 'points'),
    'breaking field-removed request UserCreate.score',
    'additive field-added request UserCreate.points',
  ],
  ['a client-filled field is removed', remove(`${SENT}/properties/app`), 'additive field-removed request'],
  ['a field becomes required', set(`${SENT}/required/-`, 'score'), 'breaking field-required request'],
  ['a field becomes optional', set(`${SENT}/required`, []), 'additive field-optional request'],
  ['the type of a field changes', set(`${SENT}/properties/score`, { type: 'string' }), 'breaking type-changed request'],
  ['an integer may be any number', set(`${SENT}/properties/age/type`, 'number'), 'additive type-widened request'],
  ['a field may be null', set(`${SENT}/properties/role/type`, ['string', 'null']), 'additive null-added request'],
  [
    'an enum has another value',
    set(`${SENT}/properties/status/enum/-`, 'blocked'),
    'additive enum-value-added request',
  ],
  ['an enum loses a value', remove(`${SENT}/properties/status/enum/1`), 'breaking enum-value-removed request'],
  ['a string becomes an enum', set(`${SENT}/properties/role/enum`, ['member']), 'breaking enum-added request'],
  ['an enum becomes a string', remove(`${SENT}/properties/status/enum`), 'additive enum-removed request'],
  ['a lower bound rises', set(`${SENT}/properties/name/minLength`, 3), 'breaking limit-narrowed request'],
  ['a lower bound falls', set(`${SENT}/properties/name/minLength`, 1), 'additive limit-widened request'],
  ['a lower bound is removed', remove(`${SENT}/properties/name/minLength`), 'additive limit-removed request'],
  ['a lower bound of 0 counts as absent', set(`${SENT}/properties/email/minLength`, 0)],
  ['an upper bound falls', set(`${SENT}/properties/name/maxLength`, 50), 'breaking limit-narrowed request'],
  ['an upper bound is added', set(`${SENT}/properties/email/maxLength`, 50), 'breaking limit-added request'],
  [
    'an exclusive bound becomes inclusive',
    all(remove(`${SENT}/properties/score/exclusiveMinimum`), set(`${SENT}/properties/score/minimum`, 0)),
    'additive limit-widened request',
  ],
  ['a pattern is added', set(`${SENT}/properties/name/pattern`, '^a'), 'breaking limit-added request'],
  ['a format is added', set(`${SENT}/properties/role/format`, 'uuid'), 'breaking format-added request'],
  ['a format is removed', remove(`${SENT}/properties/email/format`), 'additive format-removed request'],
  ['a format changes', set(`${SENT}/properties/email/format`, 'uri'), 'breaking format-changed request'],
  ['a format widens', set(`${SENT}/properties/age/format`, 'int64'), 'additive format-changed request'],
  ['a default changes', set(`${SENT}/properties/role/default`, 'guest'), 'breaking default-changed request'],
  ['a default is added', set(`${SENT}/properties/name/default`, 'x'), 'additive default-added request'],
  ['a default is removed', remove(`${SENT}/properties/role/default`), 'breaking default-removed request'],
  ['a required group is removed', remove(`${SENT}/anyOf`), 'additive needed-fields-removed request'],
  ['fewer alternatives satisfy a required group', remove(`${SENT}/anyOf/1`), 'breaking needed-fields-changed request'],
  [
    'undeclared fields are forbidden',
    set(`${SENT}/additionalProperties`, false),
    'breaking other-fields-narrowed request',
  ],
  ['allowing undeclared fields is the default', set(`${SENT}/additionalProperties`, {})],
  [
    'a body loses its schema',
    remove(`${CREATE}/requestBody/content/application~1json/schema`),
    'additive type-widened request',
    'additive null-added request',
  ],
  ['a body becomes required', set('/paths/~1pets/post/requestBody/required', true), 'breaking body-required request'],
  ['a body becomes optional', set(`${CREATE}/requestBody/required`, false), 'additive body-optional request'],
  ['a body is removed', remove(`${CREATE}/requestBody`), 'breaking body-removed request'],
  ['an optional body is added', set(`${GET}/requestBody`, { content: {} }), 'additive body-added request'],
  [
    'a required body is added',
    set(`${GET}/requestBody`, { required: true, content: {} }),
    'breaking body-added request',
  ],
  [
    'another media type is accepted',
    set(`${CREATE}/requestBody/content/text~1csv`, {}),
    'additive media-type-added request',
  ],
  [
    'another media type is required',
    (draft) => draft.rename(`${CREATE}/requestBody/content/application~1json`, 'text/csv'),
    'breaking media-type-removed request',
    'additive media-type-added request',
  ],
];

const responses: readonly Row[] = [
  [
    'a field is added',
    set(`${RECEIVED}/properties/city`, { type: 'string' }),
    'additive field-added response User.city',
  ],
  ['a field is removed', remove(`${RECEIVED}/properties/email`), 'breaking field-removed response User.email'],
  ['a field is no longer required', set(`${RECEIVED}/required`, ['id']), 'breaking field-optional response User.name'],
  ['a field becomes required', set(`${RECEIVED}/required/-`, 'email'), 'additive field-required response User.email'],
  [
    'a field may be null',
    set(`${RECEIVED}/properties/name/type`, ['string', 'null']),
    'breaking null-added response User.name',
  ],
  [
    'a field is no longer null',
    set(`${RECEIVED}/properties/email/type`, 'string'),
    'additive null-removed response User.email',
  ],
  ['an integer may be any number', set(`${RECEIVED}/properties/age/type`, 'number'), 'breaking type-widened response'],
  [
    'the type of list members changes',
    set(`${RECEIVED}/properties/tags/items/type`, 'integer'),
    'breaking type-changed response User.tags[]',
  ],
  [
    'list members may be anything',
    remove(`${RECEIVED}/properties/tags/items`),
    'breaking type-widened response User.tags[]',
    'breaking null-added response User.tags[]',
  ],
  [
    'a response loses its schema',
    remove(`${GET}/responses/200/content/application~1json/schema`),
    'breaking type-widened response response 200',
    'breaking null-added response response 200',
    'docs text-changed response response 200',
  ],
  ['a named schema has another type', set(`${RECEIVED}/type`, 'string'), 'breaking type-changed response User'],
  [
    'the type of map values changes',
    set(`${RECEIVED}/properties/labels/additionalProperties/type`, 'integer'),
    'breaking type-changed response User.labels{}',
  ],
  [
    'a string becomes a union',
    set(`${RECEIVED}/properties/name`, {
      anyOf: [
        { type: 'string', maxLength: 100 },
        { type: 'object', properties: { first: { type: 'string' } } },
      ],
    }),
    'breaking variant-added response User.name',
  ],
  [
    'an enum has another value',
    set(`${RECEIVED}/properties/status/enum/-`, 'blocked'),
    'additive enum-value-added response',
  ],
  ['an enum loses a value', remove(`${RECEIVED}/properties/status/enum/1`), 'additive enum-value-removed response'],
  [
    'all values of an enum are replaced',
    set(`${RECEIVED}/properties/status/enum`, ['on', 'off']),
    'breaking enum-changed response',
  ],
  [
    'an open enum has another value',
    set(`${RECEIVED}/properties/channel/anyOf/0/enum/-`, 'tv'),
    'additive enum-value-added response',
  ],
  [
    'a const becomes an enum of two',
    set(`${RECEIVED}/properties/kind`, { enum: ['user', 'robot'] }),
    'breaking enum-value-added response',
  ],
  ['a bound is narrowed', set(`${RECEIVED}/properties/age/maximum`, 120), 'additive limit-narrowed response'],
  ['a bound is widened', set(`${RECEIVED}/properties/age/maximum`, 200), 'breaking limit-widened response'],
  ['a format is removed', remove(`${RECEIVED}/properties/email/format`), 'breaking format-removed response'],
  ['a default is added', set(`${RECEIVED}/properties/name/default`, 'x'), 'docs default-added response'],
  [
    'a field is deprecated',
    set(`${RECEIVED}/properties/name/deprecated`, true),
    'docs deprecation-added response User.name',
  ],
  [
    'only a description changes',
    set(`${RECEIVED}/properties/id/description`, 'Its id.'),
    'docs text-changed response User.id',
  ],
  [
    'only an example changes',
    set(`${RECEIVED}/properties/id/examples/0`, 'usr-2'),
    'docs examples-changed response User.id',
  ],
  [
    'only the description of a schema changes',
    set(`${RECEIVED}/description`, 'Somebody.'),
    'docs text-changed response User',
  ],
  [
    'an error status is added',
    set(`${GET}/responses/409`, { description: 'Busy.' }),
    'additive status-added response response 409',
  ],
  ['an error status is removed', remove(`${GET}/responses/404`), 'additive status-removed response response 404'],
  [
    '200 becomes 201',
    (draft) => draft.rename(`${CREATE}/responses/200`, '201'),
    'breaking status-changed response response 200',
  ],
  [
    'a success with other content is added',
    set(`${GET}/responses/202`, { description: 'Later.' }),
    'breaking status-added response',
  ],
  [
    'a success with the same content is added',
    (draft) => draft.set(`${GET}/responses/203`, draft.get(`${GET}/responses/200`)),
    'additive status-added response',
  ],
  ['a success is removed', remove('/paths/~1users~1{userID}/delete/responses/204'), 'breaking status-removed response'],
  ['a response loses its content', remove(`${GET}/responses/200/content`), 'breaking media-type-removed response'],
];

const shared: readonly Row[] = [
  [
    'a schema that travels both ways loses a field',
    remove('/components/schemas/Cat/properties/lives'),
    'breaking field-removed request Cat.lives',
    'breaking field-removed response Cat.lives',
  ],
  [
    'a variant is added',
    (draft) => {
      draft.set('/components/schemas/Pet/oneOf/-', { $ref: '#/components/schemas/Bird' });
      draft.set('/components/schemas/Pet/discriminator/mapping/bird', '#/components/schemas/Bird');
    },
    'additive variant-added request Pet',
    'breaking variant-added response Pet',
  ],
  [
    'a variant is removed',
    remove('/components/schemas/Pet/oneOf/1'),
    'breaking variant-removed request Pet',
    'additive variant-removed response Pet',
  ],
  [
    'a schema that contains itself changes',
    set('/components/schemas/Tree/properties/height', { type: 'integer' }),
    'additive field-added request Tree.height',
    'additive field-added response Tree.height',
  ],
  [
    'a schema no longer contains itself',
    set('/components/schemas/Tree/properties/branches/items', { type: 'string' }),
    'breaking type-changed request Tree.branches[]',
    'breaking type-changed response Tree.branches[]',
  ],
  [
    'an event that comes in has a new required field',
    all(
      set('/components/schemas/Event/properties/at', { type: 'string' }),
      set('/components/schemas/Event/required/-', 'at'),
    ),
    'additive field-added response Event.at',
  ],
];

const BUMPS: Readonly<Record<Rating, Verdict>> = { breaking: 'major', additive: 'minor', docs: 'patch' };

describe.each([
  ['operations', operations],
  ['extensions', extensions],
  ['parameters', parameters],
  ['requests', requests],
  ['responses', responses],
  ['shared schemas', shared],
])('%s', (_, rows) => {
  it.each(rows.map(([title, edit, ...expected]) => ({ title, edit, expected })))('$title', ({ edit, expected }) => {
    const changes = changesOf(BASE, edit);
    const found = changes.map(({ rating, kind, direction, place }) => {
      const rated = [rating, kind, direction].filter((part) => part !== undefined).join(' ');
      return expected.some((each) => each === rated) ? rated : `${rated} ${place}`;
    });
    expect(found.sort()).toEqual([...expected].sort());
    const worst = RATINGS.find((rating) => expected.some((each) => each.startsWith(rating)));
    expect(reportOf(changes).verdict).toBe(worst === undefined ? 'none' : BUMPS[worst]);
  });
});
