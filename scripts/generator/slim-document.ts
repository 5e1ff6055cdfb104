import {
  type BodyObject,
  type Document,
  METHODS,
  type OperationObject,
  type ParameterObject,
  type PathItemObject,
  resolve,
} from './spec.ts';

/**
 * The document without what the bare client's types need not say twice, because every compiler of every user reads them:
 * parameters that belong to a whole path are told with its operations, errors that are the same as the default one once,
 * and headers that the client fills in not at all.
 */
export function slimDocument(document: Document): Document {
  const paths = Object.entries(document.paths).map(([path, item]) => [path, slimItem(document, item)] as const);
  return { ...document, paths: Object.fromEntries(paths) };
}

function slimItem(document: Document, { parameters = [], ...item }: PathItemObject): PathItemObject {
  const operations = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [[method, slimOperation(document, parameters, operation)] as const];
  });
  return Object.fromEntries(operations) as PathItemObject;
}

function slimOperation(
  { components }: Document,
  shared: readonly ParameterObject[],
  operation: OperationObject,
): OperationObject {
  const parameters = [...shared, ...(operation.parameters ?? [])].filter((parameter) => {
    const { in: place, 'x-client-filled': filled } = resolve(parameter, components.parameters);
    return !(place === 'header' && filled === true);
  });
  return { ...operation, parameters, ...(operation.responses && { responses: slimResponses(operation.responses) }) };
}

function slimResponses(responses: Readonly<Record<string, BodyObject>>): Record<string, BodyObject> {
  const { default: usual } = responses;
  const isUsual = (response: BodyObject): boolean => response.$ref !== undefined && response.$ref === usual?.$ref;
  return Object.fromEntries(
    Object.entries(responses).filter(([status, response]) => status === 'default' || !isUsual(response)),
  );
}
