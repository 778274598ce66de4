import { expect, test } from 'vitest';
import { marks } from '../../../../src/core/capture/marks.ts';
import { showParts } from '../../../../src/core/extract/show-parts.ts';
import { aPage, prose, repeat } from './a-page.ts';

const off = `${marks.hidden}="display"`;
const from = (n: number) => (n === 0 ? '' : ` ${off}`);
const part = (n: number) =>
  `<p>${`The first paragraph of part ${n} tells of the quay. `.repeat(6)}</p>${prose('Another')}`;
const row = (count: number, open: (n: number) => string, close: string) =>
  repeat(count, n => `${open(n)}${part(n)}${close}`);

/** How many of the hidden elements of a page are still hidden. */
function countHidden(body: string): number {
  const page = aPage(body);
  showParts(page);
  return page.querySelectorAll(`[${marks.hidden}]`).length;
}

test.each([
  [
    'pages behind a pager',
    `<div>${row(3, n => `<div class="page" id="page-${n}"${from(n)}>`, '</div>')}</div>`,
  ],
  [
    'panels behind tabs',
    `<div>${row(3, n => `<section role="tabpanel" id="p${n}"${from(n)}>`, '</section>')}</div>`,
  ],
  [
    'short steps behind a button',
    `<main>${repeat(3, n => `<div class="step"${from(n)}><p>Turn the wheel until the water stands still.</p></div>`)}<button>Next</button></main>`,
  ],
  [
    'the rest behind a button',
    `<div>${part(0)}<div class="rest" ${off}>${part(1)}</div><a href="#">Read all of it</a></div>`,
  ],
  [
    'the rest behind a button before it',
    `<div>${part(0)}<p><button>Read on</button></p><div class="rest" ${off}>${part(1)}</div></div>`,
  ],
])('shows the parts of a story of which one is shown at a time: %s', (_, body) => {
  expect(countHidden(body)).toBe(0);
});

const beside = (open: string, inside: string) =>
  `<main><div class="page">${part(0)}</div><div class="page" ${off}${open}>${inside}</div></main>`;

test.each([
  [
    'a paragraph among others',
    `<main><p class="a">${'Seen. '.repeat(50)}</p><p class="a" ${off}>${'Unseen. '.repeat(50)}</p></main>`,
  ],
  [
    'a box like no other',
    `<main><div class="story">${part(0)}</div><div class="offer" ${off}>${part(1)}</div></main>`,
  ],
  ['a story in another language', beside(' lang="fr"', part(1))],
  ['the same once more', beside('', part(0))],
  ['the only one of its row', `<main><div class="page" ${off}>${part(0)}</div></main>`],
  [
    'links',
    beside(
      '',
      repeat(9, n => `<p><a href="/${n}">Another story that is told elsewhere ${n}</a></p>`),
    ),
  ],
  ['a form', beside('', `${part(1)}<form></form>`)],
  ['what stands beside the story', `<aside>${beside('', part(1))}</aside>`],
  [
    'a short label',
    `<main><div class="tip">Open</div><div class="tip" ${off}><p>Shut</p></div><button>x</button></main>`,
  ],
  [
    'a picture for small screens',
    `<main><div class="image"><img src="/a.jpg"></div><div class="image mobile" ${off}><img src="/b.jpg"></div></main>`,
  ],
])('leaves hidden what is no part in turn: %s', (_, body) => {
  expect(countHidden(body)).toBe(1);
});

test('takes a row of any length', () => {
  expect(countHidden(`<div>${row(3000, n => `<div class="page"${from(n)}>`, '</div>')}</div>`)).toBe(0);
});
