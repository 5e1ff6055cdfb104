import { SpecError } from './document.ts';
import { type Kind, type Slot, sectionOf, slotAt } from './grammar.ts';
import { isMap, type JsonMap, keysOf, pointerTo } from './json.ts';
import { addressOf, baseOf, type Place, PlaceIndex, type Source, valueAt } from './places.ts';
import { decoded, refOf } from './references.ts';

/** A reference to something that is not there. */
export interface UnresolvedReference {
  readonly source: Source;
  /** JSON pointer to the object with the reference. */
  readonly pointer: string;
  readonly ref: string;
}

export interface Bundle {
  /** The document; all references in it have the form `#/…`. The value of the source itself, if nothing had to be changed. */
  readonly root: unknown;
  /** Where parts of other sources were inserted, by their pointers in the document. */
  readonly origins: ReadonlyMap<string, Place>;
  /** Addresses of sources that are referred to, and the first reference to each. */
  readonly missing: ReadonlyMap<string, UnresolvedReference>;
  /** References to nothing, in known sources. */
  readonly unresolved: readonly UnresolvedReference[];
}

/**
 * Makes one document of a source and of all others that it refers to: targets in other sources become components, and
 * references by `$id` and `$anchor` become pointers.
 *
 * @param others the other sources, by address; those that are missing are reported
 */
export function bundle(entry: Source, others: ReadonlyMap<string, Source>): Bundle {
  return new Bundler(entry, others).run();
}

/** The most components that other files may contribute. */
const MAX_IMPORTED = 20_000;

/** An object that is being copied. */
interface Cursor extends Place {
  /** The address that its references are relative to. */
  readonly base: string;
  /** JSON pointer in the result. */
  readonly to: string;
}

class Bundler {
  readonly #entry: Source;
  readonly #index: PlaceIndex;
  readonly #origins = new Map<string, Place>();
  readonly #missing = new Map<string, UnresolvedReference>();
  readonly #unresolved: UnresolvedReference[] = [];
  /** Names of imported objects, by section, source and pointer. */
  readonly #names = new Map<string, string>();
  readonly #imports: { readonly kind: Kind; readonly section: string; readonly name: string; readonly place: Place }[] =
    [];
  readonly #taken = new Set<string>();
  #isChanged = false;

  constructor(entry: Source, others: ReadonlyMap<string, Source>) {
    this.#entry = entry;
    this.#index = new PlaceIndex([...others.values(), entry]);
  }

  run(): Bundle {
    const { root } = this.#entry;
    const components = isMap(root) && isMap(root['components']) ? root['components'] : {};
    for (const [section, map] of Object.entries(components))
      for (const name of Object.keys(isMap(map) ? map : {})) this.#taken.add(`${section}/${name}`);
    this.#adoptAliases(components);
    const cursor = { source: this.#entry, pointer: '', base: this.#entry.uri, to: '' };
    const copied = this.#object('document', root, cursor);
    const imported = new Map<string, [string, unknown][]>();
    // Iterating a list includes what is added meanwhile.
    for (const { kind, section, name, place } of this.#imports) {
      const value = valueAt(place);
      const to = pointerTo('', 'components', section, name);
      this.#origins.set(to, place);
      const copy = this.#object(kind, value, { ...place, base: this.#index.baseAt(place), to });
      imported.set(section, [...(imported.get(section) ?? []), [name, copy]]);
    }
    return {
      root: this.#isChanged && isMap(copied) ? withComponents(copied, imported) : root,
      origins: this.#origins,
      missing: this.#missing,
      unresolved: this.#unresolved,
    };
  }

  /** Lets components that only refer to another source be the ones that it is imported as. */
  #adoptAliases(components: JsonMap): void {
    for (const [section, map] of Object.entries(components)) {
      const kind = slotAt('components', section)?.kind;
      if (kind === undefined || sectionOf(kind) === undefined || !isMap(map)) continue;
      for (const [name, value] of Object.entries(map)) {
        const place = this.#aliased(value);
        if (place !== undefined && !this.#names.has(placeKey(kind, place)))
          this.#names.set(placeKey(kind, place), name);
      }
    }
  }

  /** The place in another source that a component only refers to. */
  #aliased(component: unknown): Place | undefined {
    const ref = onlyReference(component);
    const place = ref === undefined ? undefined : this.#index.locate(ref, this.#entry.uri);
    return place?.source === this.#entry ? undefined : place;
  }

