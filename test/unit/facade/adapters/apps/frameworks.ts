import { beforeAll, vi } from 'vitest';
import * as express from './express.ts';
import * as fastify from './fastify.ts';
import * as hono from './hono.ts';
import * as next from './next.ts';
import type { Start, StartMixed } from './server.ts';

/** The frameworks, each with the app of the acceptance table. */
export const FRAMEWORKS: readonly { readonly name: string; readonly start: Start }[] = [
  { name: 'express', start: express.start },
  { name: 'fastify', start: fastify.start },
  { name: 'hono', start: hono.start },
  { name: 'next', start: next.start },
];

/** The frameworks whose guards need `authenticate` or a plugin before them. */
export const WITH_MIDDLEWARE: readonly { readonly name: string; readonly startMixed: StartMixed }[] = [
  { name: 'express', startMixed: express.startMixed },
  { name: 'fastify', startMixed: fastify.startMixed },
  { name: 'hono', startMixed: hono.startMixed },
];

// Hono prints errors that nobody handles.
beforeAll(() => {
  const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
  return () => error.mockRestore();
});
