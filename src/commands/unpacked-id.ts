import { createHash } from 'node:crypto';

/**
 * The id that Chromium gives to the unpacked extension in a folder (an absolute path): the first 128 bits of the
 * path's SHA-256, each hexadecimal digit as a letter from a to p
 * (https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/id_util.cc).
 */
export function unpackedId(folder: string, platform: NodeJS.Platform): string {
  // Chromium hashes the path as the system writes it.
  const bytes = Buffer.from(folder, platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return digits.replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
