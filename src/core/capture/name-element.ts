import { remember } from '../remember.ts';
import { mathElements } from './element-kinds.ts';
import { localNameOf, namespaceOf } from './node-access.ts';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const mathNamespace = 'http://www.w3.org/1998/Math/MathML';
const svgNamespace = 'http://www.w3.org/2000/svg';

const safeName = /^[a-z][a-z0-9._-]*$/;

const nameHtml = remember(name => (safeName.test(name) && name !== 'svg' ? name : ''));

/** What an HTML element is called; `svg` and the names of MathML for theirs; `''` for any other element. */
export function nameElement(element: Element): string {
  const namespace = namespaceOf(element);
  if (namespace === htmlNamespace) return nameHtml(localNameOf(element));
  if (namespace === svgNamespace) return 'svg';
  if (namespace !== mathNamespace) return '';
  const name = localNameOf(element);
  return mathElements.has(name) ? name : 'mrow';
}
