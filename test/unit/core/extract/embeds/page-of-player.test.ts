import { expect, test } from 'vitest';
import { pageOfPlayer } from '../../../../../src/core/extract/embeds/page-of-player.ts';

test.each([
  ['https://www.youtube-nocookie.com/embed/abc-123_X?rel=0', 'https://www.youtube.com/watch?v=abc-123_X'],
  ['https://player.vimeo.com/video/7654321?dnt=1', 'https://vimeo.com/7654321'],
  ['https://www.dailymotion.com/embed/video/x8abc', 'https://www.dailymotion.com/video/x8abc'],
  [
    'https://platform.twitter.com/embed/Tweet.html?dnt=false&id=1583523570830876672&lang=en',
    'https://x.com/i/status/1583523570830876672',
  ],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fharbour%2Fposts%2F12&width=500',
    'https://www.facebook.com/harbour/posts/12',
  ],
  [
    'https://www.facebook.com/v18.0/plugins/video.php?height=3&href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F9',
    'https://www.facebook.com/watch/9',
  ],
  ['https://www.instagram.com/p/Ab-1/embed/captioned/', 'https://www.instagram.com/p/Ab-1/'],
  ['https://www.tiktok.com/embed/v2/7123456789', 'https://www.tiktok.com/@/video/7123456789'],
  [
    'https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kxyz?id=1',
    'https://bsky.app/profile/did:plc:abc/post/3kxyz',
  ],
  ['https://open.spotify.com/embed/episode/4abc?utm=1', 'https://open.spotify.com/episode/4abc'],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/12&color=%23ff',
    'https://api.soundcloud.com/tracks/12',
  ],
  [
    'https://embed.podcasts.apple.com/us/podcast/tides/id1234',
    'https://podcasts.apple.com/us/podcast/tides/id1234',
  ],
  ['https://flo.uri.sh/visualisation/123/embed?auto=1', 'https://public.flourish.studio/visualisation/123/'],
  ['https://tusk.example/@ann/112/embed', 'https://tusk.example/@ann/112'],
])('knows where to open %s', (player, page) => {
  expect(pageOfPlayer(player)).toBe(page);
});

test.each([
  'https://charts.example/embed/1',
  'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fharbourpost.example',
  'https://www.facebook.com/plugins/post.php?href=javascript%3Ax()',
  'https://www.facebook.com/plugins/post.php?href=%E0%A4%A',
  'https://www.youtube.com/embed/videoseries?list=PL1',
])('knows nothing of %s', player => {
  expect(pageOfPlayer(player)).toBeNull();
});
