import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCore, buildScript, projectFolder } from '../../src/commands/build-extension.ts';

/** A script that, run in a page, is ready to read it. */
export type Contestant = Readonly<{ name: string; script: string }>;

/** Ours in every table and comparison. */
export const ownName = 'clean-copy';

/** Others to compare with. One is left out where its package is not installed. */
const baselines = [
  { name: 'readability', entry: 'readability-baseline', package: '@mozilla/readability' },
  { name: 'defuddle', entry: 'defuddle-baseline', package: 'defuddle' },
] as const;

const coreFile = join(projectFolder, 'dist/core/clean-copy.js');

/** Our core: built anew, or, when `isBuilt` says that it is up to date, as it is if it is there at all. */
export async function buildOwn({ isBuilt }: { isBuilt: boolean }): Promise<Contestant> {
  if (!isBuilt || !existsSync(coreFile)) await buildCore();
  const entry = await buildScript(join(import.meta.dirname, 'clean-copy-entry.ts'));
  return { name: ownName, script: `${readFileSync(coreFile, 'utf8')}\n;${entry}` };
}

/** The baselines whose packages are here; `report` is told which are not. */
export async function buildBaselines(report: (line: string) => void): Promise<Contestant[]> {
  const built: Contestant[] = [];
  for (const baseline of baselines) {
    if (existsSync(join(projectFolder, 'node_modules', baseline.package, 'package.json'))) {
      built.push({ name: baseline.name, script: await buildScript(join(import.meta.dirname, `${baseline.entry}.ts`)) });
    } else report(`${baseline.name} is skipped: the package ${baseline.package} is not installed`);
  }
  return built;
}
