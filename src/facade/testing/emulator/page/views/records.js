import { ask } from '../api.js';
import { empty, entry, h, json, list } from '../dom.js';

let shown;

/** Users, members, organizations, sessions: what the emulator has of each kind. */
export const records = {
  id: 'records',
  title: 'Records',
  lead: 'People, organizations and sessions, in the format of the API.',
  load: async () => {
    const { kinds } = await ask('GET', 'records');
    const names = Object.keys(kinds);
    if (!names.includes(shown)) shown = names[0];
    const { records: found } = shown === undefined ? { records: [] } : await ask('GET', `records/${shown}`);
    return { kinds, found };
  },
  count: ({ kinds }) => Object.values(kinds).reduce((sum, count) => sum + count, 0),
  draw: ({ kinds, found }, { refresh }) => [
    h(
      'div',
      { class: 'bar', role: 'group', 'aria-label': 'RecordKind of record' },
      Object.entries(kinds).map(([kind, count]) =>
        h(
          'button',
          {
            type: 'button',
            class: kind === shown ? 'main' : '',
            'aria-pressed': String(kind === shown),
            onclick: () => show(kind, refresh),
          },
          kind.replaceAll('_', ' '),
          h('span', { class: 'muted' }, count),
        ),
      ),
    ),
    found.length === 0
      ? empty(`No ${String(shown).replaceAll('_', ' ')} yet.`)
      : list('found', found.toReversed().map(record)),
  ],
};

function show(kind, refresh) {
  shown = kind;
  refresh();
}

function record(fields) {
  const id = idOf(fields);
  return entry(
    id,
    [
      h(
        'span',
        { class: 'grow' },
        h('strong', {}, labelOf(fields) ?? id),
        ' ',
        labelOf(fields) && h('code', { class: 'muted' }, id),
      ),
      typeof fields.status === 'string' && h('span', { class: 'tag' }, fields.status),
    ],
    () => json(fields),
  );
}

function idOf(fields) {
  return String(
    Object.entries(fields).find(([name]) => /(?:^id|[a-z_]id|ID)$/.test(name))?.[1] ?? Object.values(fields)[0],
  );
}

function labelOf({
  emails,
  email_address,
  email,
  name,
  fullName,
  organization_name,
  username,
  identifierValue,
  phone_numbers,
}) {
  const own =
    emails?.[0]?.email ?? email_address ?? email ?? identifierValue ?? username ?? organization_name ?? fullName;
  if (typeof own === 'string' && own !== '') return own;
  if (typeof name === 'string' && name !== '') return name;
  return phone_numbers?.[0]?.phone_number;
}
