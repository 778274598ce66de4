import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { leftOutParts } from './left-out-parts.ts';
import { licencesPlugin } from './licences-plugin.ts';
import { manifestFor, type Target } from './manifest-for.ts';
import { packMessages } from './pack-messages.ts';
import { sharedGroups } from './shared-chunks.ts';
import { libraryGroups } from './shipped-libraries.ts';
import { messageNamesPlugin, shortMessageNames } from './short-message-names.ts';

export const projectFolder = resolve(import.meta.dirname, '../..');
const source = join(projectFolder, 'src');

/** Where the unpacked extension of one browser is built. */
export function extensionFolder(target: Target): string {
  return join(projectFolder, 'dist', target);
}

/** Builds the unpacked extension of one browser into `dist/<target>`. Throws what the bundler throws. */
export async function buildExtension(target: Target): Promise<void> {
  const folder = extensionFolder(target);
  await build(pagesConfiguration(target, folder));
  await packMessages(folder, shortMessageNames(projectFolder));
  await build(captureConfiguration(folder));
  for (const [name, entry] of Object.entries(earlyScripts))
    await build(earlyConfiguration(folder, name, entry));
  const manifest = JSON.parse(await readFile(join(projectFolder, 'manifest.json'), 'utf8'));
  await writeFile(
    join(folder, 'manifest.json'),
    `${JSON.stringify(manifestFor(target, manifest), null, 2)}\n`,
  );
}

/** Builds `dist/core/clean-copy.js`: the core as one classic script for any page. */
export async function buildCore(): Promise<void> {
  await build({
    ...commonConfiguration,
    publicDir: false,
    build: {
      ...commonConfiguration.build,
      outDir: join(projectFolder, 'dist/core'),
      emptyOutDir: true,
      rolldownOptions: {
        input: join(source, 'bundle/clean-copy.ts'),
        output: { format: 'iife', entryFileNames: 'clean-copy.js' },
      },
    },
  });
}

/**
 * Builds an entry, given by its path, into one classic script for any page and gives its text. `storyModel` is the
 * file of another model than the one that is shipped.
 */
export async function buildScript(entry: string, storyModel?: string): Promise<string> {
  const alias: Record<string, string> = { ...commonConfiguration.resolve.alias };
  if (storyModel !== undefined) alias['./story-model.json'] = storyModel;
  const built = await build({
    ...commonConfiguration,
    resolve: { alias },
    publicDir: false,
    build: {
      ...commonConfiguration.build,
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const script = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${entry}: the bundler gave no script`);
  return script.code;
}

function pagesConfiguration(target: Target, folder: string): InlineConfig {
  const pages = [
    'popup/popup.html',
    'reader/reader.html',
    'settings-page/settings.html',
    'welcome/welcome.html',
  ];
  if (target === 'chrome') pages.push('offscreen/offscreen.html');
  return {
    ...commonConfiguration,
    plugins: [licencesPlugin(projectFolder), messageNamesPlugin(projectFolder)],
    publicDir: join(projectFolder, 'public'),
    build: {
      ...commonConfiguration.build,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: [
          ...pages.map(page => join(source, page)),
          join(source, 'background', `background.${target}.ts`),
        ],
        output: {
          entryFileNames: ({ name }) => (name.startsWith('background') ? 'background.js' : '[name].js'),
          chunkFileNames: 'chunks/[name].js',
          assetFileNames: 'assets/[name][extname]',
          // Libraries unmixed with our code: a store's reviewer finds them, and the linter's findings have an owner.
          codeSplitting: { groups: [...libraryGroups, ...sharedGroups] },
        },
      },
    },
  };
}

/** The injected script: one classic script whose completion value is the capture. */
function captureConfiguration(folder: string): InlineConfig {
  return {
    ...commonConfiguration,
    publicDir: false,
    build: {
      ...commonConfiguration.build,
      outDir: join(folder, 'content'),
      emptyOutDir: true,
      rolldownOptions: {
        input: join(source, 'content/capture.ts'),
        preserveEntrySignatures: 'strict',
        // The bundle's value is used, not its name.
        checks: { missingNameOptionForIifeExport: false },
        output: { format: 'iife', exports: 'default', entryFileNames: 'capture.js' },
      },
    },
  };
}

/** What pages run before anything else: classic scripts, because modules wait until the whole page is read. */
const earlyScripts = { 'apply-early': 'settings/apply-early.ts', 'begin-reading': 'popup/begin-reading.ts' };

function earlyConfiguration(folder: string, name: string, entry: string): InlineConfig {
  return {
    ...commonConfiguration,
    publicDir: false,
    build: {
      ...commonConfiguration.build,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(source, entry),
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  };
}

const commonConfiguration = {
  configFile: false,
  root: source,
  resolve: { alias: leftOutParts },
  base: './',
  logLevel: 'warn',
  build: { target: ['chrome127', 'firefox142'], modulePreload: false, minify: true },
} satisfies InlineConfig;
