import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Emulator } from '../../../../../../../src/facade/testing/emulator/emulator.ts';
import { stytchConsumerApi } from '../../../../../../../src/facade/testing/emulator/stytch/consumer/api.ts';
import { Stytch } from '../../../../../../../src/stytch.ts';
import { type Running, startEmulator } from '../../helpers.ts';

/** Starts the emulator once for a file; each test begins with its seed. */
export function startConsumer(seed: Parameters<typeof startEmulator>[2] = {}): Consumer {
  let running: Running<'stytch'> | undefined;
  let client: Stytch | undefined;
  beforeAll(async () => {
    running = await startEmulator('stytch', stytchConsumerApi, seed);
    client = new Stytch({ ...running.clientOptions(), validate: 'all', retry: false });
  });
  beforeEach(() => running?.emulator.reset());
  afterAll(() => running?.close());
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('not started');
    return value;
  };
  return {
    get stytch() {
      return started(client);
    },
    get emulator() {
      return started(running).emulator;
    },
  };
}

export interface Consumer {
  readonly stytch: Stytch;
  readonly emulator: Emulator<'stytch'>;
}

/** Ada, with whom every emulator starts. */
export const ADA = {
  user_id: 'user-test-00000000-0000-4000-8000-000000000001',
  email: 'ada@example.com',
  email_id: 'email-test-00000000-0000-4000-8000-000000000001',
} as const;

/** Expects a call to be rejected by the vendor's word and status. */
export async function rejects(call: Promise<unknown>, word: string, status = 400): Promise<void> {
  const error: unknown = await call.then(
    () => 'accepted',
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ errorType: expect.any(String), httpStatusCode: status });
  // Our client redacts values of the request in messages, and some words contain one.
  const { errorType } = error as { errorType: string };
  expect(word).toMatch(new RegExp(`^${errorType.replaceAll('[redacted]', '.+')}$`));
}

/** Calls the API without our client, and returns the body of its response. */
export async function post({ emulator }: Consumer, path: string, body: object | URLSearchParams): Promise<unknown> {
  const { projectId, secret } = emulator.clientOptions();
  const authorization = `Basic ${Buffer.from(`${projectId}:${secret}`).toString('base64')}`;
  const isForm = body instanceof URLSearchParams;
  const response = await fetch(emulator.url + path, {
    method: 'POST',
    // The endpoints of OAuth 2.0 take the credentials of apps, not those of the project.
    headers: isForm ? {} : { 'content-type': 'application/json', authorization },
    body: isForm ? body : JSON.stringify(body),
  });
  return response.json();
}

/** Opens a page as a browser does, without following its redirect; returns its text or where it leads. */
export async function open(url: string, form?: Record<string, string>): Promise<{ text: string; location: URL }> {
  const body = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  const response = await fetch(url, { redirect: 'manual', ...body });
  const location = new URL(response.headers.get('location') ?? 'none:', url);
  return { text: await response.text(), location };
}
