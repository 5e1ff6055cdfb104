import { isData } from './grammar.ts';
import { isMap, keysOf, pointerTo } from './json.ts';
import { decoded } from './references.ts';

/** A file or URL that a document consists of. */
export interface Source {
  /** As messages show it. */
  readonly name: string;
  /** Its address, without a fragment. */
  readonly uri: string;
  readonly text: string;
  readonly root: unknown;
}

/** A place in a source. */
export interface Place {
  readonly source: Source;
  readonly pointer: string;
}

/** Finds places by references: by pointers, and by the `$id` and `$anchor` of schemas. */
export class PlaceIndex {
  /** Sources by their addresses, and schemas by their `$id`. */
  readonly #resources = new Map<string, Place>();
  /** Schemas by the address around them and their `$anchor`. */
  readonly #anchors = new Map<string, Place>();

  constructor(sources: readonly Source[]) {
    for (const source of sources) {
      this.#resources.set(source.uri, { source, pointer: '' });
      this.#add({ source, pointer: '' }, source.root, source.uri);
    }
  }

  #add(place: Place, value: unknown, base: string): void {
    if (typeof value !== 'object' || value === null) return;
    const inner = baseOf(value, base);
    if (inner !== base && !this.#resources.has(inner)) this.#resources.set(inner, place);
    this.#addAnchors(place, value, inner);
    const parentKey = keysOf(place.pointer).at(-1);
    for (const [key, each] of Object.entries(value))
      if (!isData(key, parentKey))
        this.#add({ source: place.source, pointer: pointerTo(place.pointer, key) }, each, inner);
  }

  #addAnchors(place: Place, value: object, base: string): void {
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const name: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
      if (typeof name !== 'string') continue;
      // Many who write an `$id` refer to the anchor from outside as if there was none.
      for (const anchor of [`${base}#${name}`, `${place.source.uri}#${name}`])
        if (!this.#anchors.has(anchor)) this.#anchors.set(anchor, place);
    }
  }

  /** Tests if something has an address. */
  has(address: string): boolean {
    return this.#resources.has(address);
  }

  /** The target of a reference that is relative to an address. */
  locate(ref: string, base: string): Place | undefined {
    const address = addressOf(ref, base);
    const resource = address === undefined ? undefined : this.#resources.get(address);
    if (address === undefined || resource === undefined) return undefined;
    const fragment = decoded(ref.includes('#') ? ref.slice(ref.indexOf('#') + 1) : '');
    if (fragment !== '' && !fragment.startsWith('/')) return this.#anchors.get(`${address}#${fragment}`);
    const place = { source: resource.source, pointer: resource.pointer + fragment };
    return valueAt(place) === undefined ? undefined : place;
  }

  /** The address that references at a place are relative to. */
  baseAt({ source, pointer }: Place): string {
    let value = source.root;
    let base = baseOf(value, source.uri);
    for (const key of keysOf(pointer)) {
      value = childAt(value, key);
      base = baseOf(value, base);
    }
    return base;
  }
}

/** The address that references in a schema are relative to: its own, if it has an `$id`, else that around it. */
export function baseOf(schema: unknown, base: string): string {
  const id = isMap(schema) && Object.hasOwn(schema, '$id') ? schema['$id'] : undefined;
  return (typeof id === 'string' ? addressOf(id, base) : undefined) ?? base;
}

/** The address of a reference, without its fragment. */
export function addressOf(ref: string, base: string): string | undefined {
  return URL.canParse(ref, base) ? new URL(ref, base).href.replace(/#.*$/, '') : undefined;
}

export function valueAt({ source, pointer }: Place): unknown {
  return keysOf(pointer).reduce(childAt, source.root);
}

function childAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
