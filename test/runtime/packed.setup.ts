import type { TestProject } from 'vitest/node';
import { installPacked } from '../helpers/package.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a project with the packed package installed. Tests work on copies. */
    readonly packedProject: string;
  }
}

/** Builds, packs and installs the package once for all runtime tests. */
export default function setup({ provide }: TestProject): () => void {
  const project = installPacked();
  provide('packedProject', project.folder);
  return () => project.remove();
}
