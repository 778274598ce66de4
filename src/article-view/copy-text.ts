/**
 * Copies a text that is still being written. The promise goes to the clipboard itself: waiting for it first
 * would outlast the key press or click that allows the copy. Throws what `text` throws, else a DOMException.
 */
export async function copyText(text: Promise<string>): Promise<void> {
  const blob = text.then(words => new Blob([words], { type: 'text/plain' }));
  // `blob` comes first: when it fails, its own error is the one to tell.
  await Promise.all([blob, navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])]);
}
