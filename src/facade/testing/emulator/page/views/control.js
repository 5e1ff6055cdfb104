import { ask } from '../api.js';
import { h, toast } from '../dom.js';

/** Time, faults, keys and snapshots. */
export const control = {
  id: 'control',
  title: 'Control',
  lead: 'Move time, break things, and come back to where you were.',
  load: async () => ask('GET', 'clock'),
  draw: ({ now }, { refresh }) =>
    h('div', { class: 'grid' }, clock(now, refresh), faults(refresh), keys(refresh), snapshots(refresh)),
};

function section(title, text, ...content) {
  return h('section', { class: 'panel' }, h('h2', {}, title), h('p', { class: 'muted' }, text), content);
}

function button(label, action, kind = '') {
  return h('button', { type: 'button', class: kind, onclick: () => run(action, `${label}: done`) }, label);
}

async function run(action, message) {
  try {
    await action();
    toast(message);
  } catch (error) {
    toast(error.message);
  }
}

function clock(now, refresh) {
  const move = (body) => async () => {
    await ask('POST', 'clock', body);
    refresh();
  };
  const date = h('input', { type: 'datetime-local', 'aria-label': 'Time, UTC', step: '1' });
  date.value = now.slice(0, 19);
  return section(
    'Clock',
    'Tokens, codes, links, sessions, key ages and webhooks follow it.',
    h('p', { class: 'mono' }, now),
    h(
      'div',
      { class: 'bar' },
      ['1m', '6m', '1h', '1d', '30d'].map((step) => button(`+${step}`, move({ advance: step }))),
    ),
    h(
      'div',
      { class: 'bar' },
      date,
      h(
        'button',
        { type: 'button', onclick: () => run(() => move({ set: `${date.value}Z` })(), 'Time is set') },
        'Set, UTC',
      ),
    ),
  );
}

function faults(refresh) {
  const fail = h('input', {
    name: 'fail',
    placeholder: '429:2, users.get=404:1, drop:1',
    'aria-label': 'Faults',
    autocomplete: 'off',
  });
  const slow = h('input', {
    name: 'slow',
    type: 'number',
    min: '0',
    placeholder: 'ms',
    'aria-label': 'Delay in milliseconds',
  });
  return section(
    'Faults',
    'A status, drop, reset, after-500 or hang; how often after a colon; an operation before an equals sign.',
    h('label', { class: 'field' }, 'Fail', fail),
    h('label', { class: 'field' }, 'Delay every response', slow),
    h(
      'div',
      { class: 'bar' },
      h(
        'button',
        {
          type: 'button',
          class: 'main',
          onclick: () =>
            run(
              () =>
                ask('POST', 'faults', {
                  ...(fail.value !== '' && { fail: fail.value }),
                  ...(slow.value !== '' && { slow: Number(slow.value) }),
                }),
              'Faults are set',
            ),
        },
        'Set',
      ),
      button('End all faults', async () => {
        await ask('DELETE', 'faults');
        refresh();
      }),
    ),
  );
}

function keys() {
  const set = (value) => () => ask('POST', 'faults', { keys: value });
  return section(
    'Keys',
    'An outage signs nobody out: your server should respond 503, not 401.',
    h(
      'div',
      { class: 'bar' },
      button('Outage', set('outage')),
      button('End the outage', set('ok')),
      button('Rotate', set('rotate')),
    ),
  );
}

function snapshots(refresh) {
  const file = h('input', { type: 'file', accept: 'application/json,.json', 'aria-label': 'Snapshot file' });
  return section(
    'Snapshots',
    'Records, messages, sessions, keys and time as one JSON file.',
    h('div', { class: 'bar' }, button('Save to a file', save), button('Back to the seed', reset(refresh), 'danger')),
    h('div', { class: 'bar' }, file, button('Restore', restore(file, refresh))),
  );
}

async function save() {
  const snapshot = await ask('GET', 'state');
  const url = URL.createObjectURL(new Blob([JSON.stringify(snapshot, null, 2)], { type: 'application/json' }));
  h('a', { href: url, download: `authloom-${snapshot.provider}.json` }).click();
  URL.revokeObjectURL(url);
}

function reset(refresh) {
  return async () => {
    await ask('POST', 'reset');
    refresh();
  };
}

function restore(file, refresh) {
  return async () => {
    const [chosen] = file.files;
    if (chosen === undefined) throw new Error('Choose a file first');
    await ask('PUT', 'state', JSON.parse(await chosen.text()));
    refresh();
  };
}
