import type { Workshop } from './workshop.ts';

/** One project: throws if it does not work. */
export interface Project {
  readonly row: string;
  readonly column: string;
  /** A reason for which there is no such project, such as a setting that the compiler does not have. */
  readonly absent?: string;
  readonly run: () => Promise<void>;
}

/** A table of projects. */
export interface Suite {
  readonly name: string;
  readonly title: string;
  readonly projects: (workshop: Workshop) => readonly Project[];
}
