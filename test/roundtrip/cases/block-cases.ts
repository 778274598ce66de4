import { codeText, type MakeMarkup, markedLine, picture } from './line-cases.ts';
import { inLine, languages, lineStarts } from './pools.ts';
import { escapeMarkup, type Source } from './source.ts';

const paragraph = (source: Source) => `<p>${source.chance(0.3) ? markedLine(source, 1) : source.text()}</p>`;
const start = (source: Source) =>
  source.chance(0.4) ? escapeMarkup(source.pick(lineStarts)) : source.text(1, 3);

/**
 * Lines of code. In lists and quotations two of the three readers are not to be trusted with code: the reference
 * implementation drops the spaces of a line that holds no more, md4c makes spaces of tabs.
 */
function codeLines(source: Source, inside: boolean): string {
  const line = () => {
    const text = escapeMarkup(
      source.pick([...inLine, ...lineStarts, '````', '~~~~', '    y', ...(inside ? [] : ['', '', '\tx'])]),
    );
    return source.pick(['', ' ', '  ']) + text + source.pick(['', '', ' ']);
  };
  return source.times(1, 6, line).join('\n');
}

export function codeBlock(source: Source, inside = true): string {
  const language = source.chance(0.5) ? ` class="language-${escapeMarkup(source.pick(languages))}"` : '';
  // A line end right after the tag is no part of the code (HTML, 13.1.2.5).
  return `<pre><code${language}>${codeLines(source, inside)}\n</code></pre>`;
}

/** What an item of a tight list can hold after its words, and a loose one, too. */
const inItem = (source: Source, depth: number, loose: boolean) =>
  source.pick([
    // In a tight list only a list that starts with 1 can follow words (CommonMark 0.31, 5.2).
    () => list(source, depth, loose),
    () => quote(source, depth),
    () => codeBlock(source),
  ])();

/** A list whose items are all tight or all loose, as Markdown has them. */
export function list(source: Source, depth = 2, anyStart = true): string {
  const count = source.count(1, 4);
  // One item with one paragraph has nothing that a blank line could stand between.
  const loose = count > 1 && source.chance(0.3);
  const items = Array.from({ length: count }, () => {
    const words = loose ? `<p>${start(source)}</p>` : start(source);
    const more = depth > 0 && source.chance(0.5) ? inItem(source, depth - 1, loose) : '';
    return `<li>${words}${more}</li>`;
  }).join('');
  if (source.chance(0.6)) return `<ul>${items}</ul>`;
  return anyStart && source.chance(0.3)
    ? `<ol start="${source.pick([0, 2, 7, 99, 1986])}">${items}</ol>`
    : `<ol>${items}</ol>`;
}

function quote(source: Source, depth = 2): string {
  const blocks = source.times(1, 3, () =>
    depth > 0 && source.chance(0.3)
      ? source.pick([list, quote])(source, depth - 1)
      : `<p>${start(source)}</p>`,
  );
  return `<blockquote>${blocks.join('')}</blockquote>`;
}

const heading = (source: Source, content: string) => {
  const level = source.count(1, 6);
  return `<h${level}>${content}</h${level}>`;
};

export function tableOf(source: Source, cell: () => string): string {
  const columns = source.count(1, 4);
  const alignments = Array.from({ length: columns }, () =>
    source.chance(0.3) ? ` align="${source.pick(['left', 'center', 'right'])}"` : '',
  );
  const row = (name: string) =>
    `<tr>${alignments.map(align => `<${name}${align}>${cell()}</${name}>`).join('')}</tr>`;
  const body = source.times(0, 4, () => row('td')).join('');
  return `<table><thead>${row('th')}</thead>${body === '' ? '' : `<tbody>${body}</tbody>`}</table>`;
}

const anyBlock = (source: Source): string =>
  source.pick<MakeMarkup>([
    paragraph,
    paragraph,
    list,
    quote,
    codeBlock,
    inner => heading(inner, inner.text(1, 4)),
    () => '<hr>',
    inner => tableOf(inner, () => inner.text(1, 2)),
    inner => `<p>${picture(inner)}</p>`,
  ])(source);

