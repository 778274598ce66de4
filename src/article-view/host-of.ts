/** The host of an http(s) address without `www.`, as people say it; `null` for any other address. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return host.replace(/^www\./, '') || null;
}
