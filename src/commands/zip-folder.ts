import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import JSZip from 'jszip';

// Every file carries the same date, so that the same sources give the same bytes. ZIP knows none before 1980.
const fileDate = new Date(Date.UTC(1980, 0, 1));

/** A folder as the archive that stores take: the same bytes for the same files, wherever and whenever it is made. */
export function zipFolder(folder: string): Promise<Uint8Array> {
  const archive = new JSZip();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  for (const name of names) {
    archive.file(name.split(sep).join('/'), readFileSync(join(folder, name)), {
      date: fileDate,
      createFolders: false,
    });
  }
  return archive.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}
