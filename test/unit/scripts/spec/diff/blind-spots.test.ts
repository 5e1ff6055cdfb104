import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { diffDocuments } from '../../../../../scripts/spec/diff/diff.ts';
import { SpecError } from '../../../../../scripts/spec/document/document.ts';
import { pointerTo } from '../../../../../scripts/spec/document/json.ts';
import { readDocument } from '../../../../../scripts/spec/document/source.ts';
import { BASE } from './base.ts';
import { edited } from './edit.ts';

/** What says nothing, is said elsewhere too, or is used by no operation. */
const SAYS_NOTHING = [
  /^\/openapi$/,
  /^\/components\/securitySchemes\/bearer/,
  /^\/components\/schemas\/Bird/,
  // Of a schema with properties, items or values the type goes without saying.
  /^\/components\/schemas\/\w+\/type$/,
  /\/schema\/type$/,
  /\/(status|tags|labels|branches|tricks|users|0)\/type$/,
  // A parameter in the path is required, one of no named place is in the query.
  /^\/paths\/~1users~1\{userID\}\/parameters\/0\/required$/,
  /^\/paths\/~1users\/get\/parameters\/[01]\/in$/,
  // The client fills it in.
  /^\/paths\/~1users\/get\/parameters\/2\/required$/,
  // The discriminator says that this field is there, and what it is.
  /\/properties\/species(\/type)?$/,
];

function pointersOf(value: unknown, base = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const pointer = pointerTo(base, key);
    return [pointer, ...pointersOf(each, pointer)];
  });
}

/** Whether the document without something is told from the one with it, or is none any more. */
function isNoticed(pointer: string): boolean {
  try {
    const after = edited(BASE, (draft) => draft.remove(pointer));
    return diffDocuments(readDocument('before.yaml', BASE), after).length > 0;
  } catch (error) {
    if (error instanceof SpecError) return true;
    throw error;
  }
}

it('whatever is taken away from a document is noticed', () => {
  const pointers = pointersOf(parse(BASE)).filter((pointer) => !SAYS_NOTHING.some((each) => each.test(pointer)));
  expect(pointers.length).toBeGreaterThan(200);
  expect(pointers.filter((pointer) => !isNoticed(pointer))).toEqual([]);
}, 60_000);
