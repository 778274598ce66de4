/** An address without what points into its page. */
export function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
