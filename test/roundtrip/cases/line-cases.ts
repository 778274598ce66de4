import { addresses, inLine, lineStarts } from './pools.ts';
import { escapeMarkup, type Source } from './source.ts';

export type MakeMarkup = (source: Source) => string;

const marks = ['em', 'strong', 'del', 'b', 'i', 's'] as const;
const edges = [
  '',
  ' ',
  '.',
  ',',
  '(',
  ')',
  '“',
  '”',
  '日',
  '。',
  '「',
  '😀',
  '€',
  'a',
  '1',
  '*',
  '_',
  '~',
  '`',
  '&amp;',
  '!',
];

/** Words under marks that nest and meet, up to so deep. */
export function markedLine(source: Source, depth = 3): string {
  return source
    .times(1, 4, () => {
      if (depth === 0 || source.chance(0.5)) return source.text(1, 3, 0.25) + (source.chance(0.5) ? ' ' : '');
      if (source.chance(0.12)) return '<br>';
      if (source.chance(0.12)) return codeSpan(source);
      if (source.chance(0.15)) return link(source, source.text(1, 2, 0.2));
      const mark = source.pick(marks);
      return `<${mark}>${markedLine(source, depth - 1)}</${mark}>`;
    })
    .join('');
}

function codeSpan(source: Source): string {
  const edge = () => (source.chance(0.2) ? source.pick(['`', '``', ' ', '  ', '\\']) : '');
  return `<code>${edge()}${escapeMarkup(codeText(source))}${edge()}</code>`;
}

/** Code that may stand in a code span: Dataview runs what begins with an equals sign. */
export function codeText(source: Source): string {
  return source.pick(inLine).replace(/^(\$?)=/, '$1:=');
}

export function link(source: Source, label: string): string {
  const title = source.chance(0.25) ? ` title="${source.text(1, 3)}"` : '';
  return `<a href="${escapeMarkup(source.pick(addresses))}"${title}>${label}</a>`;
}

export function picture(source: Source): string {
  const title = source.chance(0.2) ? ` title="${source.text(1, 2)}"` : '';
  return `<img src="${escapeMarkup(source.pick(addresses))}" alt="${source.chance(0.1) ? '' : source.text(1, 4)}"${title}>`;
}

const around = (source: Source, middle: string) =>
  `<p>${source.word()}${source.pick(edges)}${middle}${source.pick(edges)}${source.word()}</p>`;

