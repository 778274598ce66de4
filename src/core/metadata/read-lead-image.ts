import type { Picture } from '../article.ts';
import { absoluteUrl } from './absolute-url.ts';
import { isJsonObject, type JsonObject, objectsOf, valuesOf, wordsOf } from './json-ld/json-object.ts';
import { findPictureInPage } from './pictures/find-picture-in-page.ts';
import { isPreview, isStockPicture } from './pictures/is-stock-picture.ts';
import { pageSays } from './pictures/page-says.ts';
import type { Statements } from './statements.ts';

/** A title that was never given: `storm_04.jpeg`. */
const fileName = /\.(?:jpe?g|png|webp|avif|gif)$|^\S*_\S*$/i;

/**
 * The picture of the article: the largest of JSON-LD `image`, else `og:image`, else `twitter:image`; never a
 * logo or a stand-in. A stated caption is one where the page shows it. Where the same picture stands in the page, its alternative text, caption and credit.
 */
export function readLeadImage(statements: Statements): Picture | null {
  const { graph, baseUrl } = statements;
  const logos = new Set(
    graph.nodes
      .slice(0, 500)
      .flatMap(({ object }) =>
        [
          ...wordsOf(object, 'logo'),
          ...objectsOf(graph, object, 'logo').flatMap(logo => wordsOf(logo, 'url')),
        ].flatMap(url => absoluteUrl(url, baseUrl) ?? []),
      ),
  );
  const own = [...fromArticles(statements), ...fromMetas(statements)].filter(
    picture => !logos.has(picture.src) && !isStockPicture(picture),
  );
  const picture = own.find(each => !isPreview(each)) ?? own[0];
  if (picture === undefined) return null;
  const shown = findPictureInPage(statements.page, picture.src, baseUrl);
  const stated = picture.caption;
  const isSaid = shown?.caption == null && stated !== null && pageSays(statements.page, stated);
  const caption = shown?.caption ?? (isSaid ? stated : null);
  const credit = shown?.credit ?? picture.credit;
  return {
    ...picture,
    // A caption that nobody sees describes the picture, or names its file.
    alt: shown?.alt ?? picture.alt ?? (isSaid || !stated || fileName.test(stated) ? null : stated),
    // Some pages state the credit in both places.
    caption: caption === credit ? null : caption,
    credit,
  };
}

function fromArticles({ articles, graph, baseUrl }: Statements): readonly Picture[] {
  for (const article of articles) {
    const pictures = ['image', 'thumbnailUrl'].flatMap(key => [
      ...objectsOf(graph, article, key).flatMap(image => fromObject(image, graphNames(image), baseUrl) ?? []),
      ...valuesOf(article, key).flatMap(value =>
        isJsonObject(value) ? [] : (plainPicture(value, baseUrl) ?? []),
      ),
    ]);
    if (pictures.length > 0)
      return pictures.slice(0, 30).sort((one, other) => (other.width ?? 0) - (one.width ?? 0));
  }
  return [];
}

function graphNames(image: JsonObject): string | null {
  const credit = wordsOf(image, 'creditText', 300)[0] ?? wordsOf(image, 'copyrightNotice', 300)[0];
  if (credit !== undefined) return credit;
  const holder = ['creator', 'author', 'copyrightHolder'].flatMap(key =>
    valuesOf(image, key).flatMap(value => (isJsonObject(value) ? wordsOf(value, 'name', 300) : [])),
  );
  return holder[0] ?? null;
}

function fromObject(image: JsonObject, credit: string | null, baseUrl: string): Picture | null {
  const picture = ['url', 'contentUrl', '@id']
    .flatMap(key => wordsOf(image, key))
    .flatMap(url => plainPicture(url, baseUrl) ?? [])[0];
  if (picture === undefined) return null;
  return {
    ...picture,
    caption: wordsOf(image, 'caption', 2000)[0] ?? null,
    credit,
    width: readSize(valuesOf(image, 'width')[0]),
    height: readSize(valuesOf(image, 'height')[0]),
  };
}

function plainPicture(address: unknown, baseUrl: string): Picture | null {
  const src = typeof address === 'string' ? absoluteUrl(address.replaceAll('&amp;', '&'), baseUrl) : null;
  return src === null ? null : { src, alt: null, caption: null, credit: null, width: null, height: null };
}

function fromMetas({ metas, baseUrl }: Statements): readonly Picture[] {
  return [
    'og:image',
    'og:image:url',
    'og:image:secure_url',
    'twitter:image',
    'twitter:image:src',
    'parsely-image-url',
  ].flatMap(name => {
    const picture = plainPicture(metas.get(name)?.[0], baseUrl);
    if (picture === null) return [];
    if (!name.startsWith('og:')) return [picture];
    return [
      {
        ...picture,
        alt: metas.get('og:image:alt')?.[0] ?? null,
        width: readSize(metas.get('og:image:width')?.[0]),
        height: readSize(metas.get('og:image:height')?.[0]),
      },
    ];
  });
}

/** Sizes come as numbers, as `"1200"` or `"1200px"`; 0 and 1 are no size. */
function readSize(value: unknown): number | null {
  const size =
    typeof value === 'number' ? value : typeof value === 'string' ? Number.parseInt(value, 10) : Number.NaN;
  return Number.isFinite(size) && size > 1 && size < 100_000 ? Math.round(size) : null;
}
