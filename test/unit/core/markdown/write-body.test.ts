import { expect, test } from 'vitest';
import { writeBody } from '../../../../src/core/markdown/write-body.ts';
import { readHtml } from './read-html.ts';

const written = (html: string) => writeBody(readHtml(html));

const blocks: readonly (readonly [name: string, html: string, markdown: string])[] = [
  ['paragraphs', '<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.\n'],
  ['loose text around blocks', 'Before<p>One.</p>after', 'Before\n\nOne.\n\nafter\n'],
  ['a heading', '<h2>Part <em>two</em></h2>', '## Part *two*\n'],
  ['blocks in a heading', '<h3><p>A</p><p>B<br>C</p></h3>', '### A B C\n'],
  ['a heading that ends in a sign', '<h2>Room #</h2>', '## Room \\#\n'],
  ['a break', '<p>One<br>two</p>', 'One\\\ntwo\n'],
  ['no breaks at the edges', '<p><br>One<br></p>', 'One\n'],
  ['a rule', '<p>a</p><hr><p>b</p>', 'a\n\n***\n\nb\n'],
  ['a quotation', '<blockquote><p>One.</p><p>Two.</p></blockquote>', '> One.\n>\n> Two.\n'],
  ['two quotations', '<blockquote>a</blockquote><blockquote>b</blockquote>', '> a\n\n> b\n'],
  ['a tight list', '<ul><li>a</li><li>b</li></ul>', '- a\n- b\n'],
  ['a loose list', '<ul><li><p>a</p></li><li><p>b</p></li></ul>', '- a\n\n- b\n'],
  ['a list that starts later', '<ol start="7"><li>a</li><li>b</li></ol>', '7. a\n8. b\n'],
  [
    'lists in lists',
    '<ol><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li></ol>',
    '1. a\n   - b\n     1. c\n',
  ],
  ['a list straight in a list', '<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b\n'],
  ['two lists side by side', '<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b\n'],
  ['a rule in a list', '<ul><li>a<hr></li></ul>', '- a\n  ___\n'],
  ['code', '<pre><code>if (a) {\n\n  b < c;\n}\n</code></pre>', '```\nif (a) {\n\n  b < c;\n}\n```\n'],
  ['code with fences in it', '<pre>```\nx\n````</pre>', '`````\n```\nx\n````\n`````\n'],
  ['code with breaks', '<pre>a<br>b<div>c</div></pre>', '```\na\nb\nc\n```\n'],
  ['the language of code', '<pre><code class="language-rust">x</code></pre>', '```rust\nx\n```\n'],
  [
    'a table',
    '<table><thead><tr><th>A</th><th align="right">B</th></tr></thead><tbody><tr><td>1|2</td><td>3</td></tr></tbody></table>',
    '| A | B |\n| --- | --: |\n| 1\\|2 | 3 |\n',
  ],
  [
    'a table without a head',
    '<table><tr><td>a</td><td>b</td></tr></table>',
    '|  |  |\n| --- | --- |\n| a | b |\n',
  ],
  [
    'cells over several rows and columns',
    '<table><tr><th colspan="2">A</th><th>B</th></tr><tr><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>',
    '| A |  | B |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n|  | 4 | 5 |\n',
  ],
  [
    'the caption before its table',
    '<table><caption>Tides</caption><tr><th>A</th><th>B</th></tr></table>',
    'Tides\n\n| A | B |\n| --- | --- |\n',
  ],
  [
    'blocks in a cell',
    '<table><tr><th>A</th><th>B</th></tr><tr><td><p>one</p><p>two</p></td><td>x<br>y</td></tr></table>',
    '| A | B |\n| --- | --- |\n| one two | x y |\n',
  ],
  [
    'what stands in a layout table',
    '<table><tr><td><table><tr><td>a</td></tr></table></td><td><ul><li>b</li></ul></td></tr></table>',
    'a\n\n- b\n',
  ],
  [
    'a picture, its caption and its credit',
    '<figure><img src="https://e.example/a.jpg" alt="A quay"><figcaption>The quay at dawn. <cite>R. Vance</cite></figcaption></figure>',
    '![A quay](https://e.example/a.jpg)\n\n*The quay at dawn.*\\\nR. Vance\n',
  ],
  [
    'a credit alone',
    '<figure><img src="https://e.example/a.jpg"><figcaption><cite>R. Vance</cite></figcaption></figure>',
    '![](https://e.example/a.jpg)\n\nR. Vance\n',
  ],
  [
    'the caption of a picture that is not there',
    '<figure><figcaption>The quay at dawn. <cite>R. Vance</cite></figcaption></figure>',
    '*The quay at dawn.*\\\nR. Vance\n',
  ],
  [
    'the link to what was embedded',
    '<figure><figcaption><a href="https://e.example/1">post</a></figcaption></figure>',
    '[post](https://e.example/1)\n',
  ],
  [
    'a title cited in a caption',
    '<figure><img src="https://e.example/a.jpg"><figcaption>A scene of <cite>Salt</cite>, 1911</figcaption></figure>',
    '![](https://e.example/a.jpg)\n\n*A scene of Salt, 1911*\n',
  ],
  [
    'a caption before its picture',
    '<figure><figcaption>The quay <cite>R. Vance</cite></figcaption><img src="https://e.example/a.jpg"></figure>',
    '*The quay*\\\nR. Vance\n\n![](https://e.example/a.jpg)\n',
  ],
  [
    'a cell that goes on to the end of its table',
    '<table><tr><th>a</th><th>b</th></tr><tr><td rowspan="0">x</td><td>1</td></tr><tr><td>2</td></tr></table>',
    '| a | b |\n| --- | --- |\n| x | 1 |\n|  | 2 |\n',
  ],
  [
    'code in the language that a sanitised body states',
    '<pre data-language="js">let x;</pre>',
    '```js\nlet x;\n```\n',
  ],
  [
    'a table of data with blocks in its cells',
    '<table><tr><th>a</th><th>b</th></tr><tr><td><ol><li>x</li><li>y</li></ol></td><td>z</td></tr></table>',
    '| a | b |\n| --- | --- |\n| x y | z |\n',
  ],
  [
    'a card of an embedded post',
    '<figure><blockquote><p>We are open.</p></blockquote><figcaption>Port office, <time>4 March</time>, <a href="https://e.example/1">post</a></figcaption></figure>',
    '> We are open.\n\nPort office, 4 March, [post](https://e.example/1)\n',
  ],
  [
    'a card of a film',
    '<figure><p><a href="https://e.example/v">The film</a></p></figure>',
    '[The film](https://e.example/v)\n',
  ],
  ['a list that counts down', '<ol reversed><li>c</li><li>b</li><li>a</li></ol>', '3. c\n\n2) b\n\n1. a\n'],
  [
    'a list with numbers of its own',
    '<ol><li>a</li><li>b</li><li value="7">g</li><li>h</li></ol>',
    '1. a\n2. b\n\n7) g\n8) h\n',
  ],
  [
    'what plays as a link',
    '<p>See:</p><video src="https://e.example/v.mp4">No player</video>',
    'See:\n\n[https://e.example/v.mp4](https://e.example/v.mp4)\n',
  ],
  ['terms and what they mean', '<dl><dt>Ebb</dt><dd>Falling water.</dd></dl>', '**Ebb**\n\nFalling water.\n'],
  ['details', '<details><summary>More</summary><p>Text.</p></details>', '**More**\n\nText.\n'],
];

