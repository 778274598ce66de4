/**
 * The name by which a package knows a message. Here it is its key; packages have shorter ones, which a build puts in the
 * place of this file (`commands/short-message-names.ts`).
 */
export function messageName(key: string): string {
  return key;
}
