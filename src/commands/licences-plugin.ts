import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { shippedPackages } from './shipped-libraries.ts';

const name = 'virtual:licences';
const resolved = `\0${name}`;

/** The licences of what is shipped, as the page that shows them imports them (`src/settings-page/licences.d.ts`). */
export type Licences = Readonly<{
  /** The text of our own. */
  own: string;
  libraries: readonly Readonly<{ name: string; version: string; licence: string; text: string }>[];
}>;

/**
 * Reads the licences of all packages that are shipped, as they lie in the project's `node_modules`. Throws an `Error` for
 * a package that comes without one.
 */
export function readLicences(projectFolder: string): Licences {
  return {
    own: readFileSync(join(projectFolder, 'LICENSE'), 'utf8').trim(),
    libraries: shippedPackages.map(library => {
      const folder = join(projectFolder, 'node_modules', library);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file));
      if (files.length === 0) throw new Error(`${library} comes without the text of its licence`);
      const texts = files.sort().map(file => readFileSync(join(folder, file), 'utf8').trim());
      return {
        name: library,
        version,
        licence: license.replace(/^\((.*)\)$/, '$1'),
        text: texts.join('\n\n'),
      };
    }),
  };
}

/** Gives pages the module `virtual:licences`, and fails the build when a package is bundled whose licence is not in it. */
export function licencesPlugin(projectFolder: string): Plugin {
  return {
    name: 'licences',
    resolveId: id => (id === name ? resolved : null),
    load: id =>
      id === resolved ? `export const licences = ${JSON.stringify(readLicences(projectFolder))};` : null,
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const files = output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
        for (const file of files) {
          const library = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
          if (library === undefined || shippedPackages.includes(library)) continue;
          throw new Error(`${library} is shipped in ${output.fileName}: name it in shipped-libraries.ts`);
        }
      }
    },
  };
}
