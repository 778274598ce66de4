import { watch } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './build-extension.ts';

/** What a build reads, as paths from the project's folder. The commands lie in `src` but go into no package. */
const isSource = /^(?:manifest\.json$|public\/|src\/(?!commands\/))/;
// An editor that saves writes several times, and a person may save several files at once.
const quietMs = 150;

/**
 * Calls `rebuild` after sources of the extension changed, with their paths, relative to the project. Changes
 * made while it works wait for its end. Gives the function that ends the watch.
 */
export function watchSources(rebuild: (changed: readonly string[]) => Promise<void>): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isWorking = false;

  const work = async () => {
    if (isWorking) return;
    isWorking = true;
    while (changed.size > 0) {
      const paths = [...changed].sort();
      changed.clear();
      await rebuild(paths);
    }
    isWorking = false;
  };
  const note = (path: string) => {
    if (!isSource.test(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => void work(), quietMs);
  };
  const watchers = ['src', 'public'].map(folder =>
    watch(join(projectFolder, folder), { recursive: true }, (_, name) => {
      if (name !== null) note(`${folder}/${name.replaceAll('\\', '/')}`);
    }),
  );
  // Many editors save by putting another file in the old one's place: only its folder sees that.
  watchers.push(watch(projectFolder, (_, name) => note(name ?? '')));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
