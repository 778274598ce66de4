import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { buildExtension, extensionFolder, libraryChunks, projectFolder } from './build-extension.ts';
import { targets } from './manifest-for.ts';

// Every file carries the same date, so that the same sources give the same bytes. ZIP knows none before 1980.
const fileDate = new Date(1980, 0, 1);
const out = join(projectFolder, 'dist/packages');
const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
mkdirSync(out, { recursive: true });

for (const target of targets) {
  await buildExtension(target);
  // The linter knows Firefox's manifest alone; Chrome's package goes to Chrome's store.
  if (target === 'firefox') lint(extensionFolder(target));
  const archive = zipFolder(extensionFolder(target));
  const file = join(out, `clean-copy-${version}-${target}.zip`);
  writeFileSync(file, archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  console.log(`${relative(projectFolder, file)}  ${archive.length} bytes  sha256 ${hash}`);
}

function zipFolder(folder: string): Uint8Array {
  const files: Zippable = {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  for (const name of names) {
    files[name.split(sep).join('/')] = [readFileSync(join(folder, name)), { mtime: fileDate, level: 9 }];
  }
  return zipSync(files);
}

type Finding = { _type: string; code: string; message: string; file?: string };

/**
 * Mozilla's linter over the unpacked package. An error, or a warning about anything of ours, ends the run. What it
 * finds in a library's own chunk is told: DOMPurify and Readability assign to `innerHTML` of inert documents.
 */
function lint(folder: string): void {
  const { stdout } = spawnSync(
    'web-ext',
    ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    { cwd: projectFolder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const report: { errors: Finding[]; warnings: Finding[] } = JSON.parse(stdout);
  const isLibrary = ({ file }: Finding) => libraryChunks.some(name => file === `chunks/${name}.js`);
  const ours = [...report.errors, ...report.warnings.filter(finding => !isLibrary(finding))];
  for (const { _type, code, message, file } of [...report.errors, ...report.warnings]) {
    console.log(`web-ext lint: ${_type} ${code} in ${file ?? 'the package'}: ${message}`);
  }
  if (ours.length > 0) throw new Error(`web-ext lint found ${ours.length} faults of ours`);
}
