import type { Operation } from '../contract.ts';
import { type Said, said } from './change.ts';

/** Compares how calls are authorised: whoever could call must still be able to, by the same means. */
export function compareAuth({ auth: from }: Operation, { auth: to }: Operation): Said[] {
  if (from.join('\n') === to.join('\n')) return [];
  const message = `authorisation: ${wayText(from)} became ${wayText(to)}`;
  const isStillAccepted = to.length === 0 || (from.length > 0 && from.every((way) => to.includes(way)));
  return [said(isStillAccepted ? 'additive' : 'breaking', 'auth-changed', message)];
}

function wayText(ways: readonly string[]): string {
  return ways.length === 0 ? 'none' : ways.join(', or ');
}
