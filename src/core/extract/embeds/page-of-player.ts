/**
 * Where a reader can open what a player shows: the address of a frame shows nothing but the player. Each rule is how a
 * network writes the addresses of its players, and gives the page; what is taken from the address is in its groups.
 */
const players: readonly (readonly [RegExp, (...parts: readonly string[]) => string | null])[] = [
  [
    /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/,
    video => (video === 'videoseries' ? null : `https://www.youtube.com/watch?v=${video}`),
  ],
  [/^player\.vimeo\.com\/video\/(\d+)/, video => `https://vimeo.com/${video}`],
  [
    /^(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    video => `https://www.dailymotion.com/video/${video}`,
  ],
  [/^platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/i, post => `https://x.com/i/status/${post}`],
  [/^(?:www\.)?facebook\.com\/.*plugins\/(?:post|video)\.php\?.*?href=([^&]+)/, decodeAddress],
  [/^(?:www\.)?instagram\.com\/((?:p|reel|tv)\/[\w-]+)\/embed/, post => `https://www.instagram.com/${post}/`],
  [
    /^(?:www\.)?tiktok\.com\/(?:embed(?:\/v\d)?|player\/v\d)\/(\d+)/,
    post => `https://www.tiktok.com/@/video/${post}`,
  ],
  [
    /^embed\.bsky\.app\/embed\/([\w.:-]+)\/app\.bsky\.feed\.post\/(\w+)/,
    (account, post) => `https://bsky.app/profile/${account}/post/${post}`,
  ],
  [/^open\.spotify\.com\/embed\/(\w+\/\w+)/, item => `https://open.spotify.com/${item}`],
  [/^w\.soundcloud\.com\/player\/?\?.*?url=([^&]+)/, decodeAddress],
  [/^embed\.(podcasts\.apple\.com\/[\w/-]+)/, item => `https://${item}`],
  [
    /^flo\.uri\.sh\/((?:visualisation|story)\/\d+)\/embed/,
    chart => `https://public.flourish.studio/${chart}/`,
  ],
  // Mastodon and what speaks its language: the post's own page, with a word behind it.
  [/^([\w.-]+\/@[\w.]+\/\d+)\/embed/, post => `https://${post}`],
];

/** Characters of an address that are looked at. */
const longestAddress = 2000;

/** The page of what a player or an embedded post shows, `null` for an address of no player that is known. */
export function pageOfPlayer(address: string): string | null {
  const bare = address.slice(0, longestAddress).replace(/^https?:\/\//i, '');
  for (const [player, pageOf] of players) {
    const [, ...parts] = player.exec(bare) ?? [];
    if (parts.length > 0) return pageOf(...parts);
  }
  return null;
}

function decodeAddress(written = ''): string | null {
  try {
    const address = decodeURIComponent(written);
    return /^https?:\/\//i.test(address) ? address : null;
  } catch {
    return null;
  }
}