  /** Copies an object of some kind, and everything inside it that may refer to something. */
  #object(kind: Kind, value: unknown, cursor: Cursor): unknown {
    if (!isMap(value)) return value;
    const { source, pointer } = cursor;
    const base = kind === 'schema' ? baseOf(value, cursor.base) : cursor.base;
    const ref =
      refOf(value) ??
      (kind === 'schema' && typeof value['$dynamicRef'] === 'string' ? value['$dynamicRef'] : undefined);
    if (ref !== undefined) {
      const place = this.#resolve(ref, base, { source, pointer });
      if (place !== undefined && !this.#isLocal(place, cursor)) return this.#reference(kind, value, place, cursor);
      if (place !== undefined && ref !== `#${place.pointer}` && decoded(ref) !== `#${place.pointer}`)
        return this.#reference(kind, value, place, cursor);
    }
    return this.#members(kind, value, { ...cursor, base });
  }

  #members(kind: Kind, value: JsonMap, cursor: Cursor): JsonMap {
    const entries = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
      if (kind === 'schema' && /^\$(id|anchor|dynamicAnchor)$/.test(key) && typeof each === 'string') {
        this.#isChanged = true;
        return [];
      }
      const slot = slotAt(kind, key);
      return [[key, slot === undefined ? each : this.#slot(slot, each, step(cursor, key))]];
    });
    const copied = Object.fromEntries(entries);
    return kind === 'schema' ? this.#withMapping(value, copied, cursor) : copied;
  }

  #slot({ shape, kind }: Slot, value: unknown, cursor: Cursor): unknown {
    if (shape === 'one' || (shape === 'either' && !Array.isArray(value))) return this.#object(kind, value, cursor);
    if (Array.isArray(value)) return value.map((each: unknown, index) => this.#object(kind, each, step(cursor, index)));
    if (shape === 'list' || !isMap(value)) return value;
    // Not standard, but common: a whole map in another file.
    const whole = onlyReference(value);
    if (whole !== undefined) {
      const place = this.#resolve(whole, cursor.base, cursor);
      if (place !== undefined && place.source !== cursor.source) {
        this.#isChanged = true;
        this.#origins.set(cursor.to, place);
        return this.#slot({ shape, kind }, valueAt(place), {
          ...place,
          base: this.#index.baseAt(place),
          to: cursor.to,
        });
      }
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, this.#object(kind, each, step(cursor, key))]),
    );
  }

  /** Writes a reference to a place: to the component that it is, or becomes. Path items are copied instead. */
  #reference(kind: Kind, value: JsonMap, place: Place, cursor: Cursor): unknown {
    this.#isChanged = true;
    const { $ref: _, $dynamicRef: __, ...beside } = value;
    const section = sectionOf(kind);
    if (section === undefined) return this.#inserted(kind, beside, place, cursor);
    const name = this.#names.get(placeKey(kind, place));
    const isAdopted = name !== undefined && cursor.to === pointerTo('', 'components', section, name);
    if (isAdopted) return this.#inserted(kind, beside, place, cursor);
    const siblings = this.#members(kind, beside, cursor);
    if (place.source === this.#entry) return { $ref: `#${place.pointer}`, ...siblings };
    return {
      $ref: `#${pointerTo('', 'components', section, name ?? this.#import(kind, section, place))}`,
      ...siblings,
    };
  }

  #inserted(kind: Kind, beside: JsonMap, place: Place, cursor: Cursor): unknown {
    if (this.#inserting.has(placeKey(kind, place))) throw circular(cursor, place);
    this.#inserting.add(placeKey(kind, place));
    this.#origins.set(cursor.to, place);
    const target = this.#object(kind, valueAt(place), { ...place, base: this.#index.baseAt(place), to: cursor.to });
    this.#inserting.delete(placeKey(kind, place));
    return isMap(target) ? { ...target, ...beside } : target;
  }

  readonly #inserting = new Set<string>();

  #import(kind: Kind, section: string, place: Place): string {
    if (this.#imports.length >= MAX_IMPORTED)
      throw new SpecError(`${this.#entry.name}: refers to more than ${MAX_IMPORTED} parts of other files: bundle it`);
    const wanted = nameFor(place);
    let name = wanted;
    for (let count = 2; this.#taken.has(`${section}/${name}`); count++) name = `${wanted}${count}`;
    this.#taken.add(`${section}/${name}`);
    this.#names.set(placeKey(kind, place), name);
    this.#imports.push({ kind, section, name, place });
    return name;
  }

  /** Keeps what a discriminator means: the values that it has for variants whose names changed. */
  #withMapping(value: JsonMap, copied: JsonMap, cursor: Cursor): JsonMap {
    const { discriminator } = value;
    if (!isMap(discriminator)) return copied;
    const written = isMap(discriminator['mapping']) ? discriminator['mapping'] : {};
    const mapping = Object.entries(written).map(([key, to]) => [key, this.#mapped(to, cursor)]);
    const implied = ['oneOf', 'anyOf'].flatMap((key) => {
      const [from, to] = [value[key], copied[key]];
      if (!Array.isArray(from) || !Array.isArray(to)) return [];
      return from.flatMap((member: unknown, index): [string, string][] => {
        const [before, after] = [refOf(member), refOf(to[index])];
        if (!before?.includes('/') || after === undefined || lastPart(before) === lastPart(after)) return [];
        const isMapped = Object.values(written).some((each) => each === before || each === lastPart(before));
        return isMapped ? [] : [[lastPart(before), after]];
      });
    });
    const all = Object.fromEntries([...mapping, ...implied]);
    return Object.keys(all).length === 0 ? copied : { ...copied, discriminator: { ...discriminator, mapping: all } };
  }

  #mapped(to: unknown, cursor: Cursor): unknown {
    if (typeof to !== 'string' || !/[#/]|\.(ya?ml|json)$/.test(to)) return to;
    const place = this.#resolve(to, cursor.base, cursor);
    const copied = place && this.#object('schema', { $ref: to }, cursor);
    return refOf(copied) ?? to;
  }

  #isLocal(place: Place, { source }: Cursor): boolean {
    return place.source === source && source === this.#entry;
  }

  /** Finds the target of a reference. Reports a missing one, unless it belongs to the entry itself: that stays as it is. */
  #resolve(ref: string, base: string, { source, pointer }: Place): Place | undefined {
    const place =
      this.#index.locate(ref, base) ?? (ref.startsWith('#') ? this.#index.locate(ref, source.uri) : undefined);
    if (place !== undefined) return place;
    const address = addressOf(ref, base);
    const reference = { source, pointer, ref };
    if (address !== undefined && !this.#index.has(address)) {
      if (!this.#missing.has(address)) this.#missing.set(address, reference);
    } else if (source !== this.#entry || !ref.startsWith('#/')) this.#unresolved.push(reference);
    return undefined;
  }
}

function step<T extends Cursor>(cursor: T, key: string | number): T {
  return { ...cursor, pointer: pointerTo(cursor.pointer, key), to: pointerTo(cursor.to, key) };
}

function placeKey(kind: Kind, { source, pointer }: Place): string {
  return `${kind} ${source.uri} ${pointer}`;
}

/** The name of a component for a place: the last key of its pointer, or the name of the file. */
function nameFor({ source, pointer }: Place): string {
  const file = source.uri.slice(source.uri.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
  const name = decoded(keysOf(pointer).at(-1) ?? file).replaceAll(/[^\w.-]/g, '_');
  return name === '' ? 'part' : name;
}

/** The reference of an object that consists of nothing else. */
function onlyReference(value: unknown): string | undefined {
  return isMap(value) && Object.keys(value).length === 1 ? refOf(value) : undefined;
}

function lastPart(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function circular({ source, pointer }: Place, { source: target }: Place): SpecError {
  return new SpecError(`${source.name}: circular reference to ${target.name} at ${pointer}: point it at a definition`);
}

function withComponents(root: JsonMap, imported: ReadonlyMap<string, readonly [string, unknown][]>): JsonMap {
  if (imported.size === 0) return root;
  const components = isMap(root['components']) ? root['components'] : {};
  const sections = [...imported].map(([section, entries]) => {
    const own = components[section];
    return [section, { ...(isMap(own) ? own : {}), ...Object.fromEntries(entries) }];
  });
  return { ...root, components: { ...components, ...Object.fromEntries(sections) } };
}
