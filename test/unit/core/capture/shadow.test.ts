import { expect, test } from 'vitest';
import { capturePage } from '../../../../src/core/capture/capture-page.ts';
import { openLivePage, reparse } from './open-live-page.ts';

/** What is captured of a body whose hosts have these shadow roots, open or closed. */
async function readBody(body: string, roots: Record<string, string>, mode: ShadowRootMode = 'open') {
  const page = await openLivePage(`<!doctype html><body>${body}</body>`);
  const known = new Map<Element, ShadowRoot>();
  const attach = (scope: ParentNode) => {
    for (const [selector, markup] of Object.entries(roots)) {
      for (const host of scope.querySelectorAll(selector)) {
        const root = host.attachShadow({ mode });
        root.innerHTML = markup;
        known.set(host, root);
        attach(root);
      }
    }
  };
  attach(page);
  const asked: string[] = [];
  const { html } = capturePage(page, {
    url: 'https://paper.example/',
    now: new Date(0),
    shadowRootOf: element => {
      asked.push(element.localName);
      return known.get(element) ?? null;
    },
  });
  return { body: reparse(html), asked };
}

test('writes what a shadow root shows, open or closed, and not its style', async () => {
  for (const mode of ['open', 'closed'] as const) {
    const { body } = await readBody(
      '<my-story class="big"></my-story>',
      { 'my-story': '<style>p { color: red }</style><p>a</p>' },
      mode,
    );
    expect(body.innerHTML).toBe('<my-story class="big"><p>a</p></my-story>');
  }
});

test('puts what a slot was given in its place, and its own words where it was given none', async () => {
  const { body } = await readBody('<my-story><b slot="lead">a</b>b<i slot="none">c</i></my-story>', {
    'my-story': '<p>1<slot name="lead">x</slot></p><p>2<slot name="other">y</slot></p><p>3<slot></slot></p>',
  });
  expect(body.innerHTML).toBe('<my-story><p>1<b slot="lead">a</b></p><p>2y</p><p>3b</p></my-story>');
});

test('leaves out children that no slot shows', async () => {
  const { body } = await readBody('<div id="host"><p>unseen</p></div>', { '#host': '<p>seen</p>' });
  expect(body.textContent).toBe('seen');
});

test('follows a slot that is handed on to a slot further in', async () => {
  const { body } = await readBody('<outer-part><b>a</b></outer-part>', {
    'outer-part': '<inner-part><slot></slot></inner-part>',
    'inner-part': '<p>1<slot></slot>2</p>',
  });
  expect(body.textContent).toBe('1a2');
});

test('ends a paragraph for a block in a shadow root', async () => {
  const { body } = await readBody('<p>a<my-box></my-box>b</p>', { 'my-box': '<div>c</div>' });
  expect(body.innerHTML).toBe('<div>a<my-box><div>c</div></my-box>b</div>');
});

test('asks for shadow roots only where there may be one', async () => {
  const { asked } = await readBody(
    '<my-part></my-part><div></div><ul><li><a href="/">a</a></li></ul><img><form></form><svg></svg>',
    {},
  );
  expect(asked).toEqual(['body', 'my-part', 'div']);
});

test('marks what a shadow root hides', async () => {
  const { body } = await readBody('<my-tabs><p slot="two">a</p></my-tabs>', {
    'my-tabs': '<style>.closed { display: none }</style><div class="closed"><slot name="two"></slot></div>',
  });
  expect(body.innerHTML).toBe(
    '<my-tabs><div class="closed" data-cc-hidden="display"><p slot="two">a</p></div></my-tabs>',
  );
});
