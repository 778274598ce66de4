/**
 * Appends all children of one node to another. One by one: spread into a single call, the children of a page
 * with a hundred thousand of them overflow the stack.
 */
export function moveChildren(from: Node, to: Node): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}
