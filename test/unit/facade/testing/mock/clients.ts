import { Corbado } from '../../../../../src/corbado.ts';
import type { Verifier } from '../../../../../src/facade/session/compose.ts';
import { LoginID } from '../../../../../src/loginid.ts';
import { Passage } from '../../../../../src/passage.ts';
import { Stytch, StytchB2B } from '../../../../../src/stytch.ts';
import type { MockServer, TestProvider } from '../../../../../src/testing.ts';

/** What the servers and the clients of all providers have in common. */
type AnyMock<P extends TestProvider> = Pick<MockServer<P>, 'clientOptions'>;

/** Both checks: that requests are right before they are sent, and that answers keep to the spec. */
const CHECKED = { validate: 'all', retry: { baseDelay: 1, maxDelay: 2 } } as const;

export const corbadoOf = (mock: AnyMock<'corbado'>): Corbado => new Corbado({ ...mock.clientOptions(), ...CHECKED });
export const passageOf = (mock: AnyMock<'passage'>): Passage => new Passage({ ...mock.clientOptions(), ...CHECKED });
export const stytchOf = (mock: AnyMock<'stytch'>): Stytch => new Stytch({ ...mock.clientOptions(), ...CHECKED });
export const b2bOf = (mock: AnyMock<'stytch-b2b'>): StytchB2B => new StytchB2B({ ...mock.clientOptions(), ...CHECKED });
export const loginIdOf = (mock: AnyMock<'loginid'>): LoginID => new LoginID({ ...mock.clientOptions(), ...CHECKED });

/** The clients of all providers. */
export const CLIENTS: { readonly [P in TestProvider]: (mock: AnyMock<P>) => Verifier } = {
  corbado: corbadoOf,
  passage: passageOf,
  stytch: stytchOf,
  'stytch-b2b': b2bOf,
  loginid: loginIdOf,
};

/** The error that something fails with. */
export async function failure(work: PromiseLike<unknown> | (() => unknown)): Promise<Error> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('expected an error');
}

/** All items that an iterator gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
