import { type FSWatcher, watch } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from './build-extension.ts';

/** What a build reads: a folder stands for all that is in it. */
const sources = ['src', 'public', 'manifest.json'];
// An editor that saves writes several times, and a person may save several files at once.
const quietMs = 150;

/**
 * Calls `rebuild` after the sources of the extension changed, with the paths of what changed, relative to the
 * project. While one call works, changes wait for the next. Gives the function that ends the watch.
 */
export function watchSources(rebuild: (changed: readonly string[]) => Promise<void>): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isWorking = false;

  const work = async () => {
    if (isWorking || changed.size === 0) return;
    isWorking = true;
    const paths = [...changed].sort();
    changed.clear();
    await rebuild(paths);
    isWorking = false;
    await work();
  };
  const note = (path: string) => {
    if (isCommand(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => void work(), quietMs);
  };
  const watchers = sources.map(source => watchSource(source, note));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function watchSource(source: string, note: (path: string) => void): FSWatcher {
  const path = join(projectFolder, source);
  return watch(path, { recursive: true }, (_, name) => {
    note(relative(projectFolder, name === null || name === source ? path : join(path, name)));
  });
}
