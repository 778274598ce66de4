import { withoutCredentials } from '../without-credentials.ts';

/** An http(s) address, absolute against `base`, with nobody's name in it; `null` for anything else. Fragments stay. */
export function absoluteUrl(address: string | null | undefined, base: string): string | null {
  const trimmed = address?.trim() ?? '';
  if (trimmed === '' || trimmed.length > 4000) return null;
  try {
    const url = new URL(trimmed, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? withoutCredentials(url.href) : null;
  } catch {
    return null;
  }
}
