import { type Fields, objectIn, pick } from '../../fields.ts';
import { stytchError } from './errors.ts';

/** Returns what a grant keeps of the caller's attributes: those of the person who asked for it. */
export function attributesIn(body: Fields): Fields {
  if (body['attributes'] === undefined) return {};
  return { attributes: pick(objectIn(body, 'attributes'), ['ip_address', 'user_agent']) };
}

/**
 * Checks that a grant is used by the person who asked for it, if `options` of the request want that.
 *
 * @throws {ApiError} if an attribute differs
 */
export function checkAttributes(grant: Fields, body: Fields): void {
  const options = objectIn(body, 'options');
  const [before, now] = [objectIn(grant, 'attributes'), objectIn(body, 'attributes')];
  const differs = (option: string, name: string): boolean => options[option] === true && before[name] !== now[name];
  if (differs('ip_match_required', 'ip_address') || differs('user_agent_match_required', 'user_agent'))
    throw stytchError('attribute_mismatch', 'The attributes do not match those of the start of the login.');
}
