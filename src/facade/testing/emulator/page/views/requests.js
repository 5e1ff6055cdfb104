import { ask } from '../api.js';
import { copyButton, empty, entry, h, json, list, time } from '../dom.js';

/** The calls to the API, newest first. */
export const requests = {
  id: 'requests',
  title: 'Requests',
  lead: 'Calls to the API as they come, without secrets.',
  load: async () => (await ask('GET', 'requests')).requests,
  count: (all) => all.length,
  draw: (all, { emulator }) =>
    all.length === 0
      ? empty('No request yet. Point your application here.', emulator?.url ?? '')
      : list(
          'calls',
          all.toReversed().map((request) => call(request, emulator)),
        ),
};

function call(request, emulator) {
  const { number, method, path, operation, status, duration, issues = [] } = request;
  return entry(
    String(number),
    [
      h('span', { class: `tag ${tone(status)}` }, status ?? 'reset'),
      h(
        'span',
        { class: 'grow' },
        h('strong', {}, operation ?? 'no such operation'),
        ' ',
        h('code', { class: 'muted' }, `${method} ${path}`),
      ),
      h('span', { class: 'side' }, `${duration.toFixed(1)} ms`),
      time(request.time),
    ],
    () => [
      issues.length > 0 && [
        h('h2', {}, 'Against the spec'),
        h(
          'ul',
          { class: 'reasons' },
          issues.map((issue) => h('li', {}, issue)),
        ),
      ],
      h(
        'div',
        { class: 'bar' },
        copyButton('Copy as curl', curl(request, emulator)),
        operation && copyButton('Copy as test', test(request)),
      ),
      json(request),
    ],
  );
}

function tone(status) {
  if (status === null || status >= 500) return 'bad';
  return status >= 400 ? 'warn' : 'good';
}

function curl({ method, path, body, headers }, emulator) {
  const url = `${emulator?.url ?? ''}${path}`;
  const type = headers['content-type'] === undefined ? '' : ` \\\n  -H 'content-type: ${headers['content-type']}'`;
  const data = body === null ? '' : ` \\\n  -d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`;
  return `curl -X ${method} '${url}' \\\n  -u "$ID:$SECRET"${type}${data}`;
}

function test({ operation, body }) {
  return `await client.${operation}(${body === null ? '' : JSON.stringify(body, null, 2)});`;
}
