import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SavedFile } from './driven-browser.ts';
import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

type Progress = { guid: string; state: 'inProgress' | 'completed' | 'canceled'; filePath?: string };

/** Writes the settings of a fresh profile: saved files go to `folder`, unasked, named as Chromium names them. */
export async function setChromiumDownloads(profile: string, folder: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const settings = {
    download: { default_directory: folder, prompt_for_download: false },
    // Else an unpacked extension does not come back when it is loaded again.
    extensions: { ui: { developer_mode: true } },
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(settings));
}

/** Begins to watch downloads. Gives `waitForDownload` of the driven browser. */
export async function watchChromiumDownloads(connection: ProtocolConnection) {
  const ends: Progress[] = [];
  connection.on('Browser.downloadProgress', (progress: Progress) => {
    if (progress.state !== 'inProgress') ends.push(progress);
  });
  await connection.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true });

  return async (action: () => Promise<void>, timeoutMs?: number): Promise<SavedFile> => {
    const before = ends.length;
    await action();
    const end = await waitUntil('a file to be saved', async () => ends[before], timeoutMs);
    if (end.state !== 'completed' || !end.filePath) throw new Error(`the download ended as ${end.state}`);
    return { name: basename(end.filePath), path: end.filePath, isForgotten: null };
  };
}