/** Everything that stands in a line. */
export const lineCases: Readonly<Record<string, MakeMarkup>> = {
  text: source => `<p>${source.text(1, 8, 0.7)}</p>`,
  'line start': source =>
    `<p>${escapeMarkup(source.pick(lineStarts))}${source.chance(0.5) ? ` ${source.text(1, 3)}` : ''}</p>`,
  'line start after a break': source =>
    `<p>${source.text(1, 2)}${source.times(1, 3, () => `<br>${escapeMarkup(source.pick(lineStarts))}`).join('')}</p>`,
  'line start after a line end': source =>
    `<p>${source.text(1, 2)}\n${escapeMarkup(source.pick(lineStarts))}\n  ${escapeMarkup(source.pick(lineStarts))}</p>`,
  'line start across elements': source => {
    const start = source.pick(lineStarts);
    const cut = source.count(0, start.length);
    const mark = source.pick(['b', 'i', 'span', 'del']);
    return `<p>${escapeMarkup(start.slice(0, cut))}<${mark}>${escapeMarkup(start.slice(cut))} x</${mark}> ${source.text()}</p>`;
  },
  'tags and references': source =>
    `<p>${source.times(1, 4, () => source.pick(['&lt;b&gt;', '&amp;lt;', '&amp;amp;', '&lt;!--', '--&gt;', '&lt;/p&gt;', '&amp;#0;', '&amp;#x1F600;', '&lt;script&gt;', '&amp;notin;', '&lt;a href=x&gt;', '&amp;ouml'])).join(source.pick(['', ' ', 'x']))}</p>`,
  'mark beside punctuation': source => {
    const mark = source.pick(marks);
    return around(
      source,
      `<${mark}>${source.pick(edges)}${source.text(1, 2)}${source.pick(edges)}</${mark}>`,
    );
  },
  'mark within a word': source => {
    const mark = source.pick(marks);
    return `<p>${source.word()}<${mark}>${source.word()}</${mark}>${source.word()}</p>`;
  },
  'marks side by side': source =>
    `<p>${source
      .times(2, 4, () => {
        const mark = source.pick(marks);
        return `<${mark}>${source.word()}</${mark}>${source.chance(0.3) ? source.pick(edges) : ''}`;
      })
      .join('')}</p>`,
  'marks in marks': source => `<p>${markedLine(source)}</p>`,
  'break at the edge of a mark': source => {
    const mark = source.pick(marks);
    return `<p>${source.word()}<${mark}>${source.chance(0.5) ? '<br>' : ' '}${source.word()}${source.chance(0.6) ? '<br>' : ''}</${mark}>${source.text(1, 2)}</p>`;
  },
  'space at the edge of a mark': source => {
    const mark = source.pick(marks);
    const space = () => source.pick(['', ' ', '  ', '\n', '\t', '&nbsp;', '&#x2003;', '&#x3000;']);
    return `<p>${source.word()}${space()}<${mark}>${space()}${source.word()}${space()}</${mark}>${space()}${source.word()}</p>`;
  },
  'empty mark': source =>
    `<p>${source.word()}<${source.pick(marks)}> </${source.pick(marks)}>${source.word()}<b></b>${source.word()}</p>`,
  'code span': source =>
    `<p>${source.word()}${source.pick(['', ' '])}${codeSpan(source)}${source.pick(['', ' '])}${source.word()}</p>`,
  'code spans side by side': source =>
    `<p>${source.word()} ${codeSpan(source)}<b>${codeSpan(source)}</b> ${source.word()}</p>`,
  'link text': source => around(source, `<a href="https://e.example/">${source.text(1, 4, 0.7)}</a>`),
  'link destination': source => around(source, link(source, source.text(1, 2))),
  'link with marks': source =>
    around(source, `<a href="https://e.example/">${noLinks(markedLine(source, 2))}</a>`),
  'links side by side': source =>
    `<p>${link(source, source.word())}${source.pick(edges)}${link(source, source.word())}</p>`,
  'link after a sign': source =>
    `<p>${source.text(1, 2)}${source.pick(['!', '!!', '\\', '\\!', '[', ']', '(', '^', '@', '&amp;'])}${source.chance(0.7) ? link(source, source.word()) : picture(source)}</p>`,
  'mark around a link': source => {
    const mark = source.pick(marks);
    return around(
      source,
      `<${mark}>${source.chance(0.5) ? source.word() : ''}${link(source, source.text(1, 2))}${source.chance(0.5) ? source.word() : ''}</${mark}>`,
    );
  },
  'bare address': source =>
    `<p>${source.text(0, 1)} ${source.pick(['https://a.example/x_y', 'http://b.example.', 'www.c.example/d', 'me@d.example', 'ftp://e.example', 'https://', 'www.', 'a@b', 'xmpp:a@b.example', 'https://a.example/*b*'])}${source.pick(edges)} ${source.text(1, 2)}</p>`,
  picture: source =>
    `<p>${source.chance(0.6) ? `${source.text(1, 2)} ` : ''}${picture(source)}${source.chance(0.5) ? ` ${source.text(1, 2)}` : ''}</p>`,
  'picture in a link': source =>
    `<p>${source.word()} <a href="https://e.example/">${picture(source)}</a></p>`,
  'white space': source =>
    `<p>${source.times(2, 6, () => source.word() + source.pick([' ', '  ', '\n', '\t', '&nbsp;', '\n\n', ' \n ', '&#x2009;', '&#x3000;', '&#x200a;'])).join('')}</p>`,
  struck: source => around(source, `<del>${source.pick(edges)}${source.text(1, 3)}</del>`),
};

function noLinks(markup: string): string {
  return markup.replace(/<a [^>]*>|<\/a>/g, '');
}
