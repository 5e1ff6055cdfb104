/**
 * Loads something when it is first asked for, and keeps it: all who ask in the meantime wait for the same one. A failure is
 * not kept.
 */
// @__NO_SIDE_EFFECTS__
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
