import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import { components, params, type responses } from '../../src/corbado/schemas.ts';
import type { User, UserList, UsersCreateParams } from '../../src/corbado.ts';
import { b2b, consumer } from '../../src/stytch/schemas.ts';
import type { B2B, MagicLinksEmailLoginOrCreateParams } from '../../src/stytch.ts';

it('schemas have the types of the client', () => {
  expectTypeOf(params['users.create'].parse({})).toEqualTypeOf<UsersCreateParams>();
  expectTypeOf<z.infer<(typeof responses)['users.list']>>().toEqualTypeOf<UserList>();
  expectTypeOf(components.User.parse({})).toEqualTypeOf<User>();
  expectTypeOf(
    consumer.params['magicLinks.email.loginOrCreate'].parse({}),
  ).toEqualTypeOf<MagicLinksEmailLoginOrCreateParams>();
  expectTypeOf(b2b.components.Member.parse({})).toEqualTypeOf<B2B.Member>();
  // @ts-expect-error there is no such operation
  void params['users.destroy'];
});

it('compose with schemas of a program', () => {
  expectTypeOf<z.ZodArray<typeof components.User>>().toExtend<z.ZodType<User[]>>();
});
