import { expect, test } from 'vitest';
import { extractArticle } from '../../../../../src/core/extract/extract-article.ts';
import { untraced } from '../../../../../src/core/extract/trace.ts';
import { aCapture, prose, repeat } from '../a-page.ts';

/** What the article has between two of its paragraphs. */
function between(markup: string): string {
  const { body } = extractArticle(
    aCapture(
      `<!doctype html><html lang="en"><title>Storm floods the harbour</title><body><main><article><h1>Storm floods the harbour</h1>
       ${repeat(5, index => prose(`Before ${index}`))}${markup}${repeat(5, index => prose(`After ${index}`))}</article></main></body></html>`,
    ),
    untraced,
  );
  const start = body.indexOf('</p>', body.indexOf('Before 4.')) + 4;
  return body.slice(start, body.indexOf('<p>After 0.')).replace(/>\s+</g, '><').replace(/\s+/g, ' ').trim();
}

const card = (inside: string, source: string) =>
  `<figure><blockquote>${inside}</blockquote><p>${source}</p></figure>`;
const dated = (address: string, date: string, words: string) =>
  `<a href="${address}"><time datetime="${date}">${words}</time></a>`;

test.each([
  [
    'a post with its source behind the last paragraph',
    '<div class="social"><blockquote class="tweet"><p lang="en" dir="ltr">The quay is under water.</p>&mdash; Ann Lee (@ann_lee) <a href="https://chirp.example/ann_lee/status/1?ref=embed">October 21, 2022</a></blockquote><script src="https://chirp.example/widgets.js"></script></div>',
    card(
      '<p lang="en" dir="ltr">The quay is under water.</p>',
      `Ann Lee (@ann_lee), ${dated('https://chirp.example/ann_lee/status/1?ref=embed', '2022-10-21', 'October 21, 2022')}`,
    ),
  ],
  [
    'a post with its source in a paragraph',
    '<blockquote><p>The quay is under water.</p><p>Stay at home.</p><p>— Ann Lee (@ann_lee) <a href="https://chirp.example/ann_lee/status/1">21 October 2022</a></p></blockquote>',
    card(
      '<p>The quay is under water.</p><p>Stay at home.</p>',
      `Ann Lee (@ann_lee), ${dated('https://chirp.example/ann_lee/status/1', '2022-10-21', '21 October 2022')}`,
    ),
  ],
  [
    'a post in one paragraph with its source',
    '<blockquote><p>The quay is under water.<br>— Ann Lee (@ann_lee) <a href="https://chirp.example/1">21 October 2022</a></p></blockquote>',
    card(
      '<p>The quay is under water.<br></p>',
      `Ann Lee (@ann_lee), ${dated('https://chirp.example/1', '2022-10-21', '21 October 2022')}`,
    ),
  ],
  [
    'a handle that is a link of its own',
    '<blockquote class="sky-embed" data-sky-uri="at://did:plc:abc/post/3k"><p lang="en">The quay is under water.</p>&mdash; Ann Lee (<a href="https://sky.example/profile/ann?ref=embed">@ann.sky.example</a>) <a href="https://sky.example/profile/ann/post/3k?ref=embed">August 31, 2024 at 5:00 PM</a></blockquote>',
    card(
      '<p lang="en">The quay is under water.</p>',
      `Ann Lee (@ann.sky.example), ${dated('https://sky.example/profile/ann/post/3k?ref=embed', '2024-08-31', 'August 31, 2024 at 5:00 PM')}`,
    ),
  ],
  [
    'a post that says its own address',
    '<div class="fb-post" data-href="https://faces.example/harbour/posts/12"><blockquote cite="https://faces.example/harbour/posts/12" class="parse-ignore"><p>The quay is under water.</p>Posted by <a href="https://faces.example/harbour">Harbour Office</a> on&nbsp;<a href="https://faces.example/harbour/posts/12">Tuesday, 3 May 2016</a></blockquote></div>',
    card(
      '<p>The quay is under water.</p>',
      `Harbour Office, ${dated('https://faces.example/harbour/posts/12', '2016-05-03', 'Tuesday, 3 May 2016')}`,
    ),
  ],
  [
    'a caption with a machine date',
    '<blockquote class="media" data-permalink="https://pics.example/p/Ab1/?utm_source=embed"><div><p><a href="https://pics.example/p/Ab1/">The quay is under water.</a></p><p>A post shared by <a href="https://pics.example/ann/">Ann Lee</a> (@ann) on <time datetime="2017-10-01T21:00:10+00:00">Oct 1, 2017 at 2:00pm PDT</time></p></div></blockquote>',
    card(
      '<p><a href="https://pics.example/p/Ab1/">The quay is under water.</a></p>',
      `A post shared by Ann Lee (@ann), ${dated('https://pics.example/p/Ab1/', '2017-10-01T21:00:10+00:00', 'Oct 1, 2017 at 2:00pm PDT')}`,
    ),
  ],
  [
    'a film with its words',
    '<blockquote class="clip-embed" cite="https://clips.example/@ann/video/77" data-video-id="77"><section><a target="_blank" title="@ann" href="https://clips.example/@ann?refer=embed">@ann</a><p>The quay is under water.</p><a href="https://clips.example/music/1">♬ original sound - ann</a></section></blockquote>',
    card('<p>The quay is under water.</p>', '<a href="https://clips.example/@ann/video/77">@ann</a>'),
  ],
])('sets the text of a post apart from who wrote it and when: %s', (_, markup, wanted) => {
  expect(between(markup)).toBe(wanted);
});

