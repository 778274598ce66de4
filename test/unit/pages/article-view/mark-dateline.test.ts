import { expect, test } from 'vitest';
import { markDateline } from '../../../../src/article-view/mark-dateline.ts';

function marked(markup: string, dateline: string | null): string {
  const body = document.createElement('div');
  body.innerHTML = markup;
  markDateline(body, dateline, document);
  return body.innerHTML;
}

test('sets the place apart, and changes no word', () => {
  expect(marked('<p>EBBMOUTH — The <b>tide</b>.</p>', 'EBBMOUTH')).toBe(
    '<p><span class="dateline">EBBMOUTH</span> — The <b>tide</b>.</p>',
  );
});

test('looks past a correction that stands over the text', () => {
  expect(marked('<p data-set-off="correction">Correction: …</p><p> ROME (AP) - Rain.</p>', 'ROME')).toBe(
    '<p data-set-off="correction">Correction: …</p><p> <span class="dateline">ROME</span> (AP) - Rain.</p>',
  );
});

test('leaves a text alone that has no place, or not in its first words', () => {
  for (const dateline of [null, 'OSLO']) {
    expect(marked('<p>The tide in OSLO.</p>', dateline)).toBe('<p>The tide in OSLO.</p>');
  }
  expect(marked('<p><b>OSLO</b> — Snow.</p>', 'OSLO')).toBe('<p><b>OSLO</b> — Snow.</p>');
});
