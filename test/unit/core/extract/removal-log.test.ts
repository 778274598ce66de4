import { expect, test } from 'vitest';
import { orderOf, startRemovalLog } from '../../../../src/core/extract/removal-log.ts';
import { aPage, find } from './a-page.ts';

test('numbers elements in page order', () => {
  const page = aPage('<div><p></p></div><h2></h2>');
  const orders = ['div', 'p', 'h2'].map(name => orderOf(find(page, name)));
  expect(orders).toEqual([...orders].sort((one, other) => one - other));
});

test('finds the number of an element of ours inside it', () => {
  const page = aPage('<p></p><img>');
  const figure = page.createElement('figure');
  const picture = find(page, 'img');
  const order = orderOf(picture);
  figure.append(picture);
  expect(orderOf(figure)).toBe(order);
  expect(orderOf(page.createElement('p'))).toBeNaN();
});

test('takes out, and remembers why and where', () => {
  const page = aPage('<p></p><nav>Home</nav>');
  const nav = find(page, 'nav');
  const order = orderOf(nav);
  const log = startRemovalLog();
  log.take(nav, 'navigation');
  expect(nav.isConnected).toBe(false);
  expect(log.removals()).toEqual([{ element: nav, reason: 'navigation', order }]);
});

test('gives an element of ours the place behind the one before it, or in the one around it', () => {
  const page = aPage('<div><p></p></div>');
  const log = startRemovalLog();
  const [first, second] = [page.createElement('i'), page.createElement('i')];
  find(page, 'p').after(first);
  find(page, 'div').prepend(second);
  log.take(first, 'tags');
  log.take(second, 'tags');
  log.take(page.createElement('i'), 'tags');
  expect(log.removals().map(({ order }) => order)).toEqual([
    orderOf(find(page, 'p')) + 0.5,
    orderOf(find(page, 'div')) + 0.5,
    -1,
  ]);
});
