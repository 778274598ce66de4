import { expect, test } from 'vitest';
import { writeBody } from '../../../../src/core/markdown/write-body.ts';
import { writeFrontMatter } from '../../../../src/core/markdown/write-front-matter.ts';
import { anArticle } from './an-article.ts';
import { readHtml } from './read-html.ts';

const paragraph = (text: string) => {
  const body = readHtml('<p></p>');
  const first = body.firstElementChild;
  if (first) first.textContent = text;
  return writeBody(body).trimEnd();
};

const rules: readonly (readonly [name: string, text: string, markdown: string])[] = [
  ['Obsidian and Logseq make no link of [[double brackets]]', 'see [[Secret]]', 'see \\[\\[Secret]]'],
  ['Obsidian embeds nothing', '![[file.pdf]]', '!\\[\\[file.pdf]]'],
  ['Obsidian makes no note in the line of ^[brackets]', 'a^[b]', 'a^\\[b]'],
  ['a note reference needs no note', 'a[^1]', 'a\\[^1]'],
  ['Obsidian hides no %%comment%%', 'a %%b%% c', 'a %&#37;b%&#37; c'],
  ['Obsidian marks no ==highlight==', 'a ==b== c', 'a \\==b\\== c'],
  ['Logseq marks no ^^highlight^^', 'a ^^b^^', 'a \\^\\^b\\^\\^'],
  ['no tool sets $$mathematics$$', '$$x$$', '\\$\\$x\\$\\$'],
  ['no tool sets $mathematics$ in a line', 'a $x$ b', 'a $x\\$ b'],
  ['sums of money stay as they are', 'from $5 to $10, US$7', 'from $5 to $10, US$7'],
  ['Obsidian and Logseq make no tag of a #word', 'a #tag (#other) b#c', 'a \\#tag (\\#other) b#c'],
  ['Obsidian names no block by ^id', 'the end ^abc-1', 'the end \\^abc-1'],
  ['Obsidian makes no callout', '[!note] x', '\\[!note] x'],
  ['Templater runs no command', 'a <% tp.x %>', 'a &lt;% tp.x %>'],
  [
    'no template tool sees {{braces}} or {% tags %}',
    '{{a}} {{{b}}} {% c %}',
    '&#123;{a}} &#123;&#123;{b}}} &#123;% c %}',
  ],
  ['Logseq and Dataview read no property', 'key:: value', 'key:\\: value'],
  ['Dataview reads no property in brackets', '[key:: v] (key::v)', '[key:\\: v] (key:\\:v)'],
  ['Logseq shows no block in the place of ((its name))', 'a ((6f2c)) b', 'a (\\(6f2c)) b'],
  ['Logseq starts no query by #+BEGIN_QUERY', '#+BEGIN_QUERY', '\\#+BEGIN_QUERY'],
  ['Logseq gives no priority by [#A]', '[#A] x', '[\\#A] x'],
  ['no directive is opened', '::: warning', '\\::\\: warning'],
];

for (const [name, text, markdown] of rules) {
  test(name, () => expect(paragraph(text)).toBe(markdown));
}

test('Dataview runs no query in a line', () => {
  expect(writeBody(readHtml('<p><code>= this.x</code> <code>$= dv.y</code></p>'))).toBe('= this.x $= dv.y\n');
});

test('no tool runs a code block', () => {
  for (const language of ['dataviewjs', 'mermaid', 'query', 'run-python', 'tasks', 'button', '{js}']) {
    expect(writeBody(readHtml(`<pre><code class="language-${language}">x</code></pre>`))).toBe(
      '```\nx\n```\n',
    );
  }
});

test('Obsidian takes no size from the alternative text of a picture', () => {
  expect(writeBody(readHtml('<p><img src="https://e.example/a.png" alt="a|100"></p>'))).toBe(
    '![a\\|100](https://e.example/a.png)\n',
  );
});

test('no template tool sees its signs in front matter', () => {
  const written = writeFrontMatter(anArticle({ headline: '<%* tp.x %> {{y}} {% z %}' }));
  expect(written).toContain('title: "\\u003c%* tp.x %> \\u007b{y}} \\u007b% z %}"\n');
});

test('Dataview runs no formula, and reads no property after a mark', () => {
  expect(writeBody(readHtml('<p>a <code data-math="inline">= \\{x\\}</code></p>'))).not.toContain('`');
  expect(writeBody(readHtml('<p><b>key</b>:: value</p>'))).toBe('**key**:\\: value\n');
});

test('Obsidian makes no task of a number in brackets', () => {
  expect(writeBody(readHtml('<ul><li>[1] Smith 2020</li></ul>'))).toBe('- \\[1] Smith 2020\n');
});

test('Obsidian sets no sum of money as mathematics because of a mark beside it', () => {
  expect(writeBody(readHtml('<p>x<b>$y</b>$ and</p>'))).toBe('&#x78;**\\$y**\\$ and\n');
});
