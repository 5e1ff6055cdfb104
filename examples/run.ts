// npm run example express: an example app beside a fake Stytch, without an account.
import { startFakeStytch } from './fake-stytch/fake-stytch.ts';
import { FRAMEWORKS, freePort, startApp } from './fake-stytch/start-app.ts';

const [name = '', ...others] = process.argv.slice(2);
const framework = FRAMEWORKS.find((each) => each === name);

if (framework === undefined || others.length > 0) {
  console.error(`Usage: npm run example ${FRAMEWORKS.join('|')}\nPORT chooses the port; default any free one.`);
  process.exitCode = 2;
} else {
  const fake = await startFakeStytch(({ to, link }) => console.log(`A mail to ${to}: ${link}`));
  const port = process.env['PORT'] === undefined ? await freePort() : Number(process.env['PORT']);
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stop.abort());
  try {
    const app = await startApp(framework, fake.env(port), { signal: stop.signal });
    console.log(`The example for ${framework}: ${app.origin}`);
    console.log(`Mails that Stytch would send: ${fake.mailbox.url}`);
    console.log('Sign in as admin@example.com to see /admin and /reports. Stop with Ctrl-C.');
    await app.ended;
  } catch (error) {
    if (!stop.signal.aborted) console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await fake.close();
  }
}
