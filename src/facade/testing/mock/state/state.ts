import type { Operation } from '../../../http/operation.ts';
import { isNonEmptyString } from '../../../options/validators.ts';
import { type Fields, pick, readAt, withAt } from './fields.ts';
import { listResponse, visibleFields } from './list.ts';
import type { Action, Owner, Rejection, Resource, Seed, StateModel } from './model.ts';
import { Store } from './store.ts';

/** A request: `params` combines the values in its path, its query and its body. */
export interface StateRequest {
  readonly params: Fields;
  readonly body: Fields;
}

/**
 * A response from the records, or the provider's error type for a missing record and the parameter that identifies it, or the error of
 * rejected parameters.
 */
export type StateResponse = { readonly body: unknown } | MissingRecord | { readonly rejected: Rejection };

/** A record that a request identifies, but that does not exist. */
export interface MissingRecord {
  readonly missing: string;
  readonly parameter: string;
}

/** The record that an action applies to, if there is one. */
interface ActionResult {
  readonly record: Fields | undefined;
  readonly isNew: boolean;
}

/** The records of one provider. It responds to the operations that the model has an action for. */
export class State {
  readonly #model: StateModel;
  readonly #createStores: () => Map<string, Store>;
  #stores: Map<string, Store>;

  constructor(model: StateModel, examples: ReadonlyMap<string, Fields>, seed: Seed, clock: () => number) {
    this.#model = model;
    this.#createStores = () => createStores(model, examples, seed, clock);
    this.#stores = this.#createStores();
  }

  /** Restores the seed. */
  reset(): void {
    this.#stores = this.#createStores();
  }

  /** Performs an operation and fills its example response; returns `undefined` if the model has no action for it. */
  async respond(operation: Operation, request: StateRequest, example: unknown): Promise<StateResponse | undefined> {
    const action = this.#model.actions[operation.name];
    if (action === undefined) return undefined;
    const store = this.#store(action.resource);
    const params = this.#withIds({ ...request.params, ...this.#model.derive?.(request.params) });
    const rejected = action.rejects?.(params);
    if (rejected !== undefined) return { rejected };
    const owner = this.#findOwner(store.resource, action, params);
    if (owner === 'missing') return this.#missingOwner(store.resource.owner, params);
    const ownership = this.#ownership(store.resource.owner, owner);
    if (action.does === 'list') return { body: this.#list(store, action, operation, params, ownership, example) };
    const copied = copiedFields(store.resource.owner, owner);
    const { record, isNew } = this.#perform(store, action, { params, body: request.body }, ownership, copied);
    if (record === undefined)
      return { missing: store.resource.missing, parameter: givenIn(params, parametersOf(action, store.resource)) };
    return { body: await this.#fillExample(action, record, isNew, example) };
  }

  /** Replaces ids that a record has under another name, such as a slug. */
  #withIds(params: Fields): Fields {
    const ids = [...this.#stores.values()].flatMap((store): [string, unknown][] => {
      const { id, aliases = [] } = store.resource;
      const given = params[id];
      if (!isNonEmptyString(given) || store.find([[id, given]]) !== undefined) return [];
      const record = store.filter((candidate) => aliases.some((alias) => candidate[alias] === given))[0];
      return record === undefined ? [] : [[id, record[id]]];
    });
    return { ...params, ...Object.fromEntries(ids) };
  }

