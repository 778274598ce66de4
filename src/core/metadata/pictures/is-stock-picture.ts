import type { Picture } from '../../article.ts';

/** A name begins where no letter of it goes on: `logo` in `魔logo-1`, not in `catalogo`. */
const stock =
  /(?<![\p{Script=Latin}\p{N}])(?:logo|logos|favicon|placeholder|no-?image|fallback|default[-_]?(?:image|og|share|social|thumb)|og[-_]?default|logo[-_]?bg)(?=[/_.\d\s-]|$)/iu;
/** What takes the place of a picture that is missing or still to come. */
const standIn = /^(?:blank|spacer|transparent|pixel|dummy|default|1x1|grey|gray)\.[a-z]{3,4}$/i;
const logoFolder = /\/logos?\/[^/?#]+(?:[?#]|$)/i;
/** What pages keep apart from the pictures of their articles. */
const furnitureFolder = /\/(?:icons|avatars|badges)\//i;
/** Where the signs of licences come from. */
const licenceHost = /^https?:\/\/(?:[a-z0-9-]+\.)*(?:creativecommons\.org|licensebuttons\.net)\//i;
/** Made for link previews, for one article or for all of a site. */
const preview = /^og[-_]?image\b|\/og\/[^/?#]+(?:[?#]|$)/i;

/** A larger picture that is described as a logo may be a photo of it. CSS pixels. */
const largestLogo = 200;

/** Whether a picture is of the site and not of an article: a logo, a stand-in, an icon, the sign of a licence. */
export function isStockPicture({ src, alt, width, height }: Picture): boolean {
  const file = fileOf(src);
  if (stock.test(file) || standIn.test(file)) return true;
  if (logoFolder.test(src) || furnitureFolder.test(src) || licenceHost.test(src)) return true;
  const isSmall = width !== null && height !== null && Math.max(width, height) <= largestLogo;
  return isSmall && /(?:^|\P{L})logo$/iu.test(alt ?? '');
}

/** Whether a picture may be the same for all articles, so that any other is better. */
export function isPreview({ src }: Picture): boolean {
  return preview.test(fileOf(src)) || preview.test(src);
}

function fileOf(src: string): string {
  const file = src.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
