import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import { CORBADO, corbadoSpec, documentationOf, generate, issuesOf, Sandbox, temporaryFolder } from './helpers.ts';

const PATHS = `
  /v2/gadgets:
    post:
      operationId: gadgets.create
      summary: Create a gadget.
      x-safe: false
      requestBody:
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/GadgetCreateReq"
      responses:
        "200":
          description: The new gadget.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Gadget"
  /v2/gadgets/{gadgetID}/parts:
    get:
      operationId: gadgets.parts.list
      summary: List the parts of a gadget.
      x-safe: true
      x-pagination: { style: page, page: page, size: pageSize, items: parts, totalPages: paging.totalPages }
      parameters:
        - { name: gadgetID, in: path, required: true, schema: { type: string } }
        - $ref: "#/components/parameters/page"
        - $ref: "#/components/parameters/pageSize"
      responses:
        "200":
          description: One page of parts.
          content:
            application/json:
              schema:
                type: object
                required: [parts, paging]
                properties:
                  parts:
                    type: array
                    items:
                      $ref: "#/components/schemas/GadgetPart"
                  paging:
                    $ref: "#/components/schemas/Paging"
`;

const SCHEMAS = `
    GadgetKind:
      type: string
      enum: [lever, spring]
    GadgetCreateReq:
      type: object
      required: [kind]
      properties:
        kind:
          $ref: "#/components/schemas/GadgetKind"
        teeth:
          type: integer
          minimum: 3
          description: Number of teeth.
    Gadget:
      type: object
      required: [gadgetID, kind]
      properties:
        gadgetID: { type: string }
        kind:
          $ref: "#/components/schemas/GadgetKind"
        teeth: { type: integer }
    GadgetPart:
      type: object
      required: [name]
      properties:
        name: { type: string }
`;

const CONSUMER = `
import type { CallPromise } from './facade/http/generated-runtime.ts';
import type { CorbadoResources } from './generated/corbado/client.ts';
import type { Gadget, GadgetPart, GadgetsCreateParams, GadgetsPartsListParams } from './generated/corbado/types.ts';

export async function use(corbado: CorbadoResources): Promise<void> {
  const params: GadgetsCreateParams = { kind: 'lever', teeth: 12 };
  const promise: CallPromise<Gadget> = corbado.gadgets.create(params, { timeout: 1000 });
  const gadget = await promise;
  const id: string = gadget.gadgetID;
  const teeth: number | null | undefined = gadget.teeth;
  await corbado.gadgets.create({ kind: 'a kind that came later' });
  const list: GadgetsPartsListParams = { gadgetID: id, page: 2 };
  const page = await corbado.gadgets.parts.list(list);
  const parts: GadgetPart[] = page.parts;
  for await (const part of corbado.gadgets.parts.list.all({ gadgetID: id })) {
    const name: string = part.name;
    // @ts-expect-error a part has no such field
    part.size;
    void name;
  }
  // @ts-expect-error an argument is missing
  await corbado.gadgets.create({ teeth: 12 });
  // @ts-expect-error all arguments are missing
  await corbado.gadgets.create();
  // @ts-expect-error an argument has the wrong type
  await corbado.gadgets.create({ kind: 7 });
  // @ts-expect-error there is no such argument
  await corbado.gadgets.create({ kind: 'lever', tooth: 1 });
  await corbado.gadgets.create({ kind: 'lever', teeth: null });
  // @ts-expect-error a required argument must not be null
  await corbado.gadgets.create({ kind: null });
  // @ts-expect-error the list needs the gadget's id
  await corbado.gadgets.parts.list();
  // @ts-expect-error teeth may be null or missing
  const surely: number = gadget.teeth;
  // @ts-expect-error there is no such operation
  await corbado.gadgets.explode({});
  void [teeth, parts, surely];
}
`;

let sandbox: Sandbox;
let specFile: string;
let files: Awaited<ReturnType<Sandbox['add']>>;
let removeSpec: () => void;

