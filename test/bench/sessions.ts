import { createLocalJWKSet, jwtVerify } from 'jose';
import { Bench } from 'tinybench';
import { Corbado } from '../../src/corbado.ts';
import { createTestIssuer } from '../../src/testing.ts';

const TOKENS = 500;

/** Checks of distinct session tokens with warm keys: authloom beside jose alone. */
export async function benchSessions(): Promise<Bench> {
  const issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
  const tokens = await Promise.all(
    Array.from({ length: TOKENS }, (_, index) => issuer.mint({ claims: { jti: `jti-${index}` } })),
  );
  const keySet = createLocalJWKSet(issuer.keySet());
  const corbado = new Corbado({
    projectId: 'pro-1',
    apiSecret: 'corbado1_bench',
    fetch: () => Promise.resolve(Response.json(issuer.keySet())),
  });
  let next = 0;
  const token = (): string => tokens[next++ % TOKENS] ?? '';
  const bench = new Bench({
    name: 'session checks, distinct RS256 tokens',
    time: 1_500,
    warmupTime: 500,
    retainSamples: true,
  });
  bench
    .add('jose', async () => {
      await jwtVerify(token(), keySet, { algorithms: ['RS256'], issuer: issuer.issuer });
    })
    .add('authloom', async () => {
      const { status } = await corbado.sessions.validate(token());
      if (status !== 'signed-in') throw new Error(`expected good tokens to be accepted, got ${status}`);
    });
  await bench.run();
  return bench;
}
