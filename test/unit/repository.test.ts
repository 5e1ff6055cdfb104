import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/package.ts';

interface PackageJson {
  readonly engines: { readonly node: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly repository: { readonly url: string };
}
const manifest: PackageJson = JSON.parse(textOf('package.json'));

describe('package.json', () => {
  it('supports the Node version of .nvmrc', () => {
    expect(manifest.engines.node).toMatch(new RegExp(`^\\^${textOf('.nvmrc').trim()}\\.`));
  });

  it('is the only file with the address of the repository, and has it once for each use', () => {
    const [, address = ''] = /^git\+(https:\/\/.+)\.git$/.exec(manifest.repository.url) ?? [];
    expect(address).not.toBe('');
    expect([manifest.homepage, manifest.bugs.url]).toEqual([`${address}#readme`, `${address}/issues`]);
    const files = execFileSync('git', ['grep', '-l', '--fixed-strings', address], { cwd: ROOT, encoding: 'utf8' });
    expect(files.trim().split('\n')).toEqual(['package.json']);
  });
});

describe('docs/decisions', () => {
  const files = readdirSync(join(ROOT, 'docs/decisions')).filter((name) => /^\d/.test(name));

  it('lists every decision, by its title and in order', () => {
    const listed = [...textOf('docs/decisions/README.md').matchAll(/\[(\d{4})\]\((.+?)\) \| (.+?) \|/g)];
    expect(listed.map(([, number, file, title]) => [file, `# ${number}: ${title}`])).toEqual(
      files.map((file) => [file, textOf(`docs/decisions/${file}`).split('\n')[0]]),
    );
  });

  it.each(files)('%s has its context, decision and consequences', (file) => {
    const headings = textOf(`docs/decisions/${file}`)
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings).toEqual(['## Context', '## Decision', '## Consequences']);
  });
});

describe('links between pages', () => {
  const folders = ['.', 'docs', 'docs/decisions', 'docs/operations'];
  const pages = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );

  it.each(pages)('%s', (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(ROOT, page, '..', link)))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  it('names only paths that exist', () => {
    const text = textOf('docs/architecture.md');
    const paths = [...text.matchAll(/`((?:[\w.-]+\/)*(?:[\w.-]+\/|[\w.-]+\.(?:ts|cjs)))`/g)].map(
      ([, path = '']) => path,
    );
    const missing = paths.filter(
      (path) => !['', 'src/facade', 'src/facade/providers'].some((folder) => existsSync(join(ROOT, folder, path))),
    );
    expect(paths.length).toBeGreaterThan(30);
    expect([...new Set(missing)]).toEqual([]);
  });
});

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