beforeAll(async () => {
  sandbox = new Sandbox();
  const temporary = temporaryFolder();
  removeSpec = temporary.remove;
  specFile = join(temporary.path, 'corbado.yaml');
  const text = corbadoSpec()
    .replace('\npaths:\n', `\npaths:${PATHS}`)
    .replace('\n  schemas:\n', `\n  schemas:${SCHEMAS}`);
  writeFileSync(specFile, text);
  files = await sandbox.add(specFile);
});
afterAll(() => {
  sandbox.remove();
  removeSpec();
});

describe('an operation that is added to a spec, with no other edit', () => {
  it('compiles under the strictest options, accepts valid calls and rejects invalid ones', () => {
    expect(sandbox.typeErrors([...Object.values(files), sandbox.write('consumer.ts', CONSUMER)])).toEqual([]);
  });

  it('becomes a documented method with documented arguments', async () => {
    const { client, types } = await generate(specFile);
    expect(documentationOf(types, 'GadgetsCreateParams', 'teeth').text).toBe('Number of teeth.');
    const { text, tags } = documentationOf(client, 'GadgetsResource', 'create');
    expect(text).toContain('Create a gadget.');
    expect(text).toContain('`POST /v2/gadgets`');
    expect(tags['example']).toBe("const response = await corbado.gadgets.create({ kind: 'lever' });");
    expect(documentationOf(client, 'GadgetsPartsResource', 'list').tags['example']).toBe(
      "for await (const item of corbado.gadgets.parts.list.all({ gadgetID: 'text' })) console.log(item);",
    );
  });

  it('leaves all other operations as they were', async () => {
    const { operations } = await generate(specFile);
    const before = (await generate(CORBADO)).operations;
    const records = before.split('\n\n').slice(2, -1);
    expect(records.length).toBeGreaterThan(40);
    for (const record of records) expect(operations).toContain(record.trimEnd());
  });

  it.each([
    ['gadgets.create', { kind: 'lever' }, { method: 'POST', path: '/v2/gadgets', safe: false }],
    ['gadgets.parts.list', { gadgetID: 'gad-1' }, { method: 'GET', path: '/v2/gadgets/{gadgetID}/parts', safe: true }],
  ])('%s passes its operation, its arguments and the options to the API client', async (name, params, expected) => {
    const options = { timeout: 5 };
    const [call] = await callsOf(name, params, options);
    expect(call?.operation).toMatchObject({ name, ...expected });
    expect(call?.params).toBe(params);
    expect(call?.options).toBe(options);
  });

  it.each([
    ['gadgets.create', { kind: 'lever', teeth: 3 }, true],
    ['gadgets.create', { kind: 'lever', teeth: 2 }, false],
    ['gadgets.create', { teeth: 3 }, false],
    ['gadgets.parts.list', { gadgetID: 'gad-1' }, true],
    ['gadgets.parts.list', { gadgetID: 'gad-1', page: 0 }, false],
  ])('has checks of its arguments (%s %o: %s)', async (name, params, isRight) => {
    const records = Object.values(await load<Record<string, Operation>>('operations'));
    const record = records.find((operation) => operation.name === name);
    expect(issuesOf(record, 'params', params).length === 0).toBe(isRight);
  });
});

interface Call {
  readonly operation: Operation;
  readonly params: unknown;
  readonly options: unknown;
}

/** The calls that a method of the generated client passes to its API client. */
async function callsOf(name: string, ...args: readonly unknown[]): Promise<Call[]> {
  const { CorbadoResources } = await load<{ CorbadoResources: new (caller: object) => object }>('client');
  const calls: Call[] = [];
  const caller = {
    call: (operation: Operation, params: unknown, options: unknown) => {
      calls.push({ operation, params, options });
      return Promise.resolve({});
    },
  };
  const parts = name.split('.');
  const owner = parts.slice(0, -1).reduce((value, part) => Reflect.get(value, part), new CorbadoResources(caller));
  await Reflect.get(owner, parts.at(-1) ?? '').apply(owner, args);
  return calls;
}

async function load<T>(name: keyof typeof files): Promise<T> {
  const module: T = await import(pathToFileURL(files[name]).href);
  return module;
}
