import { blockCases, codeBlock, list, tableOf } from './block-cases.ts';
import { link, markedLine, picture } from './line-cases.ts';
import { inLine } from './pools.ts';
import { escapeMarkup, type Source } from './source.ts';

type Pair = Readonly<{ html: string; says: string }>;
const same = (html: string): Pair => ({ html, says: html });
const raised = (digits: number) =>
  Array.from(String(digits), digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');

function pairs(parts: readonly Pair[]): Pair {
  return { html: parts.map(({ html }) => html).join(''), says: parts.map(({ says }) => says).join('') };
}

/** Blocks that a cell of a Markdown table cannot hold. */
const cellBlocks = (source: Source) =>
  source.pick([
    () => `<p>${source.text(1, 2)}</p><p>${source.text(1, 2)}</p>`,
    () => `${source.text(1, 2)}<br>${source.text(1, 2)}`,
    () => `<div>${source.text(1, 2)}</div>${source.text(1, 2)}`,
    () => list(source, 0),
    () => codeBlock(source),
    () => `<h4>${source.text(1, 2)}</h4>${source.text(1, 2)}`,
    () => `<blockquote>${source.text(1, 2)}</blockquote>`,
  ])();

function spannedTable(source: Source): string {
  const rows = source.times(1, 4, () => {
    const cells = source.times(1, 4, () => {
      const columns = source.chance(0.3) ? ` colspan="${source.count(1, 3)}"` : '';
      const lines = source.chance(0.3) ? ` rowspan="${source.count(1, 3)}"` : '';
      const name = source.pick(['td', 'td', 'th']);
      return `<${name}${columns}${lines}>${source.text(1, 2)}</${name}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

/** Markup that says nothing. */
const silent = (source: Source) =>
  source.pick([
    '<!-- a *comment* -->',
    '<script>let a = "**b**";</script>',
    '<style>p { color: red }</style>',
    '<template><p>hidden</p></template>',
    '<wbr>',
    '<span></span>',
    '<p></p>',
    '<div> </div>',
  ]);

const inlineTags = [
  'span',
  'u',
  'ins',
  'kbd',
  'mark',
  'small',
  'abbr',
  'time',
  'bdi',
  'font',
  'label',
  'big',
  'tt',
  'samp',
  'sub',
  'data',
] as const;

/** What GFM has no structure for, and the writer says in words or links. */
export const spokenCases: Readonly<Record<string, (source: Source) => Pair>> = {
  'table caption': source => {
    const caption = source.text();
    const table = tableOf(source, () => source.text(1, 2));
    return {
      html: table.replace('<table>', () => `<table><caption>${caption}</caption>`),
      says: `<p>${caption}</p>${table}`,
    };
  },
  'blocks in a cell': source =>
    same(tableOf(source, () => (source.chance(0.5) ? cellBlocks(source) : source.text(1, 2)))),
  'break in a cell': source =>
    same(tableOf(source, () => source.times(1, 3, () => source.text(1, 2)).join('<br>'))),
  'table in a table': source =>
    same(
      `<table><tr><td>${source.text()}</td><td>${tableOf(source, () => source.text(1, 2))}</td></tr><tr><td>${source.text()}</td></tr></table>`,
    ),
  'table that lays out': source =>
    same(
      `<table role="presentation"><tr><td><p>${source.text()}</p>${list(source, 1)}</td><td>${source.text()}</td></tr></table>`,
    ),
  'table with spans': source => same(spannedTable(source)),
  'table without a head': source =>
    same(
      `<table>${source.times(1, 3, () => `<tr>${source.times(1, 3, () => `<td>${source.text(1, 2)}</td>`).join('')}</tr>`).join('')}</table>`,
    ),
  'table with a foot': source =>
    same(
      `<table><thead><tr><th>${source.text(1, 2)}</th><th>${source.word()}</th></tr></thead><tbody><tr><th>${source.word()}</th><td>${source.text()}</td></tr></tbody><tfoot><tr><td>${source.text()}</td><td>${source.word()}</td></tr></tfoot></table>`,
    ),
  terms: source =>
    same(
      `<dl>${source.times(1, 4, () => `<dt>${source.text(1, 2)}</dt><dd>${source.chance(0.3) ? `<p>${source.text()}</p>${list(source, 0)}` : source.text()}</dd>`).join('')}</dl>`,
    ),
  details: source =>
    same(
      `<details><summary>${source.text()}</summary>${source.chance(0.5) ? source.text() : ''}<p>${source.text()}</p>${list(source, 1)}</details>`,
    ),
  figure: source => {
    const shown = source.times(1, 2, () => picture(source)).join('');
    return same(
      `<figure>${shown}<figcaption>${source.chance(0.3) ? `<p>${source.text()}</p><p>${source.text()}</p>` : source.text()}</figcaption></figure>`,
    );
  },
  'figure of something else': source =>
    same(
      `<figure>${source.pick([tableOf(source, () => source.text(1, 2)), codeBlock(source), `<blockquote>${source.text()}</blockquote>`])}<figcaption>${source.text()}</figcaption></figure>`,
    ),
  media: source => {
    const address = `https://e.example/${source.count(1, 99)}.mp4`;
    const says = `<p><a href="${address}">${address}</a></p>`;
    const inside = source.chance(0.5) ? 'No player' : '';
    const html = source.pick([
      `<video src="${address}" controls>${inside}</video>`,
      `<audio controls><source src="${address}">${inside}</audio>`,
      `<iframe src="${address}"></iframe>`,
      `<object data="${address}"></object>`,
      `<embed src="${address}">`,
    ]);
    return pairs([
      same(`<p>${source.text()}</p>`),
      { html: source.chance(0.5) ? html : `<figure>${html}</figure>`, says },
      same(`<p>${source.text()}</p>`),
    ]);
  },
  mathematics: source => {
    const formula = source.pick([
      'x^2',
      'E=mc^2',
      '\\frac{a}{b}',
      'a_1 + a_2',
      'x*y*z',
      '\\{a\\}',
      'a<b',
      '\\alpha',
      '{}_2F_1',
    ]);
    const markup = `<math><semantics><mrow><mi>x</mi><mn>2</mn></mrow><annotation encoding="application/x-tex">${escapeMarkup(formula)}</annotation></semantics></math>`;
    const word = source.word();
    return {
      html: `<p>${word} ${markup} ${word}</p>`,
      says: `<p>${word} $${escapeMarkup(formula)}$ ${word}</p>`,
    };
  },
  'raised and lowered': source => {
    const number = source.count(0, 120);
    const word = source.word();
    return pairs([
      { html: `<p>10<sup>${number}</sup></p>`, says: `<p>10${raised(number)}</p>` },
      same(`<p>H<sub>2</sub>O ${word}<sup>th</sup> ${source.text()}</p>`),
    ]);
  },
  ruby: source => {
    const [base, reading] = [source.word(), source.word()];
    return source.chance(0.5)
      ? same(`<p><ruby>${base}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby></p>`)
      : { html: `<p><ruby>${base}<rt>${reading}</rt></ruby></p>`, says: `<p>${base} (${reading})</p>` };
  },
  'quotation in a line': source => {
    const words = source.text();
    return { html: `<p>${source.chance(0.5) ? '' : ''}<q>${words}</q></p>`, says: `<p>“${words}”</p>` };
  },
  'link around blocks': source =>
    same(`<a href="https://e.example/"><h3>${source.text()}</h3><p>${source.text()}</p></a>`),
  'mark around blocks': source => {
    const mark = source.pick(['b', 'strong', 'em', 'i', 'del', 'u', 'span', 'font']);
    return same(
      `<${mark}><p>${source.text()}</p>${source.pick([list(source, 1), `<p>${source.text()}</p>`, `<blockquote><p>${source.text()}</p></blockquote>`])}</${mark}>`,
    );
  },
  'marks across each other': source =>
    same(
      `<p>${source.word()} <b>${source.text(1, 2)} <i>${source.text(1, 2)}</b> ${source.text(1, 2)}</i> ${source.word()}</p>`,
    ),
  'heading with blocks': source =>
    same(
      `<h2>${source.pick([`<p>${source.text()}</p><p>${source.text()}</p>`, `${source.text()}<br>${source.text()}`, `<div>${source.text()}</div>${source.text()}`])}</h2><p>${source.text()}</p>`,
    ),
  'link in a heading': source =>
    same(
      `<h3>${link(source, source.word() + markedLine(source, 1).replace(/<a [^>]*>|<\/a>|<br>/g, ' '))}</h3>`,
    ),
  'items without a list': source => same(`<li>${source.text()}</li><li>${list(source, 0)}</li>`),
  'list without items': source => same(`<ul>${source.text()}<p>${source.text()}</p>${list(source, 1)}</ul>`),
  'list in a list': source =>
    same(`<ul><li>${source.text()}</li>${list(source, 0)}<li>${source.text()}</li></ul>`),
  'item half loose': source =>
    same(
      `<ul><li>${source.text()}</li><li><p>${source.text()}</p></li><li>${source.text()}<p>${source.text()}</p>${source.text()}</li></ul>`,
    ),
  'loose words between blocks': source =>
    same(
      `${source.text()}<p>${source.text()}</p>${source.text()}<div>${source.text()}<div>${source.text()}</div>${source.text()}</div>`,
    ),
  'boxes in boxes': source => {
    const names = source.times(1, 6, () =>
      source.pick([
        'div',
        'section',
        'article',
        'aside',
        'main',
        'center',
        'header',
        'address',
        'form',
        'fieldset',
        'nav',
      ]),
    );
    return same(
      names.reduce(
        (inside, name) => `<${name}>${source.chance(0.3) ? source.text(1, 2) : ''}${inside}</${name}>`,
        `<p>${source.text()}</p>`,
      ),
    );
  },
  'elements that hold words': source =>
    same(
      `<p>${source
        .times(1, 4, () => {
          const name = source.pick(inlineTags);
          return `${source.word()}${source.pick(['', ' '])}<${name}>${name === 'sub' ? 'n' : source.word()}</${name}>${source.pick(['', ' '])}`;
        })
        .join('')}</p>`,
    ),
  'silent elements': source => {
    const [one, other] = [source.text(), source.text()];
    return {
      html: `${silent(source)}<p>${one}${silent(source).replace(/^<(p|div)>.*/, '')}</p>${silent(source)}<p>${other}</p>`,
      says: `<p>${one}</p><p>${other}</p>`,
    };
  },
  'preformatted lines': source => {
    const text = source.times(1, 4, () => escapeMarkup(source.pick(inLine)));
    return same(
      source.pick([
        `<pre>${text.join('\n')}</pre>`,
        `<pre>${text.join('<br>')}</pre>`,
        `<pre>${text.map(line => `<div>${line}</div>`).join('')}</pre>`,
        `<pre><code>${text.map(line => `<span>${line}</span>\n`).join('')}</code></pre>`,
      ]),
    );
  },
  'code with elements': source =>
    same(`<p>${source.word()} <code>${source.word()}<b>${source.word()}</b></code> ${source.word()}</p>`),
  'rule in a line': source => same(`<div>${source.text()}<hr>${source.text()}</div>`),
  'quoted with its source': source =>
    same(
      `<blockquote cite="https://e.example/q"><p>${source.text()}</p><footer>${source.text()} <cite>${source.text(1, 2)}</cite></footer></blockquote>`,
    ),
  'live entry': source =>
    same(
      source
        .times(
          2,
          3,
          () =>
            `<section><p><time datetime="2026-01-02T10:00:00Z">${source.count(10, 23)}:15</time></p><h3>${source.text()}</h3><p>${source.text()}</p></section>`,
        )
        .join(''),
    ),
  interview: source =>
    same(
      source.times(2, 3, () => `<p><strong>${source.text()}?</strong></p><p>${source.text()}</p>`).join(''),
    ),
  correction: source =>
    same(
      `<p><em><strong>${source.word()}:</strong> ${source.text()}</em></p><aside><p>${source.text()}</p></aside>`,
    ),
  'picture with sources': source => {
    const shown = picture(source);
    return {
      html: `<p><picture><source srcset="https://e.example/b.webp">${shown}</picture></p>`,
      says: `<p>${shown}</p>`,
    };
  },
  'whole document of anything': source =>
    pairs(
      source.times(3, 8, () => {
        const native = Object.values(blockCases);
        const spoken = Object.entries(spokenCases)
          .filter(([name]) => name !== 'whole document of anything')
          .map(([, make]) => make);
        return source.chance(0.4) ? same(source.pick(native)(source)) : source.pick(spoken)(source);
      }),
    ),
};
