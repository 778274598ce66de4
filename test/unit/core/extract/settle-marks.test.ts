import { expect, test } from 'vitest';
import { settleMarks } from '../../../../src/core/extract/settle-marks.ts';
import { aBody, markupOf } from './a-page.ts';

function settle(markup: string): string {
  const body = aBody(markup);
  settleMarks(body);
  return markupOf(body);
}

test.each([
  ['a picture', '<p><b><a href="/x"><img></a></b> <b>x</b></p>', '<p><a href="/x"><img></a> <b>x</b></p>'],
  ['all of what is stressed', '<p><i><b><em>The quay</em></b></i></p>', '<p><i><b>The quay</b></i></p>'],
  [
    'strong words in strong words',
    '<p><strong>a <i>quay <b>of <b>stone</b></b></i></strong></p>',
    '<p><strong>a <i>quay of stone</i></strong></p>',
  ],
  [
    'a strong term',
    '<dl><dt><b>Quay</b></dt><dt><b>Mole</b> (f)</dt></dl>',
    '<dl><dt>Quay</dt><dt><b>Mole</b> (f)</dt></dl>',
  ],
  ['signs before a word', '<p><b>“</b>The wall fell.”</p>', '<p>“The wall fell.”</p>'],
])('takes off stress only where it stresses nothing: %s', (_, markup, expected) => {
  expect(settle(markup)).toBe(expected);
});

test.each([
  [
    'before its words',
    '<p>The wall<b>, <i>then</i></b> it fell.</p>',
    '<p>The wall, <b><i>then</i></b> it fell.</p>',
  ],
  [
    'behind its words',
    '<p><b><i>Quay:</i></b>The wall fell.</p>',
    '<p><b><i>Quay</i></b>:The wall fell.</p>',
  ],
  ['on both sides', '<p>l<em>“acqua”</em>e</p>', '<p>l“<em>acqua</em>”e</p>'],
  [
    'at a word in another mark',
    '<p><a href="/x">wall</a><b>. It</b></p>',
    '<p><a href="/x">wall</a>. <b>It</b></p>',
  ],
])('moves signs out of what is stressed where a word touches them: %s', (_, markup, expected) => {
  expect(settle(markup)).toBe(expected);
});

test.each([
  '<p><b>The wall fell.</b> Then <i>(at dawn)</i>, it stood.</p>',
  '<p><b>Quay:</b></p><p>The wall</p>',
  '<p><b>Quay:</b><br>The wall</p>',
  '<ul><li><p><b>Quay:</b></p></li><li>wall</li></ul>',
  '<p><b>Quay: </b>The wall<b> (at dawn)</b></p>',
  '<p>wall<b>%5</b></p>',
  '<p><i>The <b>quay</b> <em>is</em></i></p>',
  '<p>The wall fel<i>l</i><i>.</i></p>',
  '<p><b>the</b><b>, wall</b></p>',
  '<p>wall<b><a href="/x">, fell</a></b></p>',
  '<p><b>***</b></p>',
])('leaves stress as it is: %s', markup => {
  expect(settle(markup)).toBe(markup);
});
