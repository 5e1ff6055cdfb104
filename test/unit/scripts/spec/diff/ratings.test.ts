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
/** The fields of what is sent, and of what is received. */
const ARGS = `${SENT}/properties`;
const USER = `${RECEIVED}/properties`;
const BODY = `${CREATE}/requestBody`;
const STRING = { type: 'string' };

type RatedKind = `${Rating} ${ChangeKind}`;

/**
 * An edit of the base document, and the expected changes: rating, kind, and the place if it matters. The direction comes
 * first in the place if a table has both.
 */
type Row = readonly [title: string, edit: Edit, ...expected: readonly (RatedKind | `${RatedKind} ${string}`)[]];

const operations: readonly Row[] = [
  [
    'an operation is added',
    set('/paths/~1ping', { get: { operationId: 'ping', responses: { '200': { description: 'Pong.' } } } }),
    'additive operation-added',
  ],
  ['an operation is removed', remove(GET), 'breaking operation-removed'],
  ['an operation moves', (draft) => draft.rename('/paths/~1trees', '/forest/trees'), 'breaking operation-moved'],
  ['a path gets a slash at its end', (draft) => draft.rename('/paths/~1trees', '/trees/'), 'breaking operation-moved'],
  [
    'the prefix of the servers changes',
    set('/servers', [{ url: 'https://api.example.com/{version}', variables: { version: { default: 'v2' } } }]),
    'breaking server-removed',
    'additive server-added',
  ],
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
    'breaking parameter-renamed path userID',
  ],
  [
    'a required query parameter is added',
    set(`${LIST}/parameters/-`, { name: 'q', in: 'query', required: true, schema: STRING }),
    'breaking parameter-added query q',
  ],
  [
    'an optional query parameter is added',
    set(`${LIST}/parameters/-`, { name: 'q', in: 'query', schema: STRING }),
    'additive parameter-added query q',
  ],
  ['a query parameter is removed', remove(`${LIST}/parameters/0`), 'breaking parameter-removed query page'],
  ['a query parameter becomes required', set(`${LIST}/parameters/0/required`, true), 'breaking parameter-required'],
  ['a client-filled header is removed', remove(`${LIST}/parameters/2`), 'additive parameter-removed'],
  ['a header is no longer client-filled', remove(`${LIST}/parameters/2/x-client-filled`), 'breaking field-unfilled'],
  ['the case of a header changes', set(`${LIST}/parameters/2/name`, 'x-app')],
  ['the serialisation of a parameter changes', set(`${LIST}/parameters/0/explode`, false), 'breaking parameter-style'],
  ['the description of a parameter changes', set(`${LIST}/parameters/0/description`, 'The page.'), 'docs text-changed'],
  ['a parameter has another type', set(`${LIST}/parameters/0/schema/type`, 'string'), 'breaking type-changed'],
];

