import { checkPackage } from './check-package.js';

/** The bundle's only input: it has no packages beside it to create tokens with. */
const { ISSUED = '{}' } = process.env;

void checkPackage(JSON.parse(ISSUED)).then((problems) =>
  console.log(problems.length === 0 ? 'works' : problems.join('\n')),
);
