import type { Operation } from '../../../core/call/operation.ts';
import { isObject } from '../../../core/options/checks.ts';
import type { Action, Owner, Resource, StateModel } from './model.ts';
import { pageOf } from './page.ts';
import { type Fields, fieldsAt, readAt, withAt } from './path.ts';
import { Store } from './store.ts';

/** What a request says: `params` are the values in its path, its query and its body together. */
export interface StateRequest {
  readonly params: Fields;
  readonly body: Fields;
}

/** The answer from the records, or the provider's word for what is not there. */
export type StateAnswer = { readonly body: unknown } | { readonly missing: string };

/** The record that an action was about, if there is one. */
interface Acted {
  readonly record: Fields | undefined;
  readonly isNew: boolean;
}

/** The records that a mock server starts with, by their kind. */
export type Seed = Readonly<Record<string, readonly Fields[]>>;

/** Keeps records, and answers those operations that the model has an action for. */
export class State {
  readonly #model: StateModel;
  readonly #makeStores: () => Map<string, Store>;
  #stores: Map<string, Store>;

  constructor(model: StateModel, examples: ReadonlyMap<string, Fields>, seed: Seed, clock: () => number) {
    this.#model = model;
    this.#makeStores = () => makeStores(model, examples, seed, clock);
    this.#stores = this.#makeStores();
  }

  /** Back to the seed. */
  reset(): void {
    this.#stores = this.#makeStores();
  }

  /** Answers an operation, filling its example; `undefined` where the model knows nothing of it. */
  async answer(operation: Operation, request: StateRequest, example: unknown): Promise<StateAnswer | undefined> {
    const action = this.#model.actions[operation.name];
    if (action === undefined) return undefined;
    const store = this.#store(action.resource);
    const params = { ...request.params, ...this.#model.derive?.(request.params) };
    const owner = this.#ownerOf(store.resource, action, params);
    if (owner === 'missing') return { missing: this.#store(store.resource.owner?.resource ?? '').resource.missing };
    const mine = this.#ownership(store.resource.owner, owner);
    if (action.does === 'list') return { body: list(store, action, operation, params, mine, example) };
    const copied = copiedFrom(store.resource.owner, owner);
    const { record, isNew } = this.#act(store, action, { params, body: request.body }, mine, copied);
    if (record === undefined) return { missing: store.resource.missing };
    return { body: await this.#show(action, record, isNew, example) };
  }

  #store(name: string): Store {
    const store = this.#stores.get(name);
    if (store === undefined) throw new Error(`no records of kind ${name}`);
    return store;
  }

  /** The record that the request's own belongs to: the one it names, or for `open` the one that came last. */
  #ownerOf({ owner }: Resource, action: Action, params: Fields): Fields | 'missing' | undefined {
    if (owner === undefined) return undefined;
    const store = this.#store(owner.resource);
    const values = valuesOf(owner.by, params);
    if (values.length > 0) return store.find(values) ?? 'missing';
    return action.does === 'open' || action.does === 'create' ? (store.latest() ?? 'missing') : undefined;
  }

  /** The field by which records belong to this owner. */
  #ownership(owner: Owner | undefined, record: Fields | undefined): Fields {
    if (owner === undefined || record === undefined) return {};
    return { [owner.field]: record[this.#store(owner.resource).resource.id] };
  }

  #act(store: Store, action: Action, { params, body }: StateRequest, mine: Fields, copied: Fields): Acted {
    const sets = { ...mine, ...action.sets };
    const make = (): Acted => ({ record: store.create(body, { ...copied, ...sets }), isNew: true });
    if (action.does === 'create' || action.does === 'open') return make();
    const named = valuesOf(action.by ?? { [store.resource.id]: store.resource.id }, params);
    const found = store.find(named.length === 0 ? [] : [...named, ...Object.entries(mine)]);
    if (found === undefined) return action.does === 'ensure' ? make() : { record: undefined, isNew: false };
    return { record: this.#change(store, action, found, body, sets), isNew: false };
  }

  #change(store: Store, action: Action, found: Fields, body: Fields, sets: Fields): Fields {
    if (action.does === 'update') return store.update(found, body, sets);
    if (action.does === 'delete') this.#delete(action.resource, found);
    else store.touch(found);
    return found;
  }

  /** Deletes a record and all that belongs to it. */
  #delete(name: string, record: Fields): void {
    const store = this.#store(name);
    const id = record[store.resource.id];
    store.delete((candidate) => candidate === record);
    for (const [other, { owner }] of Object.entries(this.#model.resources)) {
      if (owner?.resource !== name) continue;
      const orphans = this.#store(other).filter((candidate) => candidate[owner.field] === id);
      for (const orphan of orphans) this.#delete(other, orphan);
    }
  }

  async #show(action: Action, record: Fields, isNew: boolean, example: unknown): Promise<unknown> {
    let answer = example;
    if (action.at !== undefined) answer = withAt(answer, action.at, shown(record, readAt(answer, action.at)));
    for (const [path, [resource, field]] of Object.entries(action.shows ?? {})) {
      const other = this.#store(resource);
      const found = other.find([[other.resource.id, record[field]]]);
      if (found !== undefined) answer = withAt(answer, path, shown(found, readAt(answer, path)));
    }
    for (const [path, field] of Object.entries(action.repeats ?? {})) {
      answer = withAt(answer, path, readAt(record, field) ?? '');
    }
    if (action.saysCreated !== undefined) answer = withAt(answer, action.saysCreated, isNew);
    if (action.mints !== undefined) answer = withAt(answer, action.mints.at, await action.mints.mint(record));
    return answer;
  }
}

