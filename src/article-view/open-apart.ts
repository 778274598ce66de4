/** Makes a link open a tab of its own that knows nothing of the one it was clicked in, and vouch for nobody. */
export function openApart(link: HTMLAnchorElement): void {
  link.target = '_blank';
  link.rel = 'noopener noreferrer nofollow';
}
