import type { ApiModel, OperationModel } from './model.ts';

/** `docs/operations/<api>.md`: every operation with its request, and whether it may be repeated. */
export function emitTable(model: ApiModel): string {
  const { api, hash, title, operations } = model;
  const safe = operations.filter((operation) => operation.safe).length;
  return `<!-- Written by "npm run generate" from openapi/${api}.yaml (sha256 ${hash}). Do not edit: change the spec. -->

# ${title}: operations

${operations.length} operations. The ${safe} that are safe to repeat are repeated after a broken connection or a 408, 429, 500, 502,
503 or 504; all others only where the request was certainly not carried out: after a 429, a 503, or a refused connection.

| operation | request | safe to repeat | why |
|---|---|---|---|
${operations.map(row).join('')}`;
}

function row({ name, method, path, safe, source }: OperationModel): string {
  const why = source['x-safe-reason'] ?? '';
  return `| \`${name}\` | \`${method} ${path}\` | ${safe ? 'yes' : 'no'} | ${why.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()} |\n`;
}
