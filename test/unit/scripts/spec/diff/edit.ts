import type { ReportedChange } from '../../../../../scripts/spec/diff/change.ts';
import { diffDocuments } from '../../../../../scripts/spec/diff/diff.ts';
import type { OpenApi } from '../../../../../scripts/spec/document/document.ts';
import { keysOf } from '../../../../../scripts/spec/document/json.ts';
import { readDocument } from '../../../../../scripts/spec/document/source.ts';

/** A parsed document that may be changed. */
interface Draft {
  /** The value at a JSON pointer. */
  get(pointer: string): unknown;
  /** Puts a value at a JSON pointer; `-` appends to a list. */
  set(pointer: string, value: unknown): void;
  remove(pointer: string): void;
  /** Renames a key, which keeps its place. */
  rename(pointer: string, name: string): void;
}

export type Edit = (draft: Draft) => void;

const parsed = new Map<string, OpenApi>();

/** A document from its YAML. The same text is parsed once. */
export function documentOf(text: string): OpenApi {
  const document = parsed.get(text) ?? readDocument('before.yaml', text);
  parsed.set(text, document);
  return document;
}

/** A document after an edit. */
export function edited(text: string, edit: Edit): OpenApi {
  const root: unknown = structuredClone(documentOf(text).root);
  edit(draftOf(root));
  return readDocument('after.json', JSON.stringify(root));
}

/** The changes that an edit of a document is reported as. */
export function changesOf(text: string, edit: Edit): ReportedChange[] {
  return diffDocuments(documentOf(text), edited(text, edit));
}

/** Puts a value somewhere. */
export const set =
  (pointer: string, value: unknown): Edit =>
  (draft) =>
    draft.set(pointer, value);

/** Removes something. */
export const remove =
  (pointer: string): Edit =>
  (draft) =>
    draft.remove(pointer);

/** Combines edits. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (draft) => {
    for (const edit of edits) edit(draft);
  };

function draftOf(root: unknown): Draft {
  const parent = (pointer: string): [object, string] => {
    const keys = keysOf(pointer);
    const last = keys.pop() ?? '';
    return [keys.reduce((value, key) => objectAt(value, key, pointer), toObject(root, pointer)), last];
  };
  const get = (pointer: string): unknown => {
    const [holder, key] = parent(pointer);
    if (!Object.hasOwn(holder, key)) throw new Error(`${pointer}: nothing there`);
    return Reflect.get(holder, key);
  };
  const remove = (pointer: string): void => {
    get(pointer);
    const [holder, key] = parent(pointer);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  };
  const set = (pointer: string, value: unknown): void => {
    const [holder, key] = parent(pointer);
    Reflect.set(holder, Array.isArray(holder) && key === '-' ? holder.length : key, value);
  };
  const rename = (pointer: string, name: string): void => {
    const [holder, key] = parent(pointer);
    const entries = Object.entries(holder).map(([each, value]): [string, unknown] => [
      each === key ? name : each,
      value,
    ]);
    for (const each of Object.keys(holder)) Reflect.deleteProperty(holder, each);
    Object.assign(holder, Object.fromEntries(entries));
  };
  return { get, set, remove, rename };
}

function objectAt(value: object, key: string, pointer: string): object {
  return toObject(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined, pointer);
}

function toObject(value: unknown, pointer: string): object {
  if (typeof value !== 'object' || value === null) throw new Error(`${pointer}: nothing there`);
  return value;
}
