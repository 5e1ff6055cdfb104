import type { Fault } from '../fault.ts';
import { bodies } from './bodies.ts';
import { codings } from './codings.ts';
import { connections } from './connections.ts';
import { framing } from './framing.ts';
import { malicious } from './malicious.ts';
import { redirects } from './redirects.ts';
import { retryAfter } from './retry-after.ts';
import { statuses } from './statuses.ts';

/** Every fault. */
export const FAULTS: readonly Fault[] = [
  ...statuses,
  ...retryAfter,
  ...bodies,
  ...framing,
  ...codings,
  ...connections,
  ...redirects,
  ...malicious,
];
