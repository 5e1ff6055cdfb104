import { type ApiModel, buildModel } from '../../generate/model.ts';
import { readSpec } from '../../generate/spec.ts';
import type { Change } from '../diff/change.ts';

/** What callers of the client see of a sync. */
export interface Methods {
  readonly appeared: readonly string[];
  readonly changed: readonly string[];
  readonly vanished: readonly string[];
}

/** The model of a spec file. Throws what the generator refuses. */
export function modelOf(file: string): ApiModel {
  return buildModel(readSpec(file));
}

/** The methods that a sync adds, changes and takes away. */
export function methodsOf(before: ApiModel, after: ApiModel, changes: readonly Change[]): Methods {
  const [old, young] = [namesOf(before), namesOf(after)];
  const touched = new Set(changes.flatMap(({ operations }) => operations));
  return {
    appeared: young.filter((name) => !old.includes(name)),
    changed: young.filter((name) => old.includes(name) && touched.has(name)),
    vanished: old.filter((name) => !young.includes(name)),
  };
}

function namesOf({ operations }: ApiModel): string[] {
  return operations.map(({ name }) => name);
}
