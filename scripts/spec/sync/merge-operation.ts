import { isMap } from '../document/json.ts';
import { type Body, isErrorStatus, nameOf, type Operation, type Parameter } from '../document/operations.ts';
import { refOf } from '../document/references.ts';
import { isClientFilled } from '../shape/shape.ts';
import { type OperationPair, pairMedia, pairParameters } from './match-operations.ts';
import type { ParameterMatch } from './matches.ts';
import { agreed, type MergeContext } from './merge-context.ts';
import { type JsonObject, listIn, mapIn, objectAt, setOrDelete } from './mutable-json.ts';
import type { OperationParts } from './operation-parts.ts';

/** Merges which parameters, bodies and responses operations have. Their schemas are merged separately. */
export class OperationMerger {
  readonly #root: JsonObject;
  readonly #parts: OperationParts;
  readonly #context: MergeContext;

  constructor(root: JsonObject, parts: OperationParts, context: MergeContext) {
    this.#root = root;
    this.#parts = parts;
    this.#context = context;
  }

  operation(pair: OperationPair): void {
    const { ours, theirs } = pair;
    const target = objectAt(this.#root, ours.node.pointer);
    const isDeprecated = isMarkedDeprecated(theirs);
    if (isDeprecated !== isMarkedDeprecated(ours)) setOrDelete(target, 'deprecated', isDeprecated || undefined);
    this.#parameters(target, pair);
    this.#body(target, pair);
    this.#responses(target, pair);
  }

  /** Merges whether a parameter is required. */
  parameter({ ours, theirs }: ParameterMatch): void {
    const { pointer } = ours.node;
    const onConflict = (): void =>
      void this.#context.unclear.add(`${pointer}: required by only some operations upstream`);
    const theirRequired = theirs.map(({ required }) => required);
    const isRequired = agreed(ours.required, theirRequired, onConflict);
    if (isRequired !== ours.required) setOrDelete(objectAt(this.#root, pointer), 'required', isRequired || undefined);
  }

  #parameters(target: JsonObject, { ours, theirs }: OperationPair): void {
    const { prune, unclear } = this.#context;
    const { onlyOurs, onlyTheirs } = pairParameters(ours, theirs);
    for (const parameter of onlyTheirs.filter((each) => each.in !== 'path' && each.in !== 'cookie'))
      listIn(target, 'parameters').push(this.#parts.parameter(parameter, nameOf(ours)));
    if (!prune) return;
    for (const parameter of onlyOurs.filter((each) => each.in !== 'path' && !isClientFilled(each.node))) {
      const list = listIn(target, 'parameters');
      const kept = list.filter((each) => !this.#isSameParameter(each, parameter));
      if (kept.length === list.length)
        unclear.add(
          `${nameOf(ours)}: the parameter ${parameter.name} is shared by all operations of its path: remove it by hand`,
        );
      setOrDelete(target, 'parameters', kept);
    }
  }

  #isSameParameter(written: unknown, { name, in: place }: Parameter): boolean {
    if (!isMap(written)) return false;
    const ref = refOf(written);
    const found = ref === undefined ? written : objectAt(this.#root, ref.slice(1));
    return found['name'] === name && found['in'] === place;
  }

  #body(target: JsonObject, { ours, theirs }: OperationPair): void {
    const { body: one, method } = ours;
    const { body: other } = theirs;
    if (one === undefined) {
      if (other !== undefined && method !== 'GET')
        target['requestBody'] = this.#parts.body(other, nameOf(ours), 'Request');
      return;
    }
    if (other === undefined) {
      if (this.#context.prune && hasSchema(one)) delete target['requestBody'];
      return;
    }
    if (one.required !== other.required)
      setOrDelete(objectAt(this.#root, one.node.pointer), 'required', other.required || undefined);
    this.#content(ours, one, other);
  }

  #content(ours: Operation, one: Body, other: Body): void {
    if (one.content.size === 0 && other.content.size > 0) {
      const { content } = this.#parts.body(other, nameOf(ours), 'Response');
      objectAt(this.#root, one.node.pointer)['content'] = content;
    } else if (other.content.size > 0 && pairMedia(one, other).length === 0) {
      const [from, to] = [one, other].map(({ content }) => [...content.keys()].join());
      this.#context.unclear.add(`${nameOf(ours)}: upstream has ${to} instead of ${from}`);
    }
  }

  #responses(target: JsonObject, { ours, theirs }: OperationPair): void {
    const responses = mapIn(target, 'responses');
    for (const [status, response] of theirs.responses) {
      const known = ours.responses.get(status);
      if (known === undefined) responses[status] = this.#parts.response(status, response, nameOf(ours));
      else this.#content(ours, known, response);
    }
    if (!this.#context.prune) return;
    const documentsErrors = [...theirs.responses.keys()].some(isErrorStatus);
    for (const status of ours.responses.keys())
      if (!theirs.responses.has(status) && (documentsErrors || !isErrorStatus(status)))
        delete responses[writtenKey(responses, status)];
  }
}

function isMarkedDeprecated({ node }: Operation): boolean {
  return isMap(node.value) && node.value['deprecated'] === true;
}

/** Some servers want an empty object as the body, which no description mentions. */
function hasSchema({ content }: Body): boolean {
  return [...content.values()].some((schema) => schema !== undefined);
}

function writtenKey(responses: JsonObject, status: string): string {
  return Object.keys(responses).find((key) => key.toUpperCase() === status.toUpperCase()) ?? status;
}
