import { once } from 'node:events';
import { createServer } from 'node:http';

/** A mail that Stytch would have sent. */
export interface Mail {
  readonly to: string;
  readonly link: string;
}

/** The mails that were not sent, as a page on loopback. */
export interface Mailbox {
  readonly url: string;
  /** The newest last. */
  readonly mails: readonly Mail[];
  add(mail: Mail): void;
  clear(): void;
  close(): Promise<void>;
}

/** Starts a mailbox, at any free port. */
export async function startMailbox(onMail: (mail: Mail) => void = () => {}): Promise<Mailbox> {
  const mails: Mail[] = [];
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer' });
    response.end(page(mails));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    mails,
    add: (mail) => {
      mails.push(mail);
      onMail(mail);
    },
    clear: () => void mails.splice(0),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function page(mails: readonly Mail[]): string {
  const items = mails.map(
    ({ to, link }) => `<li>To ${escaped(to)}: <a class="link" href="${escaped(link)}">Sign in</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Mailbox</title>
<h1>Mailbox</h1>
<p>The fake Stytch sends no mails: here they are, the newest first.</p>
<ul>${items.reverse().join('\n')}</ul>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
