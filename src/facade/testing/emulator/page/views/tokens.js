import { ask } from '../api.js';
import { copyButton, h, json, toast } from '../dom.js';

let pasted = '';
let explained;

/** Mints session tokens, and says why one would be refused. */
export const tokens = {
  id: 'tokens',
  title: 'Tokens',
  lead: 'Session tokens with real signatures: mint one, or paste one to see why it would be refused.',
  load: async () => ({}),
  draw: (_, { refresh }) =>
    h(
      'div',
      { class: 'grid' },
      h('section', { class: 'panel' }, h('h2', {}, 'Mint a token'), mintForm(refresh)),
      h('section', { class: 'panel' }, h('h2', {}, 'Why would this be refused?'), explainForm(refresh), result()),
    ),
};

function mintForm(refresh) {
  const user = h('input', { name: 'userId', placeholder: 'by default the first user', autocomplete: 'off' });
  const roles = h('input', { name: 'roles', placeholder: 'admin, editor', autocomplete: 'off' });
  const expired = h('input', { type: 'checkbox', name: 'expired' });
  const tamper = h(
    'select',
    { name: 'tamper' },
    ['', 'signature', 'payload', 'key', 'kid', 'algorithm-none', 'algorithm-hs256'].map((value) =>
      h('option', { value }, value === '' ? 'genuine' : `spoilt: ${value}`),
    ),
  );
  return h(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault();
        await run(async () => {
          const names = roles.value
            .split(',')
            .map((role) => role.trim())
            .filter(Boolean);
          const { token } = await ask('POST', 'token', {
            ...(user.value !== '' && { userId: user.value }),
            ...(names.length > 0 && { roles: names }),
            ...(expired.checked && { expired: true }),
            ...(tamper.value !== '' && { tamper: tamper.value }),
          });
          await explain(token);
          refresh();
        });
      },
    },
    h('label', { class: 'field' }, 'User', user),
    h('label', { class: 'field' }, 'Roles', roles),
    h('label', { class: 'field' }, 'Form', tamper),
    h('div', { class: 'checks' }, h('label', {}, expired, 'expired')),
    h('button', { class: 'main' }, 'Mint'),
  );
}

function explainForm(refresh) {
  const area = h('textarea', {
    name: 'token',
    'aria-label': 'Session token',
    spellcheck: 'false',
    placeholder: 'eyJhbGciOi…',
  });
  area.value = pasted;
  return h(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault();
        await run(async () => {
          await explain(area.value.trim());
          refresh();
        });
      },
    },
    area,
    h('div', { class: 'bar' }, h('button', { class: 'main' }, 'Explain'), pasted && copyButton('Copy token', pasted)),
  );
}

function result() {
  if (explained === undefined) return undefined;
  const { reasons, header, claims } = explained;
  return [
    reasons.length === 0
      ? h('p', {}, h('span', { class: 'tag good' }, 'good'), ' Every check passes at the emulator’s time.')
      : [
          h('span', { class: 'tag bad' }, 'refused'),
          h(
            'ul',
            { class: 'reasons' },
            reasons.map((reason) => h('li', {}, reason)),
          ),
        ],
    h('h2', {}, 'Header and claims'),
    json({ header, claims }),
  ];
}

async function explain(token) {
  pasted = token;
  explained = await ask('POST', 'explain', { token });
}

async function run(action) {
  try {
    await action();
  } catch (error) {
    toast(error.message);
  }
}
