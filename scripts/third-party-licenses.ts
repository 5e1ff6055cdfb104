// A plugin of the build: writes the licenses of all packages whose code is bundled.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** The folder and the name of a package in the path of one of its modules. */
const PACKAGE_OF = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\/.*\.[cm]?js$/;

const HEAD = `authloom is under the license in LICENSE. The files of this build in dist/ contain code of these packages:
`;

/** Adds the file to the output: each build has its own. The build fails if a package has no license. */
export function thirdPartyLicenses(fileName: string): Plugin {
  return {
    name: 'third-party-licenses',
    generateBundle(_, output) {
      const modules = Object.values(output).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = modules.map((id) => PACKAGE_OF.exec(id.replaceAll('\\', '/'))?.[1]);
      const licenses = [...new Set(folders)]
        .filter((folder) => folder !== undefined)
        .sort()
        .map(licenseOf);
      this.emitFile({ type: 'asset', fileName, source: [HEAD, ...licenses].join('\n') });
    },
  };
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name}@${version} has no license file; it cannot be bundled`);
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
