import { expect, test } from 'vitest';
import { captureLimits } from '../../../../src/core/capture/limits.ts';
import { capture, openLivePage, reparse } from './open-live-page.ts';

const quoted = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

test('puts the text of a frame of the same origin in its place', async () => {
  const inner =
    '<!doctype html><html lang="de" dir="ltr"><base href="https://paper.example/de/"><body><p>a <a href="b">c</a></p>' +
    '<img src="d.jpg" srcset="e.jpg 2x, f.jpg 3x"></body></html>';
  const page = await openLivePage(
    `<!doctype html><body><p>before</p><iframe srcdoc="${quoted(inner)}"></iframe><p>after</p></body>`,
  );
  expect(reparse(capture(page).html).innerHTML).toBe(
    '<p>before</p><div data-cc-tag="iframe" data-cc-frame-base="https://paper.example/de/" lang="de" dir="ltr">' +
      '<p>a <a href="https://paper.example/de/b">c</a></p><img src="https://paper.example/de/d.jpg" ' +
      'srcset="https://paper.example/de/e.jpg 2x, https://paper.example/de/f.jpg 3x"></div><p>after</p>',
  );
});

test('keeps only the address of a frame of another origin, without text, or out of sight', async () => {
  const page = await openLivePage(
    '<!doctype html><base href="https://paper.example/2024/"><body>' +
      '<iframe sandbox srcdoc="<p>x</p>" title="map" width="300" height="200" name="n" onload="x()"></iframe>' +
      '<iframe src="javascript:\'\'" title="empty"></iframe>' +
      '<iframe srcdoc="<p>x</p>" title="dot" width="1" height="1"></iframe>' +
      '<iframe srcdoc="<p>x</p>" title="gone" hidden></iframe>' +
      '<iframe srcdoc="<script>1</script>" title="script"></iframe></body>',
  );
  const far = page.createElement('iframe');
  far.setAttribute('sandbox', '');
  far.setAttribute('src', 'embed?id=1&x=2');
  page.body.append(far);
  expect(reparse(capture(page).html).innerHTML).toBe(
    '<iframe sandbox="" title="map" width="300" height="200"></iframe>' +
      '<iframe src="javascript:\'\'" title="empty"></iframe>' +
      '<iframe title="dot" width="1" height="1"></iframe>' +
      '<iframe title="gone" hidden="" data-cc-hidden="display"></iframe>' +
      '<iframe title="script"></iframe>' +
      '<iframe sandbox="" src="https://paper.example/2024/embed?id=1&amp;x=2"></iframe>',
  );
});

test('says how much of the window a frame covers that cannot be read, where that is much', async () => {
  const page = await openLivePage(
    '<!doctype html><body style="margin: 0; height: 100vh"><iframe sandbox src="https://far.example/a" style="width: 90vw; height: 50vh; border: 0"></iframe>' +
      '<iframe sandbox src="https://far.example/b" style="width: 20vw; height: 50vh; border: 0"></iframe></body>',
  );
  const [large, small] = reparse(capture(page).html).querySelectorAll('iframe');
  expect(Number(large?.getAttribute('data-cc-frame-share'))).toBeCloseTo(45, -1);
  expect(small?.hasAttribute('data-cc-frame-share')).toBe(false);
});

test('sees what is hidden inside a frame', async () => {
  const page = await openLivePage(
    '<!doctype html><body><iframe srcdoc="<style>.no { display: none }</style><p class=no>a</p><p>b</p>"></iframe></body>',
  );
  expect(reparse(capture(page).html).querySelector('div')?.innerHTML).toBe(
    '<p class="no" data-cc-hidden="display">a</p><p>b</p>',
  );
});

test("goes no further than frames may be nested, and counts all their nodes as one page's", async () => {
  const nest = (level: number): string =>
    `<p>level ${level}</p>${level < 5 ? `<iframe srcdoc="${quoted(nest(level + 1))}"></iframe>` : ''}`;
  const page = await openLivePage(`<!doctype html><body>${nest(0)}</body>`);
  const text = reparse(capture(page).html).textContent;
  expect(text).toBe('level 0level 1level 2level 3');
  expect(() => capture(page, { ...captureLimits, nodes: 8 })).toThrow('more than 8 nodes');
});

test('reads a page made of frames', async () => {
  const page = await openLivePage(
    '<!doctype html><html><frameset cols="50%,50%"><frame><frame></frameset></html>',
  );
  const [left, right] = page.querySelectorAll('frame');
  for (const [frame, text] of [
    [left, 'one'],
    [right, 'two'],
  ] as const) {
    const inner = frame?.contentDocument;
    if (!inner) throw new Error('the frame has no document');
    inner.body.append(text);
  }
  expect(reparse(capture(page).html).textContent).toBe('onetwo');
});
