/**
 * An address without the name and the password in it: they would be the reader's own, or there to make one host look
 * like another. What cannot be an address comes back as it is.
 */
export function withoutCredentials(address: string): string {
  if (!address.includes('@')) return address;
  const url = URL.parse(address);
  if (!url || (url.username === '' && url.password === '')) return address;
  url.username = '';
  url.password = '';
  return url.href;
}
