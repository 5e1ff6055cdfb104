import { join } from 'node:path';
import { EdgeVM } from '@edge-runtime/vm';
import { build } from 'rolldown';
import { beforeAll, expect, it } from 'vitest';
import { createTestIssuer } from '../../src/testing.ts';
import { ROOT } from '../helpers/package.ts';

let bundle: string;

beforeAll(async () => {
  const { output } = await build({
    input: join(ROOT, 'src/corbado.ts'),
    platform: 'browser',
    resolve: { conditionNames: ['edge-light', 'worker', 'import'] },
    output: { format: 'iife', name: 'authloom', codeSplitting: false },
    write: false,
    logLevel: 'silent',
  });
  bundle = output[0].code;
});

it('calls and checks sessions where there is no Node', async () => {
  const issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
  const token = await issuer.mint({ userId: 'usr-1' });
  const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
  edge.evaluate(bundle);
  const outcome: unknown = await edge.evaluate(`(async () => {
    const answers = {
      '/.well-known/jwks': ${JSON.stringify(issuer.keySet())},
      '/v2/users/usr-1': { userID: 'usr-1', status: 'active', updated: 'now', updatedMs: 1 },
    };
    const corbado = new authloom.Corbado({
      projectId: 'pro-1',
      apiSecret: 'corbado1_x',
      fetch: async (url) => new Response(JSON.stringify(answers[new URL(url).pathname]), { headers: { 'content-type': 'application/json' } }),
    });
    const user = await corbado.users.get({ userID: 'usr-1' });
    const session = await corbado.sessions.validate(${JSON.stringify(token)});
    return JSON.stringify({ process: typeof process, user: user.userID, status: session.status, userId: session.userId });
  })()`);
  expect(JSON.parse(String(outcome))).toEqual({
    process: 'undefined',
    user: 'usr-1',
    status: 'signed-in',
    userId: 'usr-1',
  });
});
