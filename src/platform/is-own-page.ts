/** What the browser tells of whoever sent a message. */
export type Sender = Readonly<{
  id?: string | undefined;
  url?: string | undefined;
  /** Chrome 80+, Firefox 126+. */
  origin?: string | undefined;
  tab?: unknown;
  frameId?: number | undefined;
}>;

/**
 * Whether a sender is a whole page of the extension `id`, whose root is `root` (`chrome-extension://…/`): no script of
 * ours in a page, which a page could have got into its hands, no frame, and nobody else. No content script ever sends.
 */
export function isOwnPage(sender: Sender, id: string, root: string): boolean {
  if (sender.id !== id || !sender.url?.startsWith(root)) return false;
  // Of a page in a sandbox the origin is "null", whatever its address.
  if (sender.origin !== undefined && `${sender.origin}/` !== root) return false;
  return sender.tab === undefined || sender.frameId === 0;
}
