/** The door `authloom/loginid` on Node: the same, over what Node does better than web APIs. */

import './register.ts';
import './register-signing.ts';

export * from '../loginid.ts';
