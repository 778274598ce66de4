import type { HiddenReason } from './marks.ts';
import { attributeOf } from './node-access.ts';

const noDisplay = /(?:^|;)\s*display\s*:\s*none/i;
const someVisibility = /(?:^|;)\s*visibility\s*:\s*(hidden|collapse|visible|initial)/i;

/**
 * Why an element is not seen as far as its own attributes say: for a document that no window shows.
 * @param parentIsInvisible whether the parent has `visibility: hidden`, which is inherited
 */
export function findDeclaredHidden(element: Element, parentIsInvisible: boolean): HiddenReason | null {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return 'display';
  const style = attributeOf(element, 'style') ?? '';
  if (noDisplay.test(style)) return 'display';
  const visibility = someVisibility.exec(style)?.[1]?.toLowerCase();
  if (visibility) return visibility === 'hidden' || visibility === 'collapse' ? 'visibility' : null;
  return parentIsInvisible ? 'visibility' : null;
}
