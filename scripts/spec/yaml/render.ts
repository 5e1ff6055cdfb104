import { Document, isCollection, isScalar, isMap as isYamlMap, visit } from 'yaml';

/** Longer flow collections are rendered in block style. */
const MAX_FLOW_WIDTH = 100;

/** Renders `key: value` in the style of our specs. Further lines are indented to a column. */
export function renderPair(key: string, value: unknown, column: number, isFlow = false): string {
  return indented(render({ [key]: value }, isFlow), column);
}

/** Renders a value in the style of our specs, to stand after a dash or a key. */
export function renderValue(value: unknown, column: number, isFlow = false): string {
  const isFull = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (isFull && !isFlow) return indented(render(value, false), column);
  return indented(render({ '': value }, isFlow).replace(/^"": /, ''), column);
}

function render(value: object, isFlow: boolean): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, node) => {
      // Lists of scalars stand on one line, as enums and required fields do in our specs.
      const isPlain = node.items.every((item) => !isCollection(item));
      if ((isPlain && String(node).length <= MAX_FLOW_WIDTH) || isFlow) node.flow = true;
    },
    Map: (key, node) => {
      if (isFlow && key !== null) node.flow = true;
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && /^\d+$/.test(String(key.value))) key.type = 'QUOTE_DOUBLE';
    },
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string' && node.value.startsWith('#/')) node.type = 'QUOTE_DOUBLE';
    },
  });
  if (isYamlMap(document.contents)) document.contents.flow = false;
  return document
    .toString({ lineWidth: 0 })
    .trimEnd()
    .replaceAll(/\[ ([^[\]{}]*) \]/g, '[$1]');
}

function indented(text: string, column: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(column)}`);
}
