import { cutText } from './cut-text.ts';
import { dropInvisible } from './drop-invisible.ts';

// Synced folders and archives add to a name; most file systems end at 255 bytes.
const maxBytes = 192;
const longestLooked = 1000;

/** Names Windows keeps for devices, also before a dot (Win32, "Naming files"). */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?=\s*(?:\.|$))/i;

/**
 * A name for the file of an article, with its extension (`md` unless told): one path segment, NFC, at most 192
 * bytes of UTF-8, safe on Windows, macOS, Linux and Android, in synced folders and in note tools, and the same
 * on all of them. When nothing of the headline is left, the fallback names the file, then `article`.
 */
export function nameFile(
  headline: string,
  { extension = 'md', fallback = '' }: { extension?: string; fallback?: string } = {},
): string {
  const ending = `.${extension}`;
  const room = maxBytes - ending.length;
  const name = nameStem(headline, ending, room) || nameStem(fallback, ending, room) || 'article';
  return name + ending;
}

function nameStem(text: string, ending: string, room: number): string {
  // More than any name holds, and what is cut off later by characters need not be looked at whole.
  const opening = text.slice(0, longestLooked);
  let stem = trimEdges(replaceUnsafe(dropInvisible(opening.normalize('NFC'))).normalize('NFC'));
  while (stem.toLowerCase().endsWith(ending.toLowerCase())) {
    stem = trimEdges(stem.slice(0, -ending.length));
  }
  return trimEdges(cutText(stem.replace(deviceName, '$&_'), room));
}

function replaceUnsafe(text: string): string {
  return (
    text
      // 24/7, AC/DC, 10:30
      .replace(/(?<=[\p{L}\p{N}])[/\\|:](?=[\p{L}\p{N}])/gu, '-')
      // Windows refuses the first, browsers `%`, Android `;+=`; note tools read the rest as links.
      .replace(/[/\\|;+=]/g, ' ')
      .replace(/[:*?"<>%#^[\]]/g, '')
      .replace(/\s+/g, ' ')
  );
}

function trimEdges(text: string): string {
  return text.replace(/^[\s.~-]+|[\s.]+$/g, '');
}
