/**
 * For the bundler: our modules that are loaded together, in one file each, with what they import and no group before
 * has. Left alone it cuts a file for every set of pages that share a module, and the popup waits for five rounds of
 * small files, each asking for the next: 30 ms of the 640 from a press to readable words on a busy machine
 * (`docs/benchmarks.md`).
 */
export const sharedGroups: readonly Readonly<{ name: string; test: RegExp }>[] = [
  // What the popup and the document behind it both need comes first, or the one would load all of the other.
  { name: 'preload', test: /vite\/preload-helper/ },
  { name: 'extension', test: /src\/(?:platform|messages)\// },
  { name: 'save-file', test: /src\/dom-host\/save-file\.ts$/ },
  { name: 'sanitise', test: /src\/core\/sanitise\// },
  {
    name: 'core',
    test: /src\/core\/(?:direction-of|markdown\/cut-text|edit\/(?:switch-reading|kept-edits))\.ts$/,
  },
  // Its style sheets are those that every page begins with: a chunk of style alone would come last.
  {
    name: 'article-page',
    test: /src\/article-view\/(?:start-article-page\.ts|(?:colours|themes|fonts|controls)\.css)$/,
  },
];
