import { makeRandom } from '../make-random.ts';

const words =
  'harbour council bridge winter morning report river market school engine letter garden station evening budget island window teacher summer village winter doctor record season street museum valley'.split(
    ' ',
  );

/**
 * A news page of about `size` characters: a menu, an article with headings, lists, quotations and pictures that grows
 * with the page, between the paragraphs boxes with teasers, behind it a list of them. The same on every run.
 */
export function writeLongPage(size: number): string {
  const random = makeRandom(7);
  const sentence = (length: number) => {
    const said = Array.from({ length }, () => words[Math.floor(random() * words.length)]);
    return `The ${said.join(' ')}.`;
  };
  const prose = () => `<p>${Array.from({ length: 4 }, () => sentence(14)).join(' ')}</p>`;
  const teaser = (number: number) =>
    `<div class="teaser"><a href="/news/${number}"><img src="/img/${number}.jpg" alt=""></a><h4><a href="/news/${number}">${sentence(7)}</a></h4></div>`;
  const parts: string[] = [];
  const tail: string[] = [];
  for (let length = 0, number = 0; length < size; number += 1) {
    const part = `<h2>${sentence(5)}</h2>${prose()}${prose()}<blockquote><p>${sentence(16)}</p></blockquote>${prose()}
<figure><img src="/photo/${number}.jpg" width="800" height="600" alt=""><figcaption>${sentence(9)} Photo: Ada Roe</figcaption></figure>
<ul><li>${sentence(8)}</li><li>${sentence(8)}</li></ul><div class="related-box"><h3>Read also</h3>${teaser(number)}</div>`;
    parts.push(part);
    tail.push(teaser(number + 100_000));
    length += part.length + (tail.at(-1)?.length ?? 0);
  }
  const menu = Array.from(
    { length: 12 },
    (_, item) => `<li><a href="/section/${item}">${words[item]}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm at the harbour</title></head><body>
<nav><ul>${menu.join('')}</ul></nav><main><article><h1>Storm at the harbour</h1><p class="byline">By Ada Roe</p>
<time datetime="2024-05-03T08:00:00Z">3 May 2024</time>${parts.join('\n')}</article></main>
<aside class="more-stories">${tail.join('\n')}</aside><footer><p>The Example Post</p></footer></body></html>`;
}
