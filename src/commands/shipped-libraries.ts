/** Libraries that are shipped, by the chunk that holds them and nothing of ours, with what they bring along. */
const packagesOfChunk: Readonly<Record<string, readonly string[]>> = {
  readability: ['@mozilla/readability'],
  dompurify: ['dompurify'],
  'webextension-polyfill': ['webextension-polyfill'],
  'markdown-it': ['markdown-it', 'entities', 'mdurl', 'punycode.js', 'uc.micro'],
};

/** The chunks that hold a library and nothing of ours, by their file names. */
export const libraryChunks: readonly string[] = Object.keys(packagesOfChunk);

/** For the bundler: which modules go into which of these chunks. */
export const libraryGroups = Object.entries(packagesOfChunk).map(([name, packages]) => ({
  name,
  test: new RegExp(`node_modules/(?:${packages.join('|')})/`),
}));

/** Every package of which something is shipped, by its name. The build fails when another one gets in. */
export const shippedPackages: readonly string[] = [
  ...Object.values(packagesOfChunk).flat(),
  // The typeface: files of its own, no module.
  '@fontsource/atkinson-hyperlegible-next',
];
