import { expect, it } from 'vitest';
import { SpecError } from '../../../../../scripts/spec/document/document.ts';
import { pointerTo } from '../../../../../scripts/spec/document/json.ts';
import { BASE } from './base.ts';
import { changesOf, documentOf, remove } from './edit.ts';

/** Parts without effect: redundant ones, and those that no operation uses. */
const NO_EFFECT = [
  /^\/openapi$/,
  /^\/components\/securitySchemes\/bearer/,
  /^\/components\/schemas\/Bird/,
  // Properties, items and values imply the type.
  /^\/components\/schemas\/\w+\/type$/,
  /\/schema\/type$/,
  /\/(status|tags|labels|branches|tricks|users|0)\/type$/,
  // A path parameter is required, and a parameter without a place is in the query.
  /^\/paths\/~1users~1\{userID\}\/parameters\/0\/required$/,
  /^\/paths\/~1users\/get\/parameters\/[01]\/in$/,
  // Client-filled.
  /^\/paths\/~1users\/get\/parameters\/2\/required$/,
  // The discriminator implies this field and its value.
  /\/properties\/species(\/type)?$/,
];

function pointersOf(value: unknown, base = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const pointer = pointerTo(base, key);
    return [pointer, ...pointersOf(each, pointer)];
  });
}

/** True if removing a part of the document is reported, or makes it invalid. */
function isNoticed(pointer: string): boolean {
  try {
    return changesOf(BASE, remove(pointer)).length > 0;
  } catch (error) {
    if (error instanceof SpecError) return true;
    throw error;
  }
}

it('reports the removal of any part of a document', () => {
  const pointers = pointersOf(documentOf(BASE).root).filter((pointer) => !NO_EFFECT.some((each) => each.test(pointer)));
  expect(pointers.length).toBeGreaterThan(200);
  expect(pointers.filter((pointer) => !isNoticed(pointer))).toEqual([]);
}, 60_000);
