import { CREATE, GET, RECEIVED, type Row, remove, set } from './row.ts';

/** Answers. */
export const answers: readonly Row[] = [
  [
    'a field is added',
    set(`${RECEIVED}/properties/city`, { type: 'string' }),
    ['additive', 'field-added', 'response', 'User.city'],
  ],
  [
    'a field is removed',
    remove(`${RECEIVED}/properties/email`),
    ['breaking', 'field-removed', 'response', 'User.email'],
  ],
  [
    'a field is no longer required',
    set(`${RECEIVED}/required`, ['id']),
    ['breaking', 'field-optional', 'response', 'User.name'],
  ],
  [
    'a field becomes required',
    set(`${RECEIVED}/required/-`, 'email'),
    ['additive', 'field-required', 'response', 'User.email'],
  ],
  [
    'a field may be null',
    set(`${RECEIVED}/properties/name/type`, ['string', 'null']),
    ['breaking', 'null-added', 'response', 'User.name'],
  ],
  [
    'a field is null no more',
    set(`${RECEIVED}/properties/email/type`, 'string'),
    ['additive', 'null-removed', 'response', 'User.email'],
  ],
  [
    'an integer may be any number',
    set(`${RECEIVED}/properties/age/type`, 'number'),
    ['breaking', 'type-widened', 'response'],
  ],
  [
    'the type of list members changes',
    set(`${RECEIVED}/properties/tags/items/type`, 'integer'),
    ['breaking', 'type-changed', 'response', 'User.tags[]'],
  ],
  [
    'list members may be anything',
    remove(`${RECEIVED}/properties/tags/items`),
    ['breaking', 'type-widened', 'response', 'User.tags[]'],
    ['breaking', 'null-added', 'response', 'User.tags[]'],
  ],
  [
    'an answer has no schema any more',
    remove(`${GET}/responses/200/content/application~1json/schema`),
    ['breaking', 'type-widened', 'response', 'response 200'],
    ['breaking', 'null-added', 'response', 'response 200'],
    ['docs', 'text-changed', 'response', 'response 200'],
  ],
  [
    'a named schema has another type',
    set(`${RECEIVED}/type`, 'string'),
    ['breaking', 'type-changed', 'response', 'User'],
  ],
  [
    'the type of map values changes',
    set(`${RECEIVED}/properties/labels/additionalProperties/type`, 'integer'),
    ['breaking', 'type-changed', 'response', 'User.labels{}'],
  ],
  [
    'a text becomes one of two things',
    set(`${RECEIVED}/properties/name`, {
      anyOf: [
        { type: 'string', maxLength: 100 },
        { type: 'object', properties: { first: { type: 'string' } } },
      ],
    }),
    ['breaking', 'variant-added', 'response', 'User.name'],
  ],
  [
    'an enum has another value',
    set(`${RECEIVED}/properties/status/enum/-`, 'blocked'),
    ['additive', 'enum-value-added', 'response'],
  ],
  [
    'an enum loses a value',
    remove(`${RECEIVED}/properties/status/enum/1`),
    ['additive', 'enum-value-removed', 'response'],
  ],
  [
    'an enum has all other values',
    set(`${RECEIVED}/properties/status/enum`, ['on', 'off']),
    ['breaking', 'enum-changed', 'response'],
  ],
  [
    'an open enum has another value',
    set(`${RECEIVED}/properties/channel/anyOf/0/enum/-`, 'tv'),
    ['additive', 'enum-value-added', 'response'],
  ],
  [
    'a closed value gets another beside it',
    set(`${RECEIVED}/properties/kind`, { enum: ['user', 'robot'] }),
    ['breaking', 'enum-value-added', 'response'],
  ],
  ['a bound is narrowed', set(`${RECEIVED}/properties/age/maximum`, 120), ['additive', 'limit-narrowed', 'response']],
  ['a bound is widened', set(`${RECEIVED}/properties/age/maximum`, 200), ['breaking', 'limit-widened', 'response']],
  ['a format goes', remove(`${RECEIVED}/properties/email/format`), ['breaking', 'format-removed', 'response']],
  ['a default comes', set(`${RECEIVED}/properties/name/default`, 'x'), ['docs', 'default-added', 'response']],
  [
    'a field is deprecated',
    set(`${RECEIVED}/properties/name/deprecated`, true),
    ['docs', 'deprecation-added', 'response', 'User.name'],
  ],
  [
    'only a description changes',
    set(`${RECEIVED}/properties/id/description`, 'Its id.'),
    ['docs', 'text-changed', 'response', 'User.id'],
  ],
  [
    'only an example changes',
    set(`${RECEIVED}/properties/id/examples/0`, 'usr-2'),
    ['docs', 'examples-changed', 'response', 'User.id'],
  ],
  [
    'only the description of a schema changes',
    set(`${RECEIVED}/description`, 'Somebody.'),
    ['docs', 'text-changed', 'response', 'User'],
  ],
  [
    'an error status is added',
    set(`${GET}/responses/409`, { description: 'Busy.' }),
    ['additive', 'status-added', 'response', 'response 409'],
  ],
  [
    'an error status is removed',
    remove(`${GET}/responses/404`),
    ['additive', 'status-removed', 'response', 'response 404'],
  ],
  [
    '200 becomes 201',
    (draft) => draft.rename(`${CREATE}/responses/200`, '201'),
    ['breaking', 'status-changed', 'response', 'response 200'],
  ],
  [
    'a success is added that looks otherwise',
    set(`${GET}/responses/202`, { description: 'Later.' }),
    ['breaking', 'status-added', 'response'],
  ],
  [
    'a success is added that looks the same',
    (draft) => draft.set(`${GET}/responses/203`, draft.get(`${GET}/responses/200`)),
    ['additive', 'status-added', 'response'],
  ],
  [
    'a success is removed',
    remove('/paths/~1users~1{userID}/delete/responses/204'),
    ['breaking', 'status-removed', 'response'],
  ],
  [
    'an answer loses its content',
    remove(`${GET}/responses/200/content`),
    ['breaking', 'media-type-removed', 'response'],
  ],
];
