import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

let verified = 0;

/** Counts signatures verified by `node:crypto` or WebCrypto from now on. Call it before the modules that import them load. */
export function countVerifications(): void {
  crypto.verify = counted(crypto.verify);
  const { subtle } = crypto.webcrypto;
  subtle.verify = counted(subtle.verify.bind(subtle));
  syncBuiltinESMExports();
}

/** The number of signatures that a run verifies. */
export async function verificationsIn(run: () => Promise<unknown>): Promise<number> {
  const before = verified;
  await run();
  return verified - before;
}

function counted<F extends (...args: never[]) => unknown>(verify: F): F {
  return new Proxy(verify, {
    apply(target, self, args) {
      verified += 1;
      return Reflect.apply(target, self, args);
    },
  });
}