/** Everything that stands by itself and GFM can say. */
export const blockCases: Readonly<Record<string, MakeMarkup>> = {
  heading: source => heading(source, source.text(1, 5, 0.6)),
  'heading end': source =>
    heading(
      source,
      `${source.text(1, 2)} ${source.pick(['#', '##', '\\#', '# #', '#a', '{#id}', '=', '-'])}`,
    ),
  'heading with marks': source => heading(source, markedLine(source, 2).replaceAll('<br>', ' ')),
  'heading and paragraph': source =>
    heading(source, source.text(1, 3)) + `<p>${start(source)}</p>`.repeat(source.count(1, 2)),
  rule: source => `${paragraph(source)}<hr>${source.chance(0.5) ? `<hr><p>${start(source)}</p>` : ''}`,
  quotation: source => quote(source),
  'quotations side by side': source => quote(source, 0) + quote(source, 1),
  list: source => list(source),
  'item start': source =>
    `<ul>${source.times(1, 4, () => `<li>${escapeMarkup(source.pick(lineStarts))}</li>`).join('')}</ul>`,
  'item that starts with a block': source => {
    const block = source.pick([
      codeBlock,
      quote,
      list,
      (inner: Source) => heading(inner, inner.text(1, 2)),
      () => '<hr>',
    ])(source);
    return `<${'ul'}><li>${block}</li><li>${source.chance(0.5) ? block : source.text()}</li></ul>`;
  },
  'item that starts with code after a number': source =>
    `<ol start="${source.pick([1, 9, 10, 123])}"><li>${codeBlock(source)}</li><li>${source.text()}</li></ol>`,
  'lists side by side': source => source.times(2, 3, () => list(source, 1)).join(''),
  'list after a paragraph': source => `<p>${source.text()}</p>${list(source, 1)}<p>${start(source)}</p>`,
  'list then code': source => list(source, 0) + codeBlock(source),
  'loose list': source =>
    `<ul>${source.times(2, 4, () => `<li><p>${start(source)}</p>${source.chance(0.5) ? `<p>${start(source)}</p>` : ''}</li>`).join('')}</ul>`,
  'deep list': source => {
    const depth = source.count(3, 8);
    const name = source.pick(['ul', 'ol']);
    return `<${name}><li>${source.text(1, 2)}`.repeat(depth) + `</li></${name}>`.repeat(depth);
  },
  'deep quotation': source => {
    const depth = source.count(3, 8);
    return `${'<blockquote>'.repeat(depth)}<p>${start(source)}</p>${'</blockquote>'.repeat(depth)}`;
  },
  'code block': source => codeBlock(source, false),
  'code in a list': source => {
    const [open, close] = source.pick([
      ['', ''],
      ['<p>', '</p>'],
    ] as const);
    const item = () => `<li>${open}${source.text()}${close}${codeBlock(source)}</li>`;
    return `<ul>${item()}${item()}</ul>`;
  },
  'code in a quotation': source => `<blockquote>${codeBlock(source)}<p>${source.text()}</p></blockquote>`,
  'code without lines': source =>
    `<p>${source.text()}</p><pre><code>${source.pick(['', ' ', '\n\n', '\n \n'])}\n</code></pre><p>${source.text()}</p>`,
  table: source => tableOf(source, () => source.text(1, 3, 0.6)),
  'table with marks': source =>
    // GFM has no way to write a backslash before a vertical line in the code of a cell.
    tableOf(source, () => markedLine(source, 1).replaceAll('<br>', ' ').replaceAll('\\|', '|')),
  'table with empty cells': source => tableOf(source, () => (source.chance(0.5) ? '' : source.text(1, 2))),
  'table with code': source =>
    tableOf(source, () => `<code>${escapeMarkup(codeText(source).replace('\\|', '|'))}</code>`),
  'table with pictures': source => tableOf(source, () => picture(source)),
  'tables side by side': source =>
    tableOf(source, () => source.word()) + tableOf(source, () => source.word()),
  'table between': source =>
    `<p>${start(source)}</p>${tableOf(source, () => source.word())}<p>${start(source)}</p>`,
  'table in a list': source =>
    `<ul><li><p>${source.text()}</p>${tableOf(source, () => source.text(1, 2))}</li></ul>`,
  'table in a quotation': source =>
    `<blockquote><p>${source.text()}</p>${tableOf(source, () => source.text(1, 2))}</blockquote>`,
  'whole document': source => source.times(4, 12, () => anyBlock(source)).join('\n'),
};
