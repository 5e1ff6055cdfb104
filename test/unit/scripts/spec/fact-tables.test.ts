import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../helpers/package.ts';

/** Tables of facts about the vendors' APIs are kept outside of this repository: the environment names their folder. */
const FACTS = process.env['VENDOR_FACTS'] ?? 'none';
const SPECS = readdirSync(join(ROOT, 'openapi')).filter((file) => file.endsWith('.yaml'));

/** A field of a fact table. */
interface FactField {
  readonly type: string;
  readonly items?: string;
  readonly format?: string;
  readonly required?: boolean;
}
interface FactOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly caller?: string;
  readonly path_params: readonly { readonly name: string }[];
  readonly query: unknown;
  readonly body: string | null;
  readonly ok: { readonly status: number; readonly type: string } | null;
  readonly permission: string | null;
  readonly auth: readonly string[];
}
interface Facts {
  readonly operations: readonly FactOperation[];
  readonly types: Readonly<Record<string, { readonly fields: Readonly<Record<string, FactField>> }>>;
}
interface SpecFile {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, SpecSchema>>;
    readonly parameters: Readonly<Record<string, { readonly schema: SpecSchema }>>;
  };
}
interface SpecOperation {
  readonly operationId?: string;
  readonly description?: string;
  readonly 'x-open-query'?: boolean;
  readonly security?: readonly object[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}
interface SpecSchema {
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: SpecSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SpecSchema>>;
}

describe.runIf(existsSync(FACTS))('the fact tables', () => {
  const readFacts = (name: string): Facts =>
    existsSync(join(FACTS, name)) ? JSON.parse(readFileSync(join(FACTS, name), 'utf8')) : { operations: [], types: {} };
  const readSpec = (name: string): SpecFile => parse(readFileSync(join(ROOT, 'openapi', name), 'utf8'));

  it.each(SPECS)('name the operations of %s', (spec) => {
    const files = [spec.replace('.yaml', '.json'), spec.replace('.yaml', '-changes.json')];
    const facts = files.flatMap((file) => readFacts(file).operations);
    const ours = Object.entries(readSpec(spec).paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, { operationId }]) =>
        operationId === undefined ? [] : [`${operationId} ${method.toUpperCase()} ${path}`],
      ),
    );
    // Those that only browsers call are no part of a client for servers.
    const theirs = facts
      .filter(({ caller }) => caller !== 'client')
      .map(({ name, method, path }) => `${name} ${method} ${path}`);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  const corbado = readSpec('corbado.yaml');
  const changes = readFacts('corbado-changes.json');

  it.each(changes.operations.map((operation) => [operation.name, operation] as const))(
    'describe the operation %s of Corbado',
    (_, { method, path, path_params, query, body, ok, permission, auth }) => {
      const ours: SpecOperation = corbado.paths[path]?.[method.toLowerCase()] ?? { responses: {} };
      const component = (type: string): string => `#/components/schemas/${type}`;
      expect(ours['x-open-query']).toBe(query === 'UNSURE' ? true : undefined);
      expect(JSON.stringify(ours.requestBody)).toEqual(
        body === null ? undefined : expect.stringContaining(component(body)),
      );
      const response = JSON.stringify(ours.responses[ok?.status ?? 200]);
      expect(response).toContain(`"${component(ok?.type ?? 'UndocumentedRsp')}"`);
      expect(ours.security).toEqual(auth.includes('bearer') ? undefined : [{ basicAuth: [] }]);
      const description = ours.description?.replaceAll('\n', ' ');
      expect(description).toMatch(/documentation alone|older reference/);
      expect(description).toContain(permission === null ? '' : `needs the permission \`${permission}\``);
      const places = path_params.map(({ name }) => corbado.components.parameters[name]?.schema);
      expect(places).toMatchObject(
        path_params.map((place) => ({ type: 'string', ...('enum' in place && { enum: place.enum }) })),
      );
    },
  );

  it.each(Object.entries(changes.types))('describe the type %s of Corbado', (name, { fields }) => {
    const { properties = {}, required = [] } = corbado.components.schemas[name] ?? {};
    const ours = Object.entries(properties).map(([field, { type, format, items }]) => [
      field,
      {
        type,
        ...(items && { items: items.type ?? items.$ref?.split('/').at(-1) }),
        ...(format && { format }),
        ...(required.includes(field) && { required: true }),
      },
    ]);
    expect(Object.fromEntries(ours)).toEqual(fields);
  });

  it.each([
    ['ClientInformation', 'clientCapabilities', false],
    ['ClientInformation', 'privateMode', false],
    ['ClientInformation', 'parsedDeviceInfo', false],
    ['PasskeyIntelFlags', 'askForAutoAppend', false],
    ['PasskeyIntelFlags', 'askForConditionalCreate', false],
    ['PasskeyIntelFlags', 'askForInAppAppend', false],
    ['PasskeyIntelFlags', 'forcePasskeyAppend', true],
    ['PasskeyAppendStartReq', 'situation', false],
    ['PasskeyMediationStartReq', 'processID', false],
    ['PasskeyAppendFinishReq', 'trackingID', false],
    ['PasskeyLoginFinishReq', 'trackingID', false],
    ['PasskeyLoginFinishReq', 'signPasskeyData', false],
    ['PasskeyMediationFinishReq', 'trackingID', false],
    ['RequestData', 'link', false],
    ['ErrorRspError', 'links', false],
    ['PasskeyAppendStartRsp', 'detectionTags', false],
    ['PasskeyAppendStartRsp', 'decisionTag', false],
    ['PasskeyAppendStartRsp', 'credentialCount', false],
    ['PasskeyLoginStartRsp', 'detectionTags', false],
    ['PasskeyLoginStartRsp', 'decisionTag', false],
    ['PasskeyLoginStartRsp', 'credentialCount', false],
    ['PasskeyLoginStartRsp', 'isCDACandidate', false],
  ])('correct %s.%s of Corbado; required: %s', (type, field, isRequired) => {
    const { properties = {}, required = [] } = corbado.components.schemas[type] ?? {};
    expect(properties).toHaveProperty(field);
    expect(required.includes(field)).toBe(isRequired);
  });
});
