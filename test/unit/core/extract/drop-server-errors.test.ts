import { expect, test } from 'vitest';
import { dropServerErrors } from '../../../../src/core/extract/drop-server-errors.ts';
import { aLog, aPage, markupOf } from './a-page.ts';

function drop(body: string) {
  const page = aPage(body);
  const { log, taken } = aLog();
  dropServerErrors(page, log);
  return { markup: markupOf(page.body), taken: taken() };
}

const error = '<b>Warning</b>: tide(<a href="/t">t</a>): no water in <b>/srv/tide.php</b> on line <b>12</b>';

test('takes out what the server says of its own failing', () => {
  const { markup, taken } = drop(`<p>The wall fell.<br>${error}<br>${error} It stood.</p>`);
  expect(markup).toBe('<p>The wall fell.<br><br> It stood.</p>');
  expect(taken).toHaveLength(2);
});

test.each([
  '<p><b>Warning</b>: the quay is slippery in <b>winter</b> on line <b>12</b></p>',
  '<p><b>Storm</b>: no water in <b>/srv/tide.php</b> on line <b>12</b></p>',
  '<p><b>Warning</b>: no water in <b>/srv/tide.php</b></p>',
  '<p><b>Warning</b>: no water</p>',
])('leaves %s', body => {
  expect(drop(body).markup).toBe(body);
});
