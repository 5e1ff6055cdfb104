import { params } from 'authloom/corbado/schemas';
import { params as management } from 'authloom/stytch/management/schemas';
import { b2b, consumer } from 'authloom/stytch/schemas';

/** The schemas of a client's arguments, as an application would import them. */
export const schemas: readonly object[] = [params, b2b.params, consumer.params, management];
