import { ask } from '../api.js';
import { copyButton, empty, entry, h, json, list, time } from '../dom.js';

const CHANNELS = { email: 'E-mail', sms: 'SMS', whatsapp: 'WhatsApp' };

/** Every message that the vendor would have sent, with its code and its link. */
export const inbox = {
  id: 'inbox',
  title: 'Inbox',
  lead: 'Mails and messages to your users. Nothing leaves this machine.',
  load: async () => (await ask('GET', 'inbox')).messages,
  count: (messages) => messages.length,
  draw: (messages, { refresh }) =>
    messages.length === 0
      ? empty('No message yet. Start a login in your application.', "await mock.inbox.next({ to: 'ada@example.com' })")
      : [
          h('div', { class: 'bar' }, h('button', { type: 'button', onclick: () => clear(refresh) }, 'Empty the inbox')),
          list('messages', messages.toReversed().map(message)),
        ],
};

async function clear(refresh) {
  await ask('DELETE', 'inbox');
  refresh();
}

function message(mail) {
  const { id, at, channel, to, subject, text, code, link, token, operation } = mail;
  return entry(
    id,
    [
      h('span', { class: 'tag' }, CHANNELS[channel] ?? channel),
      h('span', { class: 'grow' }, h('strong', {}, to), ' ', h('span', { class: 'muted' }, subject ?? text)),
      code && h('span', { class: 'mono' }, code),
      time(at),
    ],
    () => [
      h('p', {}, text),
      h(
        'div',
        { class: 'bar' },
        code && h('span', { class: 'code' }, code),
        code && copyButton('Copy code', code),
        link && h('a', { class: 'button main', href: safeLink(link), target: '_blank', rel: 'noopener' }, 'Open link'),
        link && copyButton('Copy link', link),
        token && copyButton('Copy token', token),
      ),
      h('p', { class: 'muted' }, `Sent by ${operation}`),
      json(mail),
    ],
  );
}

/** A link of an application may be of any scheme, but never one that runs here. */
function safeLink(link) {
  return /^(?:javascript|data|vbscript):/i.test(link.trim()) ? '#' : link;
}
