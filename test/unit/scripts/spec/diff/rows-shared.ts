import { all, type Row, remove, set } from './row.ts';

/** Shared. */
export const shared: readonly Row[] = [
  [
    'a schema that travels both ways loses a field',
    remove('/components/schemas/Cat/properties/lives'),
    ['breaking', 'field-removed', 'request', 'Cat.lives'],
    ['breaking', 'field-removed', 'response', 'Cat.lives'],
  ],
  [
    'a variant is added',
    (draft) => {
      draft.set('/components/schemas/Pet/oneOf/-', { $ref: '#/components/schemas/Bird' });
      draft.set('/components/schemas/Pet/discriminator/mapping/bird', '#/components/schemas/Bird');
    },
    ['additive', 'variant-added', 'request', 'Pet'],
    ['breaking', 'variant-added', 'response', 'Pet'],
  ],
  [
    'a variant is removed',
    remove('/components/schemas/Pet/oneOf/1'),
    ['breaking', 'variant-removed', 'request', 'Pet'],
    ['additive', 'variant-removed', 'response', 'Pet'],
  ],
  [
    'a schema that contains itself changes',
    set('/components/schemas/Tree/properties/height', { type: 'integer' }),
    ['additive', 'field-added', 'request', 'Tree.height'],
    ['additive', 'field-added', 'response', 'Tree.height'],
  ],
  [
    'a schema contains itself no more',
    set('/components/schemas/Tree/properties/branches/items', { type: 'string' }),
    ['breaking', 'type-changed', 'request', 'Tree.branches[]'],
    ['breaking', 'type-changed', 'response', 'Tree.branches[]'],
  ],
  [
    'an event that comes in has a new required field',
    all(
      set('/components/schemas/Event/properties/at', { type: 'string' }),
      set('/components/schemas/Event/required/-', 'at'),
    ),
    ['additive', 'field-added', 'response', 'Event.at'],
  ],
];