const requests: readonly Row[] = [
  [
    'a required field is added',
    all(set(`${ARGS}/city`, STRING), set(`${SENT}/required/-`, 'city')),
    'breaking field-added UserCreate.city',
  ],
  [
    'a required field is added, which the client sets by default',
    all(set(`${ARGS}/city`, { ...STRING, 'x-client-default': true }), set(`${SENT}/required/-`, 'city')),
    'additive field-added UserCreate.city',
  ],
  ['an optional field is added', set(`${ARGS}/city`, STRING), 'additive field-added UserCreate.city'],
  ['a field is removed', remove(`${ARGS}/score`), 'breaking field-removed UserCreate.score'],
  [
    'a field is renamed',
    (draft) => draft.rename(`${ARGS}/score`, 'points'),
    'breaking field-removed UserCreate.score',
    'additive field-added UserCreate.points',
  ],
  ['a client-filled field is removed', remove(`${ARGS}/app`), 'additive field-removed'],
  ['a field becomes required', set(`${SENT}/required/-`, 'score'), 'breaking field-required'],
  ['a field becomes optional', set(`${SENT}/required`, []), 'additive field-optional'],
  ['the type of a field changes', set(`${ARGS}/score`, STRING), 'breaking type-changed'],
  ['an integer may be any number', set(`${ARGS}/age/type`, 'number'), 'additive type-widened'],
  ['a field may be null', set(`${ARGS}/role/type`, ['string', 'null']), 'additive null-added'],
  ['an enum has another value', set(`${ARGS}/status/enum/-`, 'blocked'), 'additive enum-value-added'],
  ['an enum loses a value', remove(`${ARGS}/status/enum/1`), 'breaking enum-value-removed'],
  ['a string becomes an enum', set(`${ARGS}/role/enum`, ['member']), 'breaking enum-added'],
  ['an enum becomes a string', remove(`${ARGS}/status/enum`), 'additive enum-removed'],
  ['a lower bound rises', set(`${ARGS}/name/minLength`, 3), 'breaking limit-narrowed'],
  ['a lower bound falls', set(`${ARGS}/name/minLength`, 1), 'additive limit-widened'],
  ['a lower bound is removed', remove(`${ARGS}/name/minLength`), 'additive limit-removed'],
  ['a lower bound of 0 counts as absent', set(`${ARGS}/email/minLength`, 0)],
  ['an upper bound falls', set(`${ARGS}/name/maxLength`, 50), 'breaking limit-narrowed'],
  ['an upper bound is added', set(`${ARGS}/email/maxLength`, 50), 'breaking limit-added'],
  [
    'an exclusive bound becomes inclusive',
    all(remove(`${ARGS}/score/exclusiveMinimum`), set(`${ARGS}/score/minimum`, 0)),
    'additive limit-widened',
  ],
  ['a pattern is added', set(`${ARGS}/name/pattern`, '^a'), 'breaking limit-added'],
  ['a format is added', set(`${ARGS}/role/format`, 'uuid'), 'breaking format-added'],
  ['a format is removed', remove(`${ARGS}/email/format`), 'additive format-removed'],
  ['a format changes', set(`${ARGS}/email/format`, 'uri'), 'breaking format-changed'],
  ['a word for numbers changes', set(`${ARGS}/age/format`, 'int64'), 'docs format-changed'],
  ['a word for numbers is removed', remove(`${ARGS}/age/format`), 'docs format-removed'],
  ['a word for numbers is added', set(`${ARGS}/score/format`, 'double'), 'docs format-added'],
  ['a default changes', set(`${ARGS}/role/default`, 'guest'), 'breaking default-changed'],
  ['a default is added', set(`${ARGS}/name/default`, 'x'), 'additive default-added'],
  ['a default is removed', remove(`${ARGS}/role/default`), 'breaking default-removed'],
  ['a required group is removed', remove(`${SENT}/anyOf`), 'additive needed-fields-removed'],
  ['fewer alternatives satisfy a required group', remove(`${SENT}/anyOf/1`), 'breaking needed-fields-changed'],
  ['undeclared fields are forbidden', set(`${SENT}/additionalProperties`, false), 'breaking other-fields-narrowed'],
  ['allowing undeclared fields is the default', set(`${SENT}/additionalProperties`, {})],
  [
    'a body loses its schema',
    remove(`${BODY}/content/application~1json/schema`),
    'additive type-widened',
    'additive null-added',
  ],
  ['a body becomes required', set('/paths/~1pets/post/requestBody/required', true), 'breaking body-required'],
  ['a body becomes optional', set(`${BODY}/required`, false), 'additive body-optional'],
  ['a body is removed', remove(BODY), 'breaking body-removed'],
  ['an optional body is added', set(`${GET}/requestBody`, { content: {} }), 'additive body-added'],
  ['a required body is added', set(`${GET}/requestBody`, { required: true, content: {} }), 'breaking body-added'],
  ['another media type is accepted', set(`${BODY}/content/text~1csv`, {}), 'additive media-type-added'],
  [
    'another media type is required',
    (draft) => draft.rename(`${BODY}/content/application~1json`, 'text/csv'),
    'breaking media-type-removed',
    'additive media-type-added',
  ],
];

