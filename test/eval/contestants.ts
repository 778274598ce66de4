import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCore, buildScript, projectFolder } from '../../src/commands/build-extension.ts';
import { foldOf, folds } from '../learn/fold-of.ts';
import { unseenModel } from '../learn/unseen-model.ts';
import type { CorpusPage } from './corpus.ts';

/** `scriptFor` gives the script that, run in that page, is ready to read it. */
export type Contestant = Readonly<{ name: string; scriptFor: (page: CorpusPage) => string }>;

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
  const script = `${readFileSync(coreFile, 'utf8')}\n;${entry}`;
  return { name: ownName, scriptFor: () => script };
}

/**
 * Our core with models that have not learned from the page's publisher, as `npm run learn` left them: what it would
 * find on a page that nobody has seen. Throws when they are not there.
 */
export async function buildUnseen(): Promise<Contestant> {
  const entry = await buildScript(join(import.meta.dirname, 'clean-copy-entry.ts'));
  const scripts: string[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    if (!existsSync(unseenModel(fold)))
      throw new Error('no models to try on unseen pages: npm run learn first');
    const core = await buildScript(join(projectFolder, 'src/bundle/clean-copy.ts'), unseenModel(fold));
    scripts.push(`${core}\n;${entry}`);
  }
  return { name: ownName, scriptFor: ({ id, truth }) => scripts[foldOf(truth.group ?? id)] ?? '' };
}

/** The baselines whose packages are here; `report` is told which are not. */
export async function buildBaselines(report: (line: string) => void): Promise<Contestant[]> {
  const built: Contestant[] = [];
  for (const baseline of baselines) {
    if (existsSync(join(projectFolder, 'node_modules', baseline.package, 'package.json'))) {
      const script = await buildScript(join(import.meta.dirname, `${baseline.entry}.ts`));
      built.push({ name: baseline.name, scriptFor: () => script });
    } else report(`${baseline.name} is skipped: the package ${baseline.package} is not installed`);
  }
  return built;
}