/** The records to start with. Those that belong to others belong to the first of them, unless they say otherwise. */
function makeStores(
  { resources }: StateModel,
  examples: ReadonlyMap<string, Fields>,
  seed: Seed,
  clock: () => number,
): Map<string, Store> {
  const stores = new Map<string, Store>();
  for (const [name, resource] of Object.entries(resources)) {
    const { owner } = resource;
    const owners = owner === undefined ? undefined : stores.get(owner.resource);
    const first = owners?.latest();
    const belongs =
      owner === undefined || first === undefined ? {} : { [owner.field]: first[owners?.resource.id ?? ''] };
    const example = { ...examples.get(name), ...belongs, ...copiedFrom(owner, first) };
    const given = seed[name] ?? (owner !== undefined && first === undefined ? [] : [{}]);
    stores.set(name, new Store(resource, example, given, clock));
  }
  return stores;
}

/** What a record has from the one that it belongs to. */
function copiedFrom(owner: Owner | undefined, record: Fields | undefined): Fields {
  if (record === undefined) return {};
  return Object.fromEntries((owner?.copies ?? []).map((field) => [field, record[field]]));
}

function list(
  store: Store,
  action: Action,
  operation: Operation,
  params: Fields,
  mine: Fields,
  example: unknown,
): unknown {
  const own = Object.entries(mine);
  const all = store.filter(
    (record) => own.every(([field, value]) => record[field] === value) && (action.matches?.(record, params) ?? true),
  );
  const page = pageOf(all, action, operation.pagination, params);
  const path = action.at ?? '';
  const [sample] = [readAt(example, path)].flat();
  const listed = page.count(
    withAt(
      example,
      path,
      page.records.map((record) => shown(record, sample)),
    ),
  );
  return Object.entries(action.repeats ?? {}).reduce((answer, [at, field]) => withAt(answer, at, mine[field]), listed);
}

/** The fields of a record that the example of an answer has, in its order, and what else the example has. */
function shown(record: Fields, example: unknown): Fields {
  const sample = fieldsAt(example, '');
  if (!isObject(example)) return record;
  return Object.fromEntries(Object.keys(sample).map((name) => [name, name in record ? record[name] : sample[name]]));
}

/** The named values among the parameters. */
function valuesOf(by: Readonly<Record<string, string>>, params: Fields): (readonly [string, unknown])[] {
  return Object.entries(by)
    .map(([parameter, field]) => [field, readAt(params, parameter)] as const)
    .filter(([, value]) => value !== undefined && value !== null && value !== '');
}
