import { ask, state } from './api.js';
import { h, toast } from './dom.js';
import { control } from './views/control.js';
import { inbox } from './views/inbox.js';
import { records } from './views/records.js';
import { requests } from './views/requests.js';
import { tokens } from './views/tokens.js';
import { webhooks } from './views/webhooks.js';

const VIEWS = [inbox, requests, records, tokens, webhooks, control];
/** Views whose forms must not be drawn again under the user's hands. */
const STILL = new Set([tokens, control]);
const INTERVAL = 2000;

const counts = new Map();
let drawn = '';

function currentView() {
  return VIEWS.find(({ id }) => id === location.hash.slice(1)) ?? inbox;
}

function drawTabs() {
  const current = currentView();
  document
    .getElementById('tabs')
    .replaceChildren(
      ...VIEWS.map((view) =>
        h(
          'a',
          { href: `#${view.id}`, 'aria-current': view === current ? 'page' : undefined },
          view.title,
          counts.get(view.id) > 0 && h('span', { class: 'count' }, counts.get(view.id)),
        ),
      ),
    );
}

/** Loads and draws the view that is chosen. Unchanged data is not drawn again, so that a selection stays. */
async function draw({ isForced = false } = {}) {
  const view = currentView();
  try {
    const data = await view.load();
    if (view !== currentView()) return;
    const fingerprint = `${view.id} ${state.current?.url} ${JSON.stringify(data)}`;
    const isDue = isForced || (fingerprint !== drawn && !(STILL.has(view) && drawn.startsWith(`${view.id} `)));
    if (view.count !== undefined) counts.set(view.id, view.count(data));
    if (isDue) {
      drawn = fingerprint;
      const content = view.draw(data, { refresh: () => draw({ isForced: true }), emulator: state.current });
      document
        .getElementById('content')
        .replaceChildren(h('h1', {}, view.title), h('p', { class: 'lead' }, view.lead), ...[content].flat());
    }
    const { now } = await ask('GET', 'clock');
    document.getElementById('time').textContent = `${now.slice(0, 10)} ${now.slice(11, 19)} UTC`;
  } catch (error) {
    document.getElementById('time').textContent = 'not reachable';
    if (isForced) toast(error.message);
  }
  drawTabs();
}

async function loadEmulators() {
  const { emulators, current } = await ask('GET', 'emulators');
  state.emulators = emulators;
  state.current = emulators.find(({ url }) => url === current) ?? emulators[0];
  const picker = document.getElementById('api');
  picker.replaceChildren(
    ...emulators.map(({ provider, url }) =>
      h('option', { value: url, selected: url === state.current?.url }, provider),
    ),
  );
  picker.addEventListener('change', () => {
    state.current = emulators.find(({ url }) => url === picker.value);
    counts.clear();
    void draw({ isForced: true });
  });
}

function startTheme() {
  const button = document.getElementById('theme');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let chosen = localStorage.getItem('theme');
  const apply = () => {
    const theme = chosen ?? (dark.matches ? 'dark' : 'light');
    document.documentElement.dataset.theme = theme;
    button.textContent = theme === 'dark' ? '☀' : '☾';
  };
  dark.addEventListener('change', apply);
  button.addEventListener('click', () => {
    chosen = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem('theme', chosen);
    apply();
  });
  apply();
}

/** Counts of the sections that are not shown. */
async function countOthers() {
  const others = VIEWS.filter((view) => view !== currentView() && view.count !== undefined);
  await Promise.all(
    others.map(async (view) => {
      try {
        counts.set(view.id, view.count(await view.load()));
      } catch {
        counts.delete(view.id);
      }
    }),
  );
  drawTabs();
}

startTheme();
addEventListener('hashchange', () => {
  document.getElementById('content').focus({ preventScroll: true });
  void draw({ isForced: true });
});
await loadEmulators();
await draw({ isForced: true });
await countOthers();
setInterval(() => {
  if (!document.hidden) void draw();
}, INTERVAL);
setInterval(() => {
  if (!document.hidden) void countOthers();
}, 3 * INTERVAL);
