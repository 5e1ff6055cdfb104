import { ask } from '../api.js';
import { empty, entry, h, json, list, time, toast } from '../dom.js';

/** The events that the vendor tells of, and their deliveries. */
export const webhooks = {
  id: 'webhooks',
  title: 'Webhooks',
  lead: 'Events and their deliveries. A failed one comes again by the emulator’s clock.',
  load: async () => (await ask('GET', 'webhooks')).events,
  count: (events) => events.length,
  draw: (events, { refresh }) =>
    events.length === 0
      ? empty(
          'No event yet. Changes of users, members and organizations come here.',
          'authloom mock --webhooks http://localhost:3000/webhooks',
        )
      : list(
          'events',
          events.toReversed().map((event) => row(event, refresh)),
        ),
};

function row(event, refresh) {
  const { id, type, at, deliveries, payload } = event;
  return entry(
    id,
    [
      h('span', { class: `tag ${toneOf(deliveries)}` }, statusOf(deliveries)),
      h('strong', { class: 'grow' }, type),
      deliveries.length > 1 && h('span', { class: 'side' }, `${deliveries.length} attempts`),
      time(at),
    ],
    () => [
      h('div', { class: 'bar' }, h('button', { type: 'button', onclick: () => resend(id, refresh) }, 'Send again')),
      deliveries.length > 0 &&
        h(
          'ul',
          { class: 'reasons' },
          deliveries.map((delivery) => h('li', {}, time(delivery.at), ` ${delivery.status ?? 'no response'}`)),
        ),
      json(payload),
    ],
  );
}

function statusOf(deliveries) {
  const last = deliveries.at(-1);
  if (last === undefined) return 'not sent';
  return last.status === null ? 'no response' : String(last.status);
}

function toneOf(deliveries) {
  const status = deliveries.at(-1)?.status;
  if (status === undefined) return '';
  return status !== null && status < 300 ? 'good' : 'bad';
}

async function resend(id, refresh) {
  try {
    await ask('POST', `webhooks/${id}/resend`);
  } catch (error) {
    toast(error.message);
  }
  refresh();
}
