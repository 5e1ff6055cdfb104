import { type Deadline, DeadlineEnd } from '../deadline.ts';

/** Waits, no longer than the deadline allows. */
export async function sleep(milliseconds: number, deadline: Deadline): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await deadline.race(new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds))));
    // A process that was busy may see this timer before that of the deadline, which is no less over.
    if (deadline.remaining === 0) throw new DeadlineEnd('timeout');
  } finally {
    clearTimeout(timer);
  }
}
