/** The door `authloom/corbado` on Node: the same, over what Node does better than web APIs. */

import './register.ts';

export * from '../corbado.ts';
