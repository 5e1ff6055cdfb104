/** Creates an element. Strings become text, never markup: messages and records come from anybody. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || value === null) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false),
  );
  return element;
}

/** The time of day in milliseconds since 1970, with the whole date in its title. */
export function time(milliseconds) {
  const date = new Date(milliseconds);
  const iso = date.toISOString();
  return h('time', { datetime: iso, title: iso }, iso.slice(11, 19));
}

/** A value as JSON that a reader can follow. */
export function json(value) {
  return h('pre', { tabindex: '0' }, JSON.stringify(value, null, 2));
}

/** A button that copies a string. */
export function copyButton(label, text) {
  return h('button', { type: 'button', onclick: () => copy(text) }, label);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast('Copied');
  } catch {
    toast('The browser did not allow it to copy');
  }
}

let hiding;

/** Shows a message for a moment. Screen readers read it. */
export function toast(message) {
  const element = document.getElementById('toast');
  element.textContent = message;
  element.classList.add('shown');
  clearTimeout(hiding);
  hiding = setTimeout(() => element.classList.remove('shown'), 3000);
}

/** The content of a section before there is anything. */
export function empty(message, example) {
  return h('div', { class: 'empty' }, h('div', {}, message), example && h('code', {}, example));
}

/** An entry of a list that opens. `key` keeps it open when the list is drawn again. */
export function entry(key, summary, content) {
  const details = h('details', { 'data-key': key }, h('summary', { class: 'row' }, summary));
  // Drawn when it is opened: a list may be long.
  const drawOnce = () => {
    if (details.open && details.childElementCount === 1) details.append(h('div', { class: 'inside' }, content()));
  };
  details.addEventListener('toggle', drawOnce);
  return h('li', {}, details);
}

/** A list of entries, which keeps those open that are. */
export function list(id, entries) {
  const open = new Set([...document.querySelectorAll(`#${id} details[open]`)].map((details) => details.dataset.key));
  const element = h('ul', { class: 'list', id }, entries);
  for (const details of element.querySelectorAll('details')) details.open = open.has(details.dataset.key);
  return element;
}
