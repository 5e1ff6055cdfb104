import type { Node } from '../document.ts';
import { canonical, isMap } from '../json.ts';
import { type Said, said } from './change.ts';
import type { Rating } from './rating.ts';

interface Ratings {
  readonly added: Rating;
  readonly removed: Rating;
  readonly changed: Rating;
}

/** What the generated client does otherwise, while calls are written as before. */
const BEHAVIOUR: Ratings = { added: 'additive', removed: 'additive', changed: 'additive' };

/** What gives callers something that they can write, and takes it away again. */
const OFFER: Ratings = { added: 'additive', removed: 'breaking', changed: 'additive' };

const DOCS: Ratings = { added: 'docs', removed: 'docs', changed: 'docs' };

const RATINGS: ReadonlyMap<string, Ratings> = new Map([
  ['x-safe', BEHAVIOUR],
  ['x-server', BEHAVIOUR],
  ['x-service-token-scope', BEHAVIOUR],
  ['x-pagination', OFFER],
  ['x-member-session', OFFER],
  ['x-service-token-optional', OFFER],
]);

/** What `x-auth` says is compared with the ways to authorise a call. */
const ELSEWHERE = ['x-auth'];

/** Compares the extensions of an operation. One that is `false` is as good as absent. */
export function compareExtensions(before: Node, after: Node): Said[] {
  const [from, to] = [extensionsOf(before), extensionsOf(after)];
  return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((name) => {
    const [one, other] = [from.get(name), to.get(name)];
    if (one === other) return [];
    const step = one === undefined ? 'added' : other === undefined ? 'removed' : 'changed';
    const message = {
      added: `${name} added`,
      removed: `${name} removed`,
      changed: changeText(name, one ?? '', other ?? ''),
    };
    return [said((RATINGS.get(name) ?? DOCS)[step], 'extension-changed', message[step])];
  });
}

function extensionsOf({ value }: Node): Map<string, string> {
  const all = Object.entries(isMap(value) ? value : {}).filter(
    ([name, each]) => name.startsWith('x-') && !ELSEWHERE.includes(name) && each !== false,
  );
  return new Map(all.map(([name, each]) => [name, canonical(each)]));
}

const LONGEST_TEXT = 40;

/** Small values are shown. */
function changeText(name: string, from: string, to: string): string {
  const isShown = Math.max(from.length, to.length) <= LONGEST_TEXT;
  return isShown ? `${name} ${from} became ${to}` : `${name} changed`;
}
