import { malicious } from './conformance/faults/catalog/malicious.ts';
import { statuses } from './conformance/faults/catalog/statuses.ts';
import { runMatrix } from './conformance/faults/matrix.ts';
import { allSubjects } from './conformance/faults/subject.ts';

const pick = [...malicious, ...statuses].filter(({ name }) => /^echo|gateway/.test(name));
const r = await runMatrix(allSubjects(), pick, { grace: 5000 });
for (const c of r.cases)
  if (c.method.name === 'create' && /Fastly|Spring|no_such/.test(c.fault.name))
    console.log(c.subject.name, c.requests, c.outcome, String(c.error));
const bad = r.cases.filter((c) => c.problems.length > 0);
console.log(r.cases.length, 'cases', bad.length, 'bad', r.unhandled.length);
for (const b of bad.slice(0, 60)) console.log(b.subject.name, b.method.name, b.fault.name, b.problems.join());
process.exit(0);
