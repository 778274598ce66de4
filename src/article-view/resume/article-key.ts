/** Bytes of the hash that are kept: enough that no two of some hundred addresses share one. */
const keyBytes = 12;

/** The name under which the place in an article is kept: its address without its fragment, salted, SHA-256, as hex. */
export async function articleKey(address: string, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${address.split('#', 1)[0] ?? ''}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return toHex(hash.subarray(0, keyBytes));
}

/** A salt nobody knows, as hex. */
export function freshSalt(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
