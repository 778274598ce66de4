import { expect, test } from 'vitest';
import { capture, openLivePage, reparse } from './open-live-page.ts';

async function readBody(body: string): Promise<string> {
  const page = await openLivePage(`<!doctype html><body>${body}</body>`);
  return reparse(capture(page).html).innerHTML;
}

test('keeps what describes an element and leaves out what acts, paints or names', async () => {
  expect(
    await readBody(
      '<p id="a" class="b c" lang="en" data-x="1" itemprop="author" aria-hidden="true" role="note" onclick="x()" ' +
        'style="color: red" tabindex="1" contenteditable nonce="n" autofocus>d</p>' +
        '<a name="e" href="/f" ping="/g">h</a><form name="i" id="j" action="/k" class="l"><button name="m" form="j">n</button></form>',
    ),
  ).toBe(
    '<p id="a" class="b c" lang="en" data-x="1" itemprop="author" aria-hidden="true" role="note">d</p>' +
      '<a href="/f">h</a><form class="l"><button>n</button></form>',
  );
});

test('marks an item that its own style numbers, whatever the page says of it', async () => {
  expect(
    await readBody(
      '<ul><li style="color: red; list-style-type: decimal">a</li><li style="list-style:decimal inside">b</li>' +
        '<li style="list-style-type: disc" data-cc-numbered>c</li></ul><p style="list-style: decimal">d</p>',
    ),
  ).toBe('<ul><li data-cc-numbered="">a</li><li data-cc-numbered="">b</li><li>c</li></ul><p>d</p>');
});

test('reads quotes, angle brackets and ampersands of values back as they are', async () => {
  const page = await openLivePage('<!doctype html><body><p></p></body>');
  const value = '"><script>x</script> &amp; &quot; \' a\r\nb';
  page.querySelector('p')?.setAttribute('title', value);
  expect(reparse(capture(page).html).querySelector('p')?.title).toBe(value);
});

test('leaves out attributes whose names no parser would read back', async () => {
  expect(await readBody('<p @click="a" :class="b" [src]="c" (load)="d" x<y="e" _z="f" lang="de">g</p>')).toBe(
    '<p lang="de">g</p>',
  );
});

test('leaves out values of more than 64 KiB and all but the first 200 attributes', async () => {
  const page = await openLivePage('<!doctype html><body><p></p></body>');
  const paragraph = page.querySelector('p');
  paragraph?.setAttribute('data-long', 'x'.repeat(65_537));
  for (let count = 0; count < 5_000; count += 1) paragraph?.setAttribute(`data-${count}`, '');
  const written = reparse(capture(page).html).querySelector('p');
  expect(written?.hasAttribute('data-long')).toBe(false);
  expect(written?.attributes.length).toBe(199);
});

test('gives prototypes no property, whatever a page is called', async () => {
  await readBody('<p __proto__="x" constructor="y" data-__proto__="z"><__proto__>a</__proto__></p>');
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
  expect(({} as Record<string, unknown>)['y']).toBeUndefined();
});

test('names no control that a form would offer as a property of its own', async () => {
  expect(
    await readBody(
      '<form><fieldset id="parentNode"><button id="firstChild">a</button><output id="tagName" name="x">b</output>' +
        '<input id="attributes"></fieldset></form><p id="d">e</p>',
    ),
  ).toBe('<form><fieldset><button>a</button><output>b</output><input></fieldset></form><p id="d">e</p>');
});

test('writes an element that script made one of its own as a plain one', async () => {
  expect(await readBody('<p is="x-text" class="a">b</p><button is="x-button">c</button>')).toBe(
    '<p class="a">b</p><button>c</button>',
  );
});

test('writes thousands of names that a page makes up as it writes a few', async () => {
  const page = await openLivePage('<!doctype html><body></body>');
  for (let count = 0; count < 2_000; count += 1) {
    const element = page.createElement(`x-${count}`);
    element.setAttribute(`data-${count}`, 'a');
    page.body.append(element);
  }
  expect(reparse(capture(page).html).innerHTML).toBe(page.body.innerHTML);
});