const responses: readonly Row[] = [
  ['a field is added', set(`${USER}/city`, STRING), 'additive field-added User.city'],
  ['a field is removed', remove(`${USER}/email`), 'breaking field-removed User.email'],
  ['a field is no longer required', set(`${RECEIVED}/required`, ['id']), 'breaking field-optional User.name'],
  ['a field becomes required', set(`${RECEIVED}/required/-`, 'email'), 'additive field-required User.email'],
  ['a field may be null', set(`${USER}/name/type`, ['string', 'null']), 'breaking null-added User.name'],
  ['a field is no longer null', set(`${USER}/email/type`, 'string'), 'additive null-removed User.email'],
  ['an integer may be any number', set(`${USER}/age/type`, 'number'), 'breaking type-widened'],
  ['the type of list members changes', set(`${USER}/tags/items/type`, 'integer'), 'breaking type-changed User.tags[]'],
  [
    'list members may be anything',
    remove(`${USER}/tags/items`),
    'breaking type-widened User.tags[]',
    'breaking null-added User.tags[]',
  ],
  [
    'a response loses its schema',
    remove(`${GET}/responses/200/content/application~1json/schema`),
    'breaking type-widened response 200',
    'breaking null-added response 200',
    'docs text-changed response 200',
  ],
  ['a named schema has another type', set(`${RECEIVED}/type`, 'string'), 'breaking type-changed User'],
  [
    'the type of map values changes',
    set(`${USER}/labels/additionalProperties/type`, 'integer'),
    'breaking type-changed User.labels{}',
  ],
  [
    'a string becomes a union',
    set(`${USER}/name`, {
      anyOf: [
        { type: 'string', maxLength: 100 },
        { type: 'object', properties: { first: { type: 'string' } } },
      ],
    }),
    'breaking variant-added User.name',
  ],
  ['an enum has another value', set(`${USER}/status/enum/-`, 'blocked'), 'additive enum-value-added'],
  ['an enum loses a value', remove(`${USER}/status/enum/1`), 'additive enum-value-removed'],
  ['all values of an enum are replaced', set(`${USER}/status/enum`, ['on', 'off']), 'breaking enum-changed'],
  ['an open enum has another value', set(`${USER}/channel/anyOf/0/enum/-`, 'tv'), 'additive enum-value-added'],
  ['a const becomes an enum of two', set(`${USER}/kind`, { enum: ['user', 'robot'] }), 'breaking enum-value-added'],
  ['a bound is narrowed', set(`${USER}/age/maximum`, 120), 'additive limit-narrowed'],
  ['a bound is widened', set(`${USER}/age/maximum`, 200), 'breaking limit-widened'],
  ['a format is removed', remove(`${USER}/email/format`), 'breaking format-removed'],
  ['a default is added', set(`${USER}/name/default`, 'x'), 'docs default-added'],
  ['a field is deprecated', set(`${USER}/name/deprecated`, true), 'docs deprecation-added User.name'],
  ['only a description changes', set(`${USER}/id/description`, 'Its id.'), 'docs text-changed User.id'],
  ['only an example changes', set(`${USER}/id/examples/0`, 'usr-2'), 'docs examples-changed User.id'],
  ['only the description of a schema changes', set(`${RECEIVED}/description`, 'Somebody.'), 'docs text-changed User'],
  [
    'an error status is added',
    set(`${GET}/responses/409`, { description: 'Busy.' }),
    'additive status-added response 409',
  ],
  ['an error status is removed', remove(`${GET}/responses/404`), 'additive status-removed response 404'],
  [
    '200 becomes 201',
    (draft) => draft.rename(`${CREATE}/responses/200`, '201'),
    'breaking status-changed response 200',
  ],
  [
    'a success with other content is added',
    set(`${GET}/responses/202`, { description: 'Later.' }),
    'breaking status-added',
  ],
  [
    'a success with the same content is added',
    (draft) => draft.set(`${GET}/responses/203`, draft.get(`${GET}/responses/200`)),
    'additive status-added',
  ],
  ['a success is removed', remove('/paths/~1users~1{userID}/delete/responses/204'), 'breaking status-removed'],
  ['a response loses its content', remove(`${GET}/responses/200/content`), 'breaking media-type-removed'],
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

describe.each<[string, readonly Row[], Direction | undefined]>([
  ['operations', operations, undefined],
  ['extensions', extensions, undefined],
  ['parameters', parameters, 'request'],
  ['requests', requests, 'request'],
  ['responses', responses, 'response'],
  ['shared schemas', shared, undefined],
])('%s', (_, rows, common) => {
  it.each(rows.map(([title, edit, ...expected]) => ({ title, edit, expected })))('$title', ({ edit, expected }) => {
    const changes = changesOf(BASE, edit);
    const found = changes.map(({ rating, kind, direction, place }) => {
      const own = direction === common ? undefined : (direction ?? 'none');
      const rated = [rating, kind, common === undefined ? direction : own]
        .filter((part) => part !== undefined)
        .join(' ');
      return expected.some((each) => each === rated) ? rated : `${rated} ${place}`;
    });
    expect(found.sort()).toEqual([...expected].sort());
    const worst = RATINGS.find((rating) => expected.some((each) => each.startsWith(rating)));
    expect(reportOf(changes).verdict).toBe(worst === undefined ? 'none' : BUMPS[worst]);
  });
});
