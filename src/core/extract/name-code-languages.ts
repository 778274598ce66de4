import { queryAll } from '../query-all.ts';

// How highlighters name the language of the code they colour: Prism and highlight.js, GitHub, SyntaxHighlighter,
// Rouge and Pygments, Gutenberg.
const named = [
  /(?:^|\s)(?:lang|language)-([\w+#.-]{1,30})/i,
  /(?:^|\s)highlight-(?:source|text)-([\w+#-]{1,30})/i,
  /(?:^|\s)brush:\s*([\w+#-]{1,30})/i,
];
const stated = ['data-language', 'data-lang'];

/**
 * Keeps the language of every block of code as `data-language`: classes do not outlive the way to the article. It may
 * stand on the block, on the code in it or on the box around it.
 */
export function nameCodeLanguages(page: Document): void {
  for (const block of queryAll(page.body, 'pre')) {
    const places = [
      block,
      block.querySelector('code'),
      block.parentElement,
      block.parentElement?.parentElement,
    ];
    const language = places.map(readLanguage).find(found => found !== null);
    if (language) block.setAttribute('data-language', language);
    else block.removeAttribute('data-language');
  }
}

function readLanguage(element: Element | null | undefined): string | null {
  if (!element || element.localName === 'body') return null;
  for (const name of stated) {
    const value = element.getAttribute(name);
    if (value && /^[\w+#.-]{1,30}$/.test(value)) return value.toLowerCase();
  }
  const classes = element.getAttribute('class') ?? '';
  for (const pattern of named) {
    const language = pattern.exec(classes)?.[1];
    if (language) return language.toLowerCase();
  }
  return null;
}
