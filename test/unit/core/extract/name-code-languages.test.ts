import { expect, test } from 'vitest';
import { nameCodeLanguages } from '../../../../src/core/extract/name-code-languages.ts';

const languageOf = (markup: string) => {
  const page = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
  nameCodeLanguages(page);
  return page.querySelector('pre')?.getAttribute('data-language') ?? null;
};

test.each([
  ['on the code', '<pre><code class="hljs language-typescript">x</code></pre>', 'typescript'],
  ['on the block', '<pre class="lang-py prettyprint">x</pre>', 'py'],
  ['on the box around it', '<div class="highlight highlight-source-js"><pre>x</pre></div>', 'js'],
  [
    'two boxes around it',
    '<div class="language-c++ highlighter-rouge"><div class="highlight"><pre>x</pre></div></div>',
    'c++',
  ],
  ['as the brush of a highlighter', '<pre class="brush: ruby; gutter: false">x</pre>', 'ruby'],
  ['as data', '<pre data-lang="Go">x</pre>', 'go'],
  ['nowhere', '<div class="entry"><pre class="wp-block-code"><code>x</code></pre></div>', null],
])('finds the language of code %s', (_, markup, language) => {
  expect(languageOf(markup)).toBe(language);
});

test('takes nothing for a language that is not the name of one', () => {
  expect(languageOf('<pre data-language="a b&quot;c">x</pre>')).toBeNull();
});
