import { checkByTestingKit } from './check-by-testing-kit.js';

void checkByTestingKit().then((problems) => console.log(problems.length === 0 ? 'works' : problems.join('\n')));
