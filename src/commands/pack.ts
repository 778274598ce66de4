import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { buildExtension, extensionFolder, projectFolder } from './build-extension.ts';
import { targets } from './manifest-for.ts';

// Every file carries the same date, so that the same sources give the same bytes. ZIP knows none before 1980.
const fileDate = new Date(1980, 0, 1);
const out = join(projectFolder, 'dist/packages');
const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
mkdirSync(out, { recursive: true });

for (const target of targets) {
  await buildExtension(target);
  lint(extensionFolder(target), target);
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

/** Mozilla's linter over the unpacked package; any error or warning ends the run. */
function lint(folder: string, target: string): void {
  // The linter knows Firefox's manifest alone: Chrome's package goes to Chrome's store.
  if (target !== 'firefox') return;
  const { status } = spawnSync(
    'web-ext',
    ['lint', '--source-dir', folder, '--warnings-as-errors', '--no-config-discovery'],
    {
      cwd: projectFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) process.exit(1);
}
