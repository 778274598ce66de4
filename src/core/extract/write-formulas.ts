import { queryAll } from '../query-all.ts';
import { collapseSpace } from './collapse-space.ts';
import { linearMath } from './linear-math.ts';

/** A page of mathematics has hundreds of formulas; more than this is something else. */
const mostFormulas = 5000;
const tex = 'annotation[encoding="application/x-tex"]';

/**
 * Writes every formula once, as TeX in `<code data-math>` where the page carries it, else in a line of signs. Pages
 * hold a formula two or three times: as MathML, as boxes for the eye that assistive technology is told to leave out,
 * as a picture for old browsers (KaTeX, MathJax, MediaWiki).
 */
export function writeFormulas(page: Document): void {
  for (const math of queryAll(page.body, 'math').slice(0, mostFormulas)) {
    if (!math.isConnected) continue;
    const source = collapseSpace(math.querySelector(tex)?.textContent ?? math.getAttribute('alttext') ?? '');
    const formula = page.createElement(source === '' ? 'span' : 'code');
    if (source !== '') formula.dataset['math'] = isDisplayed(math) ? 'display' : 'inline';
    formula.textContent = source === '' ? linearMath(math) : source;
    holderOf(math, source).replaceWith(formula);
  }
}

function isDisplayed(math: Element): boolean {
  return (
    math.getAttribute('display') === 'block' || math.closest('.katex-display, [display="true"]') !== null
  );
}

/** The outermost element that holds this formula, in whatever forms, and nothing else. */
function holderOf(math: Element, source: string): Element {
  let holder = math;
  for (
    let parent = holder.parentElement;
    parent && isWrapper(parent, holder, source);
    parent = holder.parentElement
  ) {
    holder = parent;
  }
  return holder;
}

function isWrapper(parent: Element, inside: Element, source: string): boolean {
  if (!/^(?:span|mjx-.*)$/.test(parent.localName)) return false;
  return Array.from(parent.childNodes).every(node => {
    if (node === inside) return true;
    if (node.nodeType === node.TEXT_NODE) return node.nodeValue?.trim() === '';
    if (node.nodeType !== node.ELEMENT_NODE) return true;
    const element = node as Element;
    if (element.localName === 'img') return collapseSpace(element.getAttribute('alt') ?? '') === source;
    return element.getAttribute('aria-hidden') === 'true' || element.localName === 'script';
  });
}
