import { closedByRuby, headings, mathElements, tableOnly, tableParts } from './element-kinds.ts';
import { localNameOf, namespaceOf } from './node-access.ts';
import type { Scope } from './scope.ts';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const mathNamespace = 'http://www.w3.org/1998/Math/MathML';
const svgNamespace = 'http://www.w3.org/2000/svg';

const safeName = /^[a-z][a-z0-9._-]*$/;

/** What an HTML element is called; `svg` and the names of MathML for theirs; `''` for any other element. */
export function nameElement(element: Element): string {
  const namespace = namespaceOf(element);
  const name = localNameOf(element);
  if (namespace === htmlNamespace) return safeName.test(name) && name !== 'svg' ? name : '';
  if (namespace === svgNamespace) return 'svg';
  return namespace === mathNamespace ? (mathElements.has(name) ? name : 'mrow') : '';
}

/** Names that the parser would take for something else where they may stand in a live tree. */
const renamed = new Map([
  ['', 'span'],
  ['image', 'span'],
  ['nobr', 'span'],
  ['option', 'span'],
  ['optgroup', 'span'],
  ['frameset', 'div'],
  ['marquee', 'div'],
  ['html', 'div'],
  ['head', 'div'],
  ['body', 'div'],
  ['plaintext', 'pre'],
  ['xmp', 'pre'],
  ['listing', 'pre'],
]);

/**
 * The tag under which the parser reads an element back where it stands. Trees built by script (or XML) may
 * nest what the parser never would; such an element is written as a plain one, so that its text stays put.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 * @param name as `nameElement` gives it
 * @param parent the tag of the open element it will stand in
 */
export function chooseTag(name: string, parent: string, scope: Scope): string {
  if (tableOnly.has(name)) {
    return tableParts.get(parent)?.has(name) || parent === 'colgroup' ? name : 'div';
  }
  switch (name) {
    case 'a':
      return scope.link ? 'span' : name;
    case 'button':
      return scope.button ? 'span' : name;
    case 'form':
      return scope.form ? 'div' : name;
    case 'li':
      return scope.item ? 'div' : name;
    case 'dd':
    case 'dt':
      return scope.term ? 'div' : name;
    case 'rb':
    case 'rp':
    case 'rt':
    case 'rtc':
      return closedByRuby.has(parent) ? 'span' : name;
    default:
      if (headings.has(name) && headings.has(parent)) return 'div';
      return renamed.get(name) ?? name;
  }
}
