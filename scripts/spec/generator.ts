// The only file here that imports the generator.
import { type ApiModel, buildModel } from '../generate/model.ts';
import { checkOperationName, recordName } from '../generate/names.ts';
import { readSpec } from '../generate/spec.ts';
import { SpecError } from './document/document.ts';

export { recordName };

/**
 * Builds the model of a client from a spec file.
 *
 * @throws `SpecError` if the generator rejects the spec.
 */
export function modelOf(file: string): ApiModel {
  try {
    return buildModel(readSpec(file));
  } catch (error) {
    throw new SpecError(messageOf(error));
  }
}

/** The names of all methods that a client of the spec has. */
export function methodNames({ operations }: ApiModel): string[] {
  return operations.map(({ name }) => name);
}

/** Describes why an `operationId` cannot become a method; `undefined` if it can. */
export function nameProblem(operationId: string | undefined): string | undefined {
  try {
    checkOperationName(operationId);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
