/** A file of a bundle, as rolldown describes it. */
export interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  /** Names of files that have to be loaded before it. */
  readonly imports: readonly string[];
}

/** The names of the files that are loaded before a program's first line runs: its own, what that imports at once, and so on. */
export function initialChunks(chunks: readonly Chunk[]): ReadonlySet<string> {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  // A set hands out what is added to it while it is walked through.
  for (const name of found) {
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) found.add(imported);
  }
  return found;
}
