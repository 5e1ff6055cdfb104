import { Document, isCollection, isScalar, isMap as isYamlMap, visit } from 'yaml';

/** A flow collection that is longer is written in block style. */
const FLOW_WIDTH = 100;

/** `key: value` in our YAML style, its further lines indented to a column. */
export function writePair(key: string, value: unknown, column: number, isFlow = false): string {
  return indented(render({ [key]: value }, isFlow), column);
}

/** A value in our YAML style, for behind a dash or a key. */
export function writeValue(value: unknown, column: number, isFlow = false): string {
  const isFull = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (isFull && !isFlow) return indented(render(value, false), column);
  return indented(render({ '': value }, isFlow).replace(/^"": /, ''), column);
}

function render(value: object, isFlow: boolean): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, node) => {
      // Lists of plain values in one line, as our specs write enums and required fields.
      const isPlain = node.items.every((item) => !isCollection(item));
      if ((isPlain && String(node).length <= FLOW_WIDTH) || isFlow) node.flow = true;
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
