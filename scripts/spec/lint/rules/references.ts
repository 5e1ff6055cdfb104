import { childOf, follow, type Node, type OpenApi, refOf, rootOf, SpecError } from '../../document.ts';
import { isMap } from '../../json.ts';
import { type Finding, findingAt } from '../finding.ts';

/** `reference`: every reference leads somewhere in the same file. Checked first: the other rules follow references. */
export function brokenReferences(document: OpenApi): Finding[] {
  const found: Finding[] = [];
  const visit = (node: Node): void => {
    if (refOf(node.value) !== undefined) found.push(...broken(node));
    const keys = isMap(node.value) ? Object.keys(node.value) : Array.isArray(node.value) ? [...node.value.keys()] : [];
    for (const key of keys) {
      const child = childOf(node, key);
      if (child !== undefined) visit(child);
    }
  };
  visit(rootOf(document));
  return found;
}

function broken(node: Node): Finding[] {
  try {
    follow(node);
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const message = `${refOf(node.value)} leads nowhere in this file: define it, or correct the reference`;
    return [findingAt(childOf(node, '$ref') ?? node, 'reference', message)];
  }
}
