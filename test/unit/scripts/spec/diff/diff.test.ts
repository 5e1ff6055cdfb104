import { describe, expect, it } from 'vitest';
import { RATINGS, type Rating, type Verdict } from '../../../../../scripts/spec/diff/rating.ts';
import { reportOf } from '../../../../../scripts/spec/diff/report.ts';
import { BASE } from './base-document.ts';
import { answers } from './rows-answers.ts';
import { extensions, operations, parameters } from './rows-operations.ts';
import { requests } from './rows-requests.ts';
import { shared } from './rows-shared.ts';
import { changesOf } from './workbench.ts';

const BUMPS: Readonly<Record<Rating, Verdict>> = { breaking: 'major', additive: 'minor', docs: 'patch' };

describe.each([
  ['operations', operations],
  ['extensions', extensions],
  ['parameters', parameters],
  ['requests', requests],
  ['answers', answers],
  ['shared schemas', shared],
])('%s', (_, rows) => {
  it.each(rows.map(([title, edit, ...expected]) => ({ title, edit, expected })))('$title', ({ edit, expected }) => {
    const changes = changesOf(BASE, edit);
    const found = changes.map(({ rating, kind, direction, place }) => [rating, kind, direction, place]);
    const wanted = expected.map(([rating, kind, direction, place]) => [
      rating,
      kind,
      direction,
      place ?? expect.any(String),
    ]);
    const order = (one: readonly unknown[], other: readonly unknown[]): number =>
      String(one.slice(0, 3)).localeCompare(String(other.slice(0, 3)));
    expect(found.sort(order)).toEqual(wanted.sort(order));
    const gravest = RATINGS.find((each) => expected.some(([rating]) => rating === each));
    expect(reportOf(changes).verdict).toBe(gravest === undefined ? 'none' : BUMPS[gravest]);
  });
});
