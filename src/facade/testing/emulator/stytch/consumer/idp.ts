import type { Call } from '../../call.ts';
import { type Fields, objectIn, objectsIn, stringsIn } from '../../fields.ts';
import { stytchError } from '../shared/errors.ts';
import type { IdpProduct, IdpSubject } from '../shared/idp.ts';
import { namedUser } from './sessions.ts';

/** Users as those for whom connected apps act. */
export const consumerIdp: IdpProduct = {
  subjectOf: (call: Call) => {
    const user = namedUser(call);
    if (user === undefined)
      throw stytchError(
        'no_oauth_authorize_user_selector',
        'One of user_id, session_token and session_jwt must be given.',
      );
    return subject(user);
  },
  findSubject: (tenant, id) => {
    const user = tenant.records('users').get(id);
    return user === undefined ? undefined : subject(user);
  },
};

function subject(user: Fields): IdpSubject {
  return {
    id: String(user['user_id']),
    roles: stringsIn(user, 'roles'),
    shown: { user_id: user['user_id'], user },
    claims: {},
    profile: (scope) => profileOf(user, scope),
  };
}

function profileOf(user: Fields, scope: string): Fields {
  const [email] = objectsIn(user, 'emails');
  const [phone] = objectsIn(user, 'phone_numbers');
  const { first_name = '', last_name = '' } = objectIn(user, 'name');
  switch (scope) {
    case 'email':
      return email === undefined ? {} : { email: email['email'], email_verified: email['verified'] };
    case 'phone':
      return phone === undefined
        ? {}
        : { phone_number: phone['phone_number'], phone_number_verified: phone['verified'] };
    case 'profile':
      return {
        name: `${String(first_name)} ${String(last_name)}`.trim(),
        given_name: first_name,
        family_name: last_name,
      };
    default:
      return {};
  }
}