for (const [name, html, markdown] of blocks) {
  test(`writes ${name}`, () => expect(written(html)).toBe(markdown));
}

const lines: readonly (readonly [name: string, html: string, markdown: string])[] = [
  ['moves spaces out of marks', '<p>a<b> b </b>c</p>', 'a **b** c\n'],
  ['moves breaks out of marks', '<p><b>a<br></b>b</p>', '**a**\\\nb\n'],
  ['drops marks around nothing', '<p>a<b> </b>b<i></i></p>', 'a b\n'],
  ['joins equal marks', '<p><b>a</b><strong>b</strong></p>', '**ab**\n'],
  ['keeps marks that touch apart', '<p><b>a</b><i>b</i></p>', '**a**_b_\n'],
  ['marks inside marks', '<p><em>a <em>b</em> c</em></p>', '*a _b_ c*\n'],
  ['drops the mark that can no longer be said', '<p><b>a<i>b<b>c</b></i></b></p>', '**&#x61;_bc_**\n'],
  ['pushes marks into blocks', '<b><p>a</p><p>b</p></b>', '**a**\n\n**b**\n'],
  [
    'pushes links into blocks',
    '<a href="https://e.example/"><h2>a</h2><p>b</p></a>',
    '## [a](https://e.example/)\n\n[b](https://e.example/)\n',
  ],
  [
    'keeps links in code',
    '<p><code>a.<a href="https://e.example/b">b</a>()</code></p>',
    '`a.`[`b`](https://e.example/b)`()`\n',
  ],
  ['parts code of several lines from the words of a heading', '<h2>a<pre>x\ny</pre>b</h2>', '## a `x y` b\n'],
  [
    'lowers digits that would make one number with the next',
    '<p>log<sub>2</sub>8, H<sub>2</sub>O</p>',
    'log₂8, H2O\n',
  ],
  [
    'reads ruby whose brackets are only half there',
    '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby></p>',
    '漢(kan)字 (ji)\n',
  ],
  ['joins code spans', '<p><code>a</code><code>b</code></p>', '`ab`\n'],
  ['fences code with grave accents', '<p><code>a`b</code></p>', '``a`b``\n'],
  ['strikes out', '<p><del>a</del> <ins>b</ins></p>', '~~a~~ b\n'],
  ['raises digits', '<p>10<sup>6</sup> m<sup>2</sup></p>', '10⁶ m²\n'],
  ['leaves notes and ordinals as they are', '<p>a<sup><a>1</a></sup>, 1<sup>st</sup></p>', 'a1, 1st\n'],
  ['sets quotation marks', '<p><q>yes</q></p>', '“yes”\n'],
  ['reads ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>', '漢(kan)\n'],
  [
    'keeps round brackets in addresses',
    '<p><a href="https://e.example/a_(b)">a</a></p>',
    '[a](https://e.example/a_(b))\n',
  ],
  [
    'escapes brackets without a partner',
    '<p><a href="https://e.example/a)b">a</a></p>',
    '[a](https://e.example/a\\)b)\n',
  ],
  [
    'keeps titles',
    '<p><a href="https://e.example/" title=\'say "x"\'>a</a></p>',
    '[a](https://e.example/ "say \\"x\\"")\n',
  ],
  ['marks a word beside CJK', '<p>は<b>「港」</b>の</p>', '&#x306F;**「港」**&#x306E;\n'],
  ['skips what nobody reads', '<p>a<script>b</script><style>c</style><template>d</template></p>', 'a\n'],
];

for (const [name, html, markdown] of lines) {
  test(name, () => expect(written(html)).toBe(markdown));
}

test('writes nothing for nothing', () => {
  expect(written('')).toBe('');
  expect(written('<div><p> \n </p></div>')).toBe('');
});

test('leaves the body as it was', () => {
  const body = readHtml('<div>a <b> b</b><pre>c</pre><table><tr><td>d</td></tr></table></div>');
  const before = body.outerHTML;
  writeBody(body);
  expect(body.outerHTML).toBe(before);
});

test('leaves ordinary prose without a backslash', () => {
  const prose =
    'The U.S.-led talks (on steel) end at 5:30 p.m. - or so. "We\'re done!" she said; 50% off, £3.20, C# & AT&T, ' +
    'snake_case, 3 > 2 < 4, 2 * 3, [sic], a/b, e-mail: yes? No. US$5 + $7 = $12. {x}, Q&A; 1. not a list';
  expect(written(`<p>${prose.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)).toBe(`${prose}\n`);
});