  #store(name: string): Store {
    const store = this.#stores.get(name);
    if (store === undefined) throw new Error(`no records of kind ${name}`);
    return store;
  }

  /** Finds the owner that the parameters identify; for a new record without one, the most recent. */
  #findOwner({ owner }: Resource, action: Action, params: Fields): Fields | 'missing' | undefined {
    if (owner === undefined) return undefined;
    const store = this.#store(owner.resource);
    const values = identifyingValues(owner.by, params);
    if (values.length > 0) return store.find(values) ?? 'missing';
    return action.does === 'open' || action.does === 'create' ? (store.latest() ?? 'missing') : undefined;
  }

  #missingOwner(owner: Owner | undefined, params: Fields): MissingRecord {
    const { missing } = this.#store(owner?.resource ?? '').resource;
    return { missing, parameter: givenIn(params, owner?.by ?? {}) };
  }

  /** Returns the field that assigns records to this owner. */
  #ownership(owner: Owner | undefined, record: Fields | undefined): Fields {
    if (owner === undefined || record === undefined) return {};
    return { [owner.field]: record[this.#store(owner.resource).resource.id] };
  }

  #list(
    store: Store,
    action: Action,
    operation: Operation,
    params: Fields,
    ownership: Fields,
    example: unknown,
  ): unknown {
    const owned = Object.entries(ownership);
    const related = (resource: string): readonly Fields[] => this.#store(resource).filter(() => true);
    const records = store.filter(
      (record) =>
        owned.every(([field, value]) => record[field] === value) && (action.matches?.(record, params, related) ?? true),
    );
    const shown = records.map((record) => this.#withOwned(store.resource, record));
    const response = listResponse(shown, action, operation, params, example);
    return Object.entries(action.repeats ?? {}).reduce(
      (body, [path, field]) => withAt(body, path, ownership[field]),
      response,
    );
  }

  #perform(
    store: Store,
    action: Action,
    { params, body }: StateRequest,
    ownership: Fields,
    copied: Fields,
  ): ActionResult {
    const sets = { ...ownership, ...action.sets };
    const create = (identity: Fields = {}): ActionResult => {
      const record = store.create(body, { ...copied, ...identity, ...sets });
      this.#createOwned(action, record, body);
      return { record, isNew: true };
    };
    if (action.does === 'create' || action.does === 'open') return create();
    const values = identifyingValues(parametersOf(action, store.resource), params);
    const found = store.find(values.length === 0 ? [] : [...values, ...Object.entries(ownership)]);
    if (found === undefined)
      return createsMissing(action) ? create(plainFields(values)) : { record: undefined, isNew: false };
    if (action.does === 'update' || action.does === 'set')
      return { record: store.update(found, body, sets), isNew: false };
    if (action.does === 'delete') this.#delete(action.resource, found);
    else store.touch(found);
    return { record: found, isNew: false };
  }

  #createOwned({ creates }: Action, record: Fields, body: Fields): void {
    for (const { resource, fields } of creates?.(body) ?? []) {
      const store = this.#store(resource);
      const { owner } = store.resource;
      store.create(fields, { ...copiedFields(owner, record), ...this.#ownership(owner, record) });
    }
  }

  /** Returns a record with the lists of those that it owns. */
  #withOwned({ id, owns = {} }: Resource, record: Fields): Fields {
    const lists = Object.entries(owns).map(([field, { resource, fields }]) => {
      const store = this.#store(resource);
      const owned = store.filter((candidate) => candidate[store.resource.owner?.field ?? ''] === record[id]);
      return [field, owned.map((each) => pick(each, fields))];
    });
    return { ...record, ...Object.fromEntries(lists) };
  }

  /** Deletes a record and everything that it owns. */
  #delete(name: string, record: Fields): void {
    const store = this.#store(name);
    const id = record[store.resource.id];
    store.delete(record);
    for (const [other, { owner }] of Object.entries(this.#model.resources)) {
      if (owner?.resource !== name) continue;
      const owned = this.#store(other).filter((candidate) => candidate[owner.field] === id);
      for (const each of owned) this.#delete(other, each);
    }
  }

  async #fillExample(action: Action, record: Fields, isNew: boolean, example: unknown): Promise<unknown> {
    let response = example;
    if (action.at !== undefined) {
      const shown = this.#withOwned(this.#store(action.resource).resource, record);
      response = withAt(response, action.at, visibleFields(shown, readAt(response, action.at)));
    }
    for (const [path, [resource, field]] of Object.entries(action.shows ?? {})) {
      const related = this.#store(resource);
      const found = related.find([[related.resource.id, record[field]]]);
      if (found !== undefined) response = withAt(response, path, visibleFields(found, readAt(response, path)));
    }
    for (const [path, field] of Object.entries(action.repeats ?? {})) {
      response = withAt(response, path, readAt(record, field) ?? '');
    }
    if (action.createdFlag !== undefined) response = withAt(response, action.createdFlag, isNew);
    if (action.mints !== undefined) response = withAt(response, action.mints.at, await action.mints.mint(record));
    return response;
  }
}

/** Creates the initial records. Owned ones belong to the first owner, unless the seed says otherwise. */
function createStores(
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
    const ownership =
      owner === undefined || first === undefined ? {} : { [owner.field]: first[owners?.resource.id ?? ''] };
    const example = { ...examples.get(name), ...ownership, ...copiedFields(owner, first) };
    const records = seed[name] ?? (owner !== undefined && first === undefined ? [] : [{}]);
    stores.set(name, new Store(resource, example, records, clock));
  }
  return stores;
}

/** Returns the fields that a record copies from its owner. */
function copiedFields(owner: Owner | undefined, record: Fields | undefined): Fields {
  if (record === undefined) return {};
  return Object.fromEntries((owner?.copies ?? []).map((field) => [field, record[field]]));
}

/** The parameters that identify the record of an action, each with the field that it matches. */
function parametersOf(action: Action, { id }: Resource): Readonly<Record<string, string>> {
  return action.by ?? { [id]: id };
}

/** Names the identifying parameter that a request has. */
function givenIn(params: Fields, by: Readonly<Record<string, string>>): string {
  const names = Object.keys(by);
  return names.find((name) => readAt(params, name) !== undefined) ?? names[0] ?? '';
}

function createsMissing({ does }: Action): boolean {
  return does === 'ensure' || does === 'set';
}

/** Returns the values that identify a record as its fields. Nested ones are left to the body. */
function plainFields(values: readonly (readonly [path: string, value: unknown])[]): Fields {
  return Object.fromEntries(values.filter(([path]) => !path.includes('.')));
}

/** Returns the identifying values among the parameters, by field. */
function identifyingValues(by: Readonly<Record<string, string>>, params: Fields): (readonly [string, unknown])[] {
  return Object.entries(by)
    .map(([parameter, field]) => [field, readAt(params, parameter)] as const)
    .filter(([, value]) => value !== undefined && value !== null && value !== '');
}
