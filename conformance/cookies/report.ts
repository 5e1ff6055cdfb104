// Sends every case of cookies to a server of each framework. Exits with 1 if one has another result.
import { textTable } from '../text-table.ts';
import { APPS, createIssuer } from './apps.ts';
import { COOKIE_CASES } from './cases.ts';
import { runCookieCases } from './run.ts';

const issuer = await createIssuer();
const rows: string[][] = [];
const messages: string[] = [];
for (const [framework, start] of Object.entries(APPS)) {
  const app = await start(issuer);
  const wrong = await runCookieCases(app.port, issuer.tokens);
  await app.close();
  rows.push([framework, String(COOKIE_CASES.length), String(wrong.length)]);
  messages.push(...wrong.map((message) => `✗ ${framework}, ${message}`));
}
await issuer.close();
console.log(textTable([['framework', 'cases', 'wrong'], ...rows]));
for (const message of messages) console.log(message);
process.exitCode = messages.length === 0 ? 0 : 1;