test.each([
  [
    'all of which is a link',
    '<blockquote class="media" data-permalink="https://pics.example/p/Ab1/?utm=1"><div><a href="https://pics.example/p/Ab1/?utm=1"><div></div><div><div>View this post on Pics</div></div></a><p><a href="https://pics.example/p/Ab1/?utm=1">A post shared by Ann Lee (@ann)</a></p></div></blockquote>',
    '<figure><p><a href="https://pics.example/p/Ab1/?utm=1">A post shared by Ann Lee (@ann)</a></p></figure>',
  ],
  [
    'whose link the parser has cut',
    '<blockquote class="media" data-permalink="https://pics.example/p/Ab1/?utm=1"><div><div><div>View this post on Pics</div></div><p><a href="https://pics.example/p/Ab1/?utm=1">A post shared by Ann Lee (@ann)</a></p></div></blockquote>',
    '<figure><p><a href="https://pics.example/p/Ab1/?utm=1">A post shared by Ann Lee (@ann)</a></p></figure>',
  ],
  [
    'that is not filled in',
    '<blockquote class="elephant-embed" data-embed-url="https://tusk.example/@ann/112/embed"><a href="https://tusk.example/@ann/112" target="_blank"><svg></svg><div>Post by @ann@tusk.example</div><div>View on Elephant</div></a></blockquote>',
    '<figure><p><a href="https://tusk.example/@ann/112">Post by @ann@tusk.example</a></p></figure>',
  ],
])('keeps the link and the author of a post %s', (_, markup, wanted) => {
  expect(between(markup)).toBe(wanted);
});

test('leaves a quotation that is none from a network', () => {
  expect(
    between(
      '<blockquote><p>The quay was under water, the harbour master wrote in his book.</p></blockquote>',
    ),
  ).toBe('<blockquote><p>The quay was under water, the harbour master wrote in his book.</p></blockquote>');
});

test('keeps the caption of a film with its card', () => {
  expect(
    between(
      '<figure class="embed"><div class="wrapper"><iframe title="The night of the storm" src="https://www.youtube.com/embed/abcdef12345"></iframe></div><figcaption>Filmed from the lighthouse.</figcaption></figure>',
    ),
  ).toBe(
    '<figure><p><a href="https://www.youtube.com/watch?v=abcdef12345">The night of the storm</a></p><figcaption>Filmed from the lighthouse.</figcaption></figure>',
  );
});

test('names a player that has no name after its host, apart from the text', () => {
  expect(between('<p><iframe src="https://www.youtube.com/embed/abcdef12345"></iframe></p>')).toContain(
    '<figure><figcaption><a href="https://www.youtube.com/watch?v=abcdef12345">youtube.com</a></figcaption></figure>',
  );
});

test('shows a film once whose box is a figure', () => {
  expect(
    between(
      '<figure><div><iframe title="The night" src="https://www.youtube.com/embed/abcdef12345"></iframe></div></figure>',
    ),
  ).toBe('<figure><p><a href="https://www.youtube.com/watch?v=abcdef12345">The night</a></p></figure>');
});

test('keeps the address of a post of which the page holds nothing else', () => {
  expect(between('<div class="fb-post" data-href="https://www.facebook.com/harbour/posts/12"></div>')).toBe(
    '<figure><figcaption><a href="https://www.facebook.com/harbour/posts/12">facebook.com</a></figcaption></figure>',
  );
});
