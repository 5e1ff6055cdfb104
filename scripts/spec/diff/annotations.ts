import type { Node } from '../document/document.ts';
import { canonical, isMap } from '../document/json.ts';
import { annotationsOf } from '../shape/annotations.ts';
import { type Change, change, type Rating } from './change.ts';

/** Compares documentation: descriptions, examples and deprecation. */
export function compareAnnotations(before: Node, after: Node): Change[] {
  const [from, to] = [annotationsOf(before), annotationsOf(after)];
  const names = ['title', 'summary', 'description'] as const;
  return [
    ...compareDeprecation(from.deprecated, to.deprecated),
    ...names.flatMap((name) => compareText(name, from.texts[name], to.texts[name])),
    ...compareFormat(from.format, to.format),
    ...(from.examples === to.examples ? [] : [change('docs', 'examples-changed', 'examples changed')]),
  ];
}

function compareDeprecation(before: boolean, after: boolean): Change[] {
  if (before === after) return [];
  return after
    ? [change('docs', 'deprecation-added', 'deprecated')]
    : [change('docs', 'deprecation-removed', 'no longer deprecated')];
}

function compareText(name: string, from: string, to: string): Change[] {
  if (from === to) return [];
  const step = from === '' ? 'added' : to === '' ? 'removed' : 'changed';
  return [change('docs', 'text-changed', `${name} ${step}`)];
}

function compareFormat(from: string, to: string): Change[] {
  if (from === to) return [];
  if (from === '') return [change('docs', 'format-added', `format ${to} added`)];
  if (to === '') return [change('docs', 'format-removed', `format ${from} removed`)];
  return [change('docs', 'format-changed', `format ${from} became ${to}`)];
}

interface ExtensionRatings {
  readonly added: Rating;
  readonly removed: Rating;
  readonly changed: Rating;
}

/** Extensions that change what the generated client does; calls look as before. */
const BEHAVIOUR: ExtensionRatings = { added: 'additive', removed: 'additive', changed: 'additive' };

/** Extensions that give callers something to write. */
const FEATURE: ExtensionRatings = { added: 'additive', removed: 'breaking', changed: 'additive' };

/** Extensions that change what callers must write. */
const DEMAND: ExtensionRatings = { added: 'breaking', removed: 'breaking', changed: 'breaking' };

const DOCS: ExtensionRatings = { added: 'docs', removed: 'docs', changed: 'docs' };

const EXTENSIONS: ReadonlyMap<string, ExtensionRatings> = new Map([
  ['x-safe', BEHAVIOUR],
  ['x-server', BEHAVIOUR],
  ['x-open-query', FEATURE],
  ['x-service-token-scope', BEHAVIOUR],
  ['x-pagination', FEATURE],
  ['x-member-session', FEATURE],
  ['x-service-token-optional', FEATURE],
  ['x-user-token', DEMAND],
]);

/** Extensions that are compared elsewhere: `x-auth` as authorization. */
const EXCLUDED = ['x-auth'];

/** Compares the extensions of an operation or document. `false` counts as absent. */
export function compareExtensions(before: Node, after: Node): Change[] {
  const [from, to] = [extensionsOf(before), extensionsOf(after)];
  return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((name) => {
    const [one, other] = [from.get(name), to.get(name)];
    if (one === other) return [];
    const step = one === undefined ? 'added' : other === undefined ? 'removed' : 'changed';
    const message = step === 'changed' ? describeChange(name, one ?? '', other ?? '') : `${name} ${step}`;
    return [change((EXTENSIONS.get(name) ?? DOCS)[step], 'extension-changed', message)];
  });
}

function extensionsOf({ value }: Node): Map<string, string> {
  const all = Object.entries(isMap(value) ? value : {}).filter(
    ([name, each]) => name.startsWith('x-') && !EXCLUDED.includes(name) && each !== false,
  );
  return new Map(all.map(([name, each]) => [name, canonical(each)]));
}

const MAX_VALUE_LENGTH = 40;

/** Shows short values only. */
function describeChange(name: string, from: string, to: string): string {
  const isShort = Math.max(from.length, to.length) <= MAX_VALUE_LENGTH;
  return isShort ? `${name} ${from} became ${to}` : `${name} changed`;
}
