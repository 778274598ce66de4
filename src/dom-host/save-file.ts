import type { MarkdownFile } from '../core/article.ts';
import { ReadError } from '../core/read-error.ts';

/** How long the browser may take to fetch the file from memory, in ms, before its address is given up. */
const addressLifetime = 60_000;

/**
 * Hands a file to the browser's downloads without the `downloads` permission, which would make Firefox ask
 * for the whole download history. Must run in a page that outlives the popup: Firefox drops the download of
 * a page that closes. Throws `ReadError` (`save-failed`).
 */
export function saveFile(file: MarkdownFile, type: string): void {
  try {
    const address = URL.createObjectURL(new Blob([file.text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), addressLifetime);
  } catch (cause) {
    throw new ReadError('save-failed', `the browser did not take the file ${file.name}`, { cause });
  }
}
