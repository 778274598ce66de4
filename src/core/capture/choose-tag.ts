import { closedByRuby, headings, tableOnly, tableParts } from './element-kinds.ts';
import type { Scope } from './scope.ts';

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

/** Elements whose tag depends on what is open around them. */
const dependent: ReadonlySet<string> = new Set([
  ...tableOnly,
  ...headings,
  ...['a', 'button', 'form', 'li', 'dd', 'dt', 'rb', 'rp', 'rt', 'rtc'],
]);

/** The tag under which the parser reads an element back wherever it stands; `null` where that depends. */
export function tagAnywhere(name: string): string | null {
  return dependent.has(name) ? null : (renamed.get(name) ?? name);
}

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
      return headings.has(parent) && headings.has(name) ? 'div' : (tagAnywhere(name) ?? name);
  }
}
