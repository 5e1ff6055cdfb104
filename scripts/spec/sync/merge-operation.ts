import type { Body, Operation, Parameter } from '../contract.ts';
import { isFilled } from '../fields.ts';
import { isMap } from '../json.ts';
import type { ParameterSite } from './counterparts.ts';
import { pairMedia, pairParameters } from './counterparts.ts';
import { listIn, mapIn, setOrDrop, type Target, targetAt } from './json-target.ts';
import type { OperationPair } from './match-operations.ts';
import { agreed, type Merging } from './merging.ts';
import type { OperationParts } from './operation-parts.ts';

/** Brings in line which parameters, bodies and answers an operation has; their schemas are merged by themselves. */
export function mergeOperation(
  root: Target,
  { ours, theirs }: OperationPair,
  parts: OperationParts,
  merging: Merging,
): void {
  const target = targetAt(root, ours.node.pointer);
  const was = isMarked(ours);
  if (isMarked(theirs) !== was) setOrDrop(target, 'deprecated', was ? undefined : true);
  mergeParameters(root, target, { ours, theirs }, parts, merging);
  mergeBody(root, target, { ours, theirs }, parts, merging);
  mergeAnswers(root, target, { ours, theirs }, parts, merging);
}

function isMarked({ node }: Operation): boolean {
  return isMap(node.value) && node.value['deprecated'] === true;
}

function mergeParameters(
  root: Target,
  target: Target,
  { ours, theirs }: OperationPair,
  parts: OperationParts,
  { prune, unclear }: Merging,
): void {
  const { onlyOurs, onlyTheirs } = pairParameters(ours, theirs);
  for (const parameter of onlyTheirs.filter((each) => each.in !== 'path' && each.in !== 'cookie'))
    listIn(target, 'parameters').push(parts.parameter(parameter, parts.nameOf(ours)));
  if (!prune) return;
  for (const parameter of onlyOurs.filter((each) => each.in !== 'path' && !isFilled(each.node))) {
    const list = listIn(target, 'parameters');
    const kept = list.filter((each) => !isSameParameter(root, each, parameter));
    if (kept.length === list.length)
      unclear.add(
        `${parts.nameOf(ours)}: the parameter ${parameter.name} is shared by all operations of its path: remove it by hand`,
      );
    setOrDrop(target, 'parameters', kept);
  }
}

function isSameParameter(root: Target, written: unknown, { name, in: place }: Parameter): boolean {
  if (!isMap(written)) return false;
  const { $ref: ref } = written;
  const found = typeof ref === 'string' ? targetAt(root, ref.slice(1)) : written;
  return found['name'] === name && found['in'] === place;
}

/** Whether a parameter has to be given. */
export function mergeParameter(root: Target, { ours, theirs }: ParameterSite, { unclear }: Merging): void {
  const disagree = (): void => void unclear.add(`${ours.node.pointer}: only some operations upstream demand it`);
  const isRequired = agreed(
    ours.required,
    theirs.map(({ required }) => required),
    disagree,
  );
  if (isRequired !== ours.required) setOrDrop(targetAt(root, ours.node.pointer), 'required', isRequired || undefined);
}

function mergeBody(
  root: Target,
  target: Target,
  { ours, theirs }: OperationPair,
  parts: OperationParts,
  { prune, unclear }: Merging,
): void {
  if (ours.body === undefined && theirs.body !== undefined && ours.method !== 'GET')
    target['requestBody'] = parts.body(theirs.body, parts.nameOf(ours), 'Request');
  if (ours.body !== undefined && theirs.body === undefined && prune && hasFields(ours.body))
    delete target['requestBody'];
  if (ours.body === undefined || theirs.body === undefined) return;
  if (ours.body.required !== theirs.body.required)
    setOrDrop(targetAt(root, ours.body.node.pointer), 'required', theirs.body.required || undefined);
  mergeMedia(root, ours, [ours.body, theirs.body], parts, unclear);
}

/** Some servers want an empty object, of which no description speaks. */
function hasFields({ content }: Body): boolean {
  return [...content.values()].some((schema) => schema !== undefined);
}

function mergeMedia(
  root: Target,
  ours: Operation,
  [one, other]: readonly [Body, Body],
  parts: OperationParts,
  unclear: Set<string>,
): void {
  if (one.content.size === 0 && other.content.size > 0) {
    const { content } = parts.body(other, parts.nameOf(ours), 'Response');
    targetAt(root, one.node.pointer)['content'] = content;
  } else if (other.content.size > 0 && pairMedia(one, other).length === 0)
    unclear.add(
      `${parts.nameOf(ours)}: upstream has ${[...other.content.keys()].join()} in place of ${[...one.content.keys()].join()}`,
    );
}

function mergeAnswers(
  root: Target,
  target: Target,
  { ours, theirs }: OperationPair,
  parts: OperationParts,
  { prune, unclear }: Merging,
): void {
  const answers = mapIn(target, 'responses');
  for (const [status, answer] of theirs.answers) {
    const known = ours.answers.get(status);
    if (known === undefined) answers[status] = parts.answer(status, answer, parts.nameOf(ours));
    else mergeMedia(root, ours, [known, answer], parts, unclear);
  }
  const namesErrors = [...theirs.answers.keys()].some(isError);
  if (!prune) return;
  for (const status of ours.answers.keys())
    if (!theirs.answers.has(status) && (namesErrors || !isError(status))) delete answers[keyOf(answers, status)];
}

function keyOf(answers: Target, status: string): string {
  return Object.keys(answers).find((key) => key.toUpperCase() === status.toUpperCase()) ?? status;
}

export function isError(status: string): boolean {
  return /^([45]|default$)/.test(status);
}
