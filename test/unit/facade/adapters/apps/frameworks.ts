import { beforeAll, vi } from 'vitest';
import * as express from './express.ts';
import * as fastify from './fastify.ts';
import * as hono from './hono.ts';
import * as next from './next.ts';
import type { Start, StartMixed } from './server.ts';

/** The frameworks in each version, with the app of the acceptance table. */
export const FRAMEWORKS: readonly { readonly name: string; readonly start: Start }[] = [
  ...Object.entries(express.VERSIONS).map(([name, create]) => ({ name, start: express.startWith(create) })),
  ...Object.entries(fastify.VERSIONS).map(([name, create]) => ({ name, start: fastify.startWith(create) })),
  ...Object.entries(hono.VERSIONS).map(([name, create]) => ({ name, start: hono.startWith(create) })),
  { name: 'next', start: next.start },
];

/** The frameworks whose guards need `authenticate` before them. Fastify's plugin is there for the whole instance. */
export const WITH_MIDDLEWARE: readonly { readonly name: string; readonly startMixed: StartMixed }[] = [
  ...Object.entries(express.VERSIONS).map(([name, create]) => ({ name, startMixed: express.startMixedWith(create) })),
  ...Object.entries(hono.VERSIONS).map(([name, create]) => ({ name, startMixed: hono.startMixedWith(create) })),
];

// Hono prints errors that nobody handles.
beforeAll(() => {
  const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
  return () => error.mockRestore();
});
