/**
 * A document as one text that is the same for all markup that says the same: its blocks, each with its words
 * under their marks. Synonyms are one (`b` and `strong`), white space is as a browser shows it and under the
 * marks that go on around it, neighbours under the same marks are joined, and what shows nothing is not there.
 */
export function canonical(root: Element): string {
  return writeChildren(root, 0).join('\n');
}

const containers: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  ul: 'list',
  ol: 'numbers',
  li: 'item',
  table: 'table',
  tr: 'row',
};
const lines = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th']);
const transparent = new Set(['div', 'section', 'article', 'thead', 'tbody', 'tfoot', 'figure']);

function writeChildren(parent: Element, depth: number): string[] {
  const written: string[] = [];
  let loose: Node[] = [];
  const margin = '  '.repeat(depth);
  const endLine = () => {
    const text = writeLine(loose);
    // An item whose words stand in no paragraph is tight, and that is seen; elsewhere it makes no difference.
    if (text !== '') written.push(`${margin}${parent.localName === 'li' ? 'words' : 'p'}: ${text}`);
    loose = [];
  };
  for (const node of parent.childNodes) {
    const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
    const block = element && writeBlock(element, depth);
    if (!block) loose.push(node);
    else {
      endLine();
      written.push(...block);
    }
  }
  endLine();
  return written;
}

/** The lines of a block, `null` when the element is part of a line. */
function writeBlock(element: Element, depth: number): string[] | null {
  const name = element.localName;
  const margin = '  '.repeat(depth);
  if (transparent.has(name)) return writeChildren(element, depth);
  if (name === 'hr') return [`${margin}rule`];
  if (name === 'pre') {
    const code = element.querySelector('code') ?? element;
    const language = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1] ?? '';
    return [`${margin}code ${language}: ${JSON.stringify(codeOf(element).replace(/\n$/, ''))}`];
  }
  if (lines.has(name)) {
    const text = writeLine([...element.childNodes]);
    // A paragraph without a word is not seen, a cell without one is.
    if (name === 'p') return text === '' ? [] : [`${margin}p: ${text}`];
    return [`${margin}${name === 'td' || name === 'th' ? `${name}${alignment(element)}` : name}: ${text}`];
  }
  const container = containers[name];
  if (!container) return null;
  const start = name === 'ol' ? ` ${Number(element.getAttribute('start') ?? 1)}` : '';
  const inside = writeChildren(element, depth + 1);
  // A list without items is not seen.
  if (inside.length === 0 && /^[uo]l$/.test(name)) return [];
  return [`${margin}${container}${start}`, ...inside];
}

function codeOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  return copy.textContent ?? '';
}

function alignment(cell: Element): string {
  const said =
    cell.getAttribute('align') ?? /text-align:\s*(\w+)/.exec(cell.getAttribute('style') ?? '')?.[1];
  return said ? ` ${said}` : '';
}

type Run = { text: string; marks: readonly string[]; kind: 'text' | 'code' | 'atom' };

const marks: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  s: 'del',
  strike: 'del',
  del: 'del',
};

function writeLine(nodes: readonly Node[]): string {
  const runs: Run[] = [];
  for (const node of nodes) addRuns(node, [], runs);
  return joinRuns(placeSpace(collapse(runs)))
    .map(writeRun)
    .join(' ');
}

function writeRun({ text, marks, kind }: Run): string {
  const around = marks.length > 0 ? `{${marks.join(' ')}}` : '';
  const name = kind === 'code' ? 'code' : '';
  return around + (kind === 'atom' ? text : name + JSON.stringify(text));
}

