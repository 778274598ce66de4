import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildExtension, extensionFolder, projectFolder } from './build-extension.ts';
import { targets } from './manifest-for.ts';
import { libraryChunks } from './shipped-libraries.ts';
import { zipFolder } from './zip-folder.ts';

const out = join(projectFolder, 'dist/packages');
const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
mkdirSync(out, { recursive: true });

for (const target of targets) {
  await buildExtension(target);
  // The linter knows Firefox's manifest alone; Chrome's package goes to Chrome's store.
  if (target === 'firefox') lint(extensionFolder(target));
  const archive = await zipFolder(extensionFolder(target));
  const file = join(out, `clean-copy-${version}-${target}.zip`);
  writeFileSync(file, archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  console.log(`${relative(projectFolder, file)}  ${archive.length} bytes  sha256 ${hash}`);
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
