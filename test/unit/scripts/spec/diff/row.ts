import type { ChangeKind } from '../../../../../scripts/spec/diff/change.ts';
import type { Direction, Rating } from '../../../../../scripts/spec/diff/rating.ts';
import type { Edit } from './workbench.ts';

export const LIST = '/paths/~1users/get';
export const CREATE = '/paths/~1users/post';
export const GET = '/paths/~1users~1{userID}/get';
export const SENT = '/components/schemas/UserCreate';
export const RECEIVED = '/components/schemas/User';

/** What is to be found: its rating, kind and direction, and its place where that says something. */
type Expected = readonly [Rating, ChangeKind, Direction?, string?];

/** A change of the base document, and what it is to be found as. */
export type Row = readonly [title: string, edit: Edit, ...expected: readonly Expected[]];

/** Puts a value somewhere. */
export const set =
  (pointer: string, value: unknown): Edit =>
  (draft) =>
    draft.set(pointer, value);
/** Takes something away. */
export const remove =
  (pointer: string): Edit =>
  (draft) =>
    draft.remove(pointer);

/** One edit after another. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (draft) => {
    for (const edit of edits) edit(draft);
  };
