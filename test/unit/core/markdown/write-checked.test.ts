import { expect, test, vi } from 'vitest';
import { isPlainlyWritten } from '../../../../src/core/markdown/is-plainly-written.ts';
import { readBlocks } from '../../../../src/core/markdown/read-blocks.ts';
import { textOfMarkdown } from '../../../../src/core/markdown/text-of-markdown.ts';
import { writeChecked } from '../../../../src/core/markdown/write-checked.ts';
import { readHtml } from './read-html.ts';

const blocksOf = (html: string) => readBlocks(readHtml(html));
const everything =
  '<h2>A *bold* claim</h2><p>Text with <b>strong <a href="https://e.example/">links</a></b>, <code>a`b</code> and ' +
  '<img src="https://e.example/a.png" alt="a [quay]">.<br>1. Second line</p><ul><li>a<ol><li>b_c_d</li></ol></li></ul>' +
  '<blockquote><p># no heading</p></blockquote><pre>x\n\n  y</pre><hr>' +
  '<table><tr><th>g|h</th><th>i</th></tr><tr><td>j</td><td>&lt;b&gt;</td></tr></table>';

test('finds the words of every kind of block where they were written', () => {
  const { differing } = writeChecked(blocksOf(everything));
  expect(differing).toEqual([]);
});

test('writes a block that would be read otherwise again, every sign as a reference and without marks', () => {
  const readBack = (markdown: string) => (markdown.includes('**') ? 'other words' : textOfMarkdown(markdown));
  expect(writeChecked(blocksOf('<p>One.</p><p>A <b>strong*</b> [word]</p><p>Two.</p>'), readBack)).toEqual({
    text: 'One.\n\nA strong&#x2A; &#x5B;word&#x5D;\n\nTwo.',
    differing: [],
  });
});

test('keeps links, lists and tables when a block is written again', () => {
  const readBack = (markdown: string) =>
    markdown.includes('`') || markdown.includes('*') ? null : textOfMarkdown(markdown);
  const { text, differing } = writeChecked(
    blocksOf(
      '<ul><li>a <code>b</code> <a href="https://e.example/">c</a></li></ul><table><tr><th><i>d</i></th><th>e</th></tr></table>',
    ),
    readBack,
  );
  expect(text).toBe('- a b [c](https://e.example/)\n\n| d | e |\n| --- | --- |');
  expect(differing).toEqual([]);
});

test('tells which block would still be read otherwise, and leaves it without marks', () => {
  const readBack = (markdown: string) => (markdown.includes('second') ? null : textOfMarkdown(markdown));
  expect(writeChecked(blocksOf('<p>The first.</p><p>The <code>second</code> one.</p>'), readBack)).toEqual({
    text: 'The first.\n\nThe second one&#x2E;',
    differing: ['The second one.'],
  });
});

test('asks nobody about words that mean nothing but themselves, nor about simple links, marks and lists', () => {
  const readBack = vi.fn(() => null);
  const plain =
    '<h2>A heading</h2><p>Plain words, “quoted” (1999), <b>bold.</b> <a href="https://e.example/a?b=c">Link</a>!</p>' +
    '<ul><li>one</li><li>two<ol><li>three</li></ol></li></ul>';
  expect(writeChecked(blocksOf(plain), readBack).differing).toEqual([]);
  expect(readBack).not.toHaveBeenCalled();
});

test('counts raw HTML as something that should not be there', () => {
  expect(textOfMarkdown('a <b>c</b>')).toBeNull();
  expect(textOfMarkdown('<div>\nx\n</div>')).toBeNull();
});

test('asks about words that may be more than they seem', () => {
  for (const markdown of [
    'a `b`',
    '1986. A year',
    '- x',
    'x [y](https://e.example/)](z)',
    '**a**b',
    '![a](https://e.example/)',
  ]) {
    expect(isPlainlyWritten(markdown, markdown.replace(/[*`]/g, '')), markdown).toBe(false);
  }
});
