import { join } from 'node:path';
import { build } from 'vite';

/** Builds an entry of this folder into one classic script and gives its text. Throws what the bundler throws. */
export async function bundleEntry(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'chrome127',
      modulePreload: false,
      minify: true,
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, `${name}.ts`),
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const [script] = outputs.flatMap(({ output }) => output).filter(({ type }) => type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${name}: the bundler gave no script`);
  return script.code;
}
