import { join } from 'node:path';

export default {
  poweredByHeader: false,
  // The repository checks types; `next build` need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Files that the examples share lie beside this one.
  turbopack: { root: join(import.meta.dirname, '../..') },
  outputFileTracingRoot: join(import.meta.dirname, '../..'),
};
