import type { Body, Operation } from '../contract.ts';
import type { Node } from '../document.ts';
import { type Finding, type Said, said } from './change.ts';
import { compareContent } from './compare-bodies.ts';
import { compareNotes } from './compare-notes.ts';
import type { Compared, Pair } from './pair.ts';
import { isSame } from './same.ts';

type Answers = Operation['answers'];

/** Compares answers, status by status. */
export function compareAnswers({ answers: from }: Operation, { answers: to }: Operation): Compared {
  const gone = [...from.keys()].filter((status) => !to.has(status));
  const added = [...to.keys()].filter((status) => !from.has(status));
  const switched = switchOf(gone, added);
  const findings: Finding[] = [];
  const pairs: Pair[] = [];
  const compare = (before: Body, after: Body, status: string): void => {
    const place = `response ${status}`;
    const content = compareContent(before, after, place);
    const notes = compareNotes(before.node, after.node).map((each) => ({ ...each, place }));
    findings.push(...notes, ...content.findings);
    pairs.push(...content.pairs);
  };
  for (const [status, before] of from) {
    const after = to.get(status === switched?.from ? switched.to : status);
    if (after !== undefined) compare(before, after, status);
  }
  const others = [
    ...gone.filter((status) => status !== switched?.from).map((status) => [status, removal(status)] as const),
    ...added.filter((status) => status !== switched?.to).map((status) => [status, addition(status, from, to)] as const),
    ...(switched === undefined ? [] : [[switched.from, switchText(switched.from, switched.to)] as const]),
  ];
  return {
    findings: [...others.map(([status, each]) => ({ ...each, place: `response ${status}` })), ...findings],
    pairs,
  };
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

/** One success that takes the place of another. */
function switchOf(gone: readonly string[], added: readonly string[]): { from: string; to: string } | undefined {
  const [from, ...moreFrom] = gone.filter(isSuccess);
  const [to, ...moreTo] = added.filter(isSuccess);
  return from === undefined || to === undefined || moreFrom.length + moreTo.length > 0 ? undefined : { from, to };
}

function switchText(from: string, to: string): Said {
  return said('breaking', 'status-changed', `status ${from} became ${to}`);
}

/** Errors that do not come any more hurt nobody. */
function removal(status: string): Said {
  return said(isSuccess(status) ? 'breaking' : 'additive', 'status-removed', `status ${status} removed`);
}

/** Callers must be ready for any error, but not for a success that looks unlike those that they know. */
function addition(status: string, from: Answers, to: Answers): Said {
  const added = to.get(status);
  const known = [...from].filter(([each]) => isSuccess(each)).map(([, body]) => body);
  const isKnown =
    !isSuccess(status) || known.length === 0 || known.some((body) => added && haveSameContent(body, added));
  return said(isKnown ? 'additive' : 'breaking', 'status-added', `status ${status} added`);
}

function haveSameContent(one: Body, other: Body): boolean {
  const areSame = (from: Node | undefined, to: Node | undefined): boolean =>
    from === undefined || to === undefined ? from === to : isSame(from, to);
  const types = [...one.content.keys()];
  return (
    types.length === other.content.size &&
    types.every((type) => other.content.has(type) && areSame(one.content.get(type), other.content.get(type)))
  );
}
