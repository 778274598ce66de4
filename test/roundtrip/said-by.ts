/**
 * What the Markdown of a body should say, as markup: what GFM has no structure for stands as the words and marks it
 * is to become. Changes the body.
 */
export function saidBy(body: Element): Element {
  sayNotes(body);
  for (const figure of body.querySelectorAll('figure')) {
    for (const picture of figure.querySelectorAll('img')) setApart(picture);
  }
  for (const caption of body.querySelectorAll('figcaption')) {
    // Without a picture it is a line like any other.
    if (!caption.closest('figure')?.querySelector('img')) {
      become(caption, 'p');
      continue;
    }
    const credit = caption.querySelector(':scope > cite:last-child');
    credit?.remove();
    const line = become(caption, 'p');
    if (line.textContent?.trim()) wrapInside(line, 'em');
    if (credit && line.textContent?.trim()) line.append(line.ownerDocument.createElement('br'));
    if (credit) line.append(...credit.childNodes);
  }
  for (const term of body.querySelectorAll('dt, summary')) wrapInside(become(term, 'p'), 'strong');
  for (const caption of body.querySelectorAll('caption')) caption.parentElement?.before(become(caption, 'p'));
  for (const raised of body.querySelectorAll('sup')) {
    const text = raised.textContent?.trim() ?? '';
    if (raised.childElementCount === 0 && !raised.closest('a') && /^[\d+−=()n.,–\s-]{1,12}$/.test(text)) {
      raised.textContent = Array.from(text, sign => raisedSigns[sign] ?? sign).join('');
    }
  }
  for (const quotation of body.querySelectorAll('q')) {
    quotation.prepend('“');
    quotation.append('”');
  }
  for (const cite of body.querySelectorAll('cite, var, dfn')) become(cite, 'em');
  for (const code of body.querySelectorAll('tt, samp')) become(code, 'code');
  for (const block of body.querySelectorAll('pre[data-language]')) {
    wrapInside(block, 'code');
    block.firstElementChild?.classList.add(`language-${block.getAttribute('data-language')}`);
  }
  for (const table of body.querySelectorAll('table')) giveHead(table);
  return body;
}

const raisedSigns: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('0123456789+−-=()n', (sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'.charAt(index)]),
);

/** To readers without notes a reference and the label of a note are words. */
function sayNotes(body: Element): void {
  for (const reference of body.querySelectorAll('a[role=doc-noteref]')) {
    reference.replaceWith(`[^${reference.textContent}]`);
  }
  for (const [index, note] of body.querySelectorAll('[role=doc-endnotes] > ol > li').entries()) {
    const first = note.querySelector(':scope > p') ?? note;
    first.prepend(`[^${index + 1}]: `);
    become(note, 'div');
  }
  for (const list of body.querySelectorAll('[role=doc-endnotes] > ol')) become(list, 'div');
}

/** A picture of a figure stands in a line of its own, with the link or mark it is in. */
function setApart(picture: Element): void {
  let shown = picture;
  while (
    shown.parentElement?.matches('a, span, b, strong, i, em') &&
    shown.parentElement.childElementCount === 1
  ) {
    shown = shown.parentElement;
  }
  const line = picture.ownerDocument.createElement('div');
  shown.replaceWith(line);
  line.append(shown);
}

function become(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

function wrapInside(element: Element, name: string): void {
  const mark = element.ownerDocument.createElement(name);
  mark.append(...element.childNodes);
  element.append(mark);
}

/** A Markdown table has a head, an empty one where the page's has none. */
function giveHead(table: HTMLTableElement): void {
  const [first] = table.rows;
  if (
    !first ||
    table.querySelector('thead') ||
    Array.from(first.cells).every(cell => cell.localName === 'th')
  )
    return;
  const head = table.createTHead().insertRow();
  for (const _ of first.cells) head.append(table.ownerDocument.createElement('th'));
}
