import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes an extension whose popup says one word and does nothing: what the browser itself needs to open a
 * popup, the floor that nobody can go below.
 */
export async function writeEmptyPopupExtension(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty popup',
    version: '1',
    permissions: ['activeTab'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  };
  const style = 'body{width:640px;height:500px;margin:40px;font:16px serif}';
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  await writeFile(
    join(folder, 'popup.html'),
    `<!doctype html><meta charset="utf-8"><title>Empty</title><style>${style}</style><h1 elementtiming="headline">Ready</h1>`,
  );
}
