import { buildCore, buildExtension, extensionFolder } from './build-extension.ts';
import { targets } from './manifest-for.ts';

for (const target of targets) {
  await buildExtension(target);
  console.log(`built ${extensionFolder(target)}`);
}
await buildCore();
console.log('built dist/core/clean-copy.js');
