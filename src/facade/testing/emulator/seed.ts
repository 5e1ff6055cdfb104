import type { Fields } from './fields.ts';

/** The initial records, by kind. */
export type Seed = Readonly<Record<string, readonly Fields[]>>;