function addRuns(node: Node, around: readonly string[], runs: Run[]): void {
  if (node.nodeType === node.TEXT_NODE) {
    runs.push({ text: node.nodeValue ?? '', marks: around, kind: 'text' });
    return;
  }
  if (node.nodeType !== node.ELEMENT_NODE) return;
  const element = node as Element;
  const name = element.localName;
  if (name === 'br') runs.push({ text: '↵', marks: [], kind: 'atom' });
  else if (name === 'img') runs.push({ text: writePicture(element), marks: around, kind: 'atom' });
  else if (name === 'code') {
    const code = (element.textContent ?? '').replace(/\n/g, ' ');
    runs.push({ text: code, marks: around, kind: 'code' });
  } else {
    const mark = name === 'a' && element.hasAttribute('href') ? `a<${target(element, 'href')}>` : marks[name];
    const inside = mark && !around.includes(mark) ? [...around, mark].sort() : around;
    if (name === 'a' && mark && element.childNodes.length === 0) {
      runs.push({ text: 'nothing', marks: inside, kind: 'atom' });
    }
    for (const child of element.childNodes) addRuns(child, inside, runs);
  }
}

function writePicture(element: Element): string {
  const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  return `img<${target(element, 'src')} ${JSON.stringify(alt)}>`;
}

function target(element: Element, attribute: string): string {
  const address = element.getAttribute(attribute) ?? '';
  const title = (element.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
  return normaliseAddress(address) + (title === '' ? '' : ` ${JSON.stringify(title)}`);
}

/** The same address however much of it is percent-encoded. */
export function normaliseAddress(address: string): string {
  return address
    .trim()
    .replace(/(?:%[0-9a-f]{2})+/gi, encoded => {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return encoded.toUpperCase();
      }
    })
    .replace(/[^!-~]|[ "<>\\^`{|}[\]]/gu, character => encodeURIComponent(character.toWellFormed()));
}

/** White space as a browser shows it: one space, none at the edges or beside a break. */
function collapse(runs: readonly Run[]): Run[] {
  const collapsed: Run[] = [];
  let afterSpace = true;
  for (const run of runs) {
    if (run.kind !== 'text') {
      if (run.text === '↵') dropSpace(collapsed);
      collapsed.push(run);
      afterSpace = run.text === '↵';
      continue;
    }
    let text = run.text.replace(/[\t\n\f\r ]+/g, ' ');
    if (afterSpace) text = text.replace(/^ /, '');
    if (text === '') continue;
    collapsed.push({ ...run, text });
    afterSpace = text.endsWith(' ');
  }
  while (collapsed.length > 0) {
    const last = collapsed.at(-1);
    if (last?.kind === 'atom' && last.text === '↵') collapsed.pop();
    else if (last?.kind === 'text' && /^\s*$/.test(last.text)) collapsed.pop();
    else if (last?.kind === 'text' && /\s$/.test(last.text)) last.text = last.text.trimEnd();
    else break;
  }
  while (
    collapsed[0] &&
    (collapsed[0].text === '↵' || (collapsed[0].kind === 'text' && /^\s*$/.test(collapsed[0].text)))
  ) {
    collapsed.shift();
  }
  const [first] = collapsed;
  if (first?.kind === 'text') first.text = first.text.trimStart();
  return collapsed;
}

function dropSpace(runs: Run[]): void {
  const last = runs.at(-1);
  if (last?.kind !== 'text') return;
  last.text = last.text.replace(/ $/, '');
  if (last.text === '') runs.pop();
}

/** Space under the marks that it shares with what stands on both sides of it. */
function placeSpace(runs: readonly Run[]): Run[] {
  const parts = runs.flatMap(run =>
    run.kind !== 'text'
      ? [run]
      : [...run.text.matchAll(/^\s+|\s+$|\S(?:.*\S)?/gsu)].map(([text]): Run => ({ ...run, text })),
  );
  const isSpace = (run: Run | undefined) => run?.kind === 'text' && /^\s+$/.test(run.text);
  return parts.map((run, index) => {
    if (!isSpace(run)) return run;
    const before = parts.slice(0, index).findLast(part => !isSpace(part))?.marks ?? [];
    const after = parts.slice(index).find(part => !isSpace(part))?.marks ?? [];
    return { ...run, marks: before.filter(mark => after.includes(mark)) };
  });
}

function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isSame = last?.kind === run.kind && run.kind !== 'atom' && last.marks.join() === run.marks.join();
    // Code beside code is one piece of code to whoever looks at it.
    if (last && isSame) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}
