import { expect, test } from 'vitest';
import { listLines } from '../../../../src/core/extract/list-lines.ts';
import { aBody, pageUrl, repeat } from './a-page.ts';

const linesOf = (markup: string) => listLines(aBody(markup), pageUrl);
const textsOf = (markup: string) => linesOf(markup).map(({ text }) => text);

test('ends a line at the border of every block', () => {
  expect(textsOf('<div>One <p>two <b>three</b></p> four<ul><li>five</li></ul></div>')).toEqual([
    'One',
    'two three',
    'four',
    'five',
  ]);
});

test('ends a line at a line break, and at a line feed where it is one', () => {
  expect(textsOf('<p>One<br>two</p><pre>three\nfour</pre><p>five\nsix</p>')).toEqual([
    'One',
    'two',
    'three',
    'four',
    'five six',
  ]);
});

test('passes over what no reader reads', () => {
  expect(textsOf('<p>Read on<span data-cc-hidden="clipped"> about the quay</span></p>')).toEqual(['Read on']);
  expect(textsOf('<script>let one;</script><style>p{}</style><template>two</template><p>three</p>')).toEqual([
    'three',
  ]);
});

test('tells the link that a line begins with and how much of it is linked', () => {
  const [line] = linesOf('<p> <a href="/quota">Fishing quota</a> is cut <a href="/again">again</a></p>');
  expect(line?.opening).toBe('Fishing quota');
  expect(line?.linked).toBe('Fishing quotaagain');
  expect(line?.linkShare).toBeCloseTo(18 / 26);
});

test.each(['#notes', `${pageUrl}#notes`])(
  'takes a link to a part of the page for no link to another: %s',
  href => {
    expect(linesOf(`<p><a href="${href}">Notes</a> below</p>`)[0]).toMatchObject({
      opening: '',
      linkShare: 0,
    });
  },
);

test('takes anything deep', () => {
  expect(textsOf(`${repeat(3000, () => '<div><span>')}deep`)).toEqual(['deep']);
});
