import { attributeMarkup, isKeptAttribute } from './attribute-rules.ts';
import { longestAttribute, longestNoscript } from './limits.ts';

const tagOpening = /<(?:!--|\/?([a-z][^\s/>]*))/gi;
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\s>]+)|(?=>)))?/y;
const tagEnding = /[\s/]*>/y;

/**
 * The pictures in a `noscript`'s text, which is markup that no parser has seen: `img` tags written anew,
 * so that a quote left open in the page cannot reach past them. Anything else is left out.
 */
export function scanNoscriptImages(text: string): string {
  const markup = text.length > longestNoscript ? text.slice(0, longestNoscript) : text;
  let images = '';
  tagOpening.lastIndex = 0;
  for (let opening = tagOpening.exec(markup); opening; opening = tagOpening.exec(markup)) {
    const name = opening[1]?.toLowerCase();
    const end = name ? readTag(markup, tagOpening.lastIndex) : readComment(markup, tagOpening.lastIndex);
    if (!end) break;
    if (name === 'img' && !opening[0].startsWith('</')) images += `<img${end.attributes}>`;
    tagOpening.lastIndex = end.place;
  }
  return images;
}

type End = Readonly<{ place: number; attributes: string }>;

function readComment(markup: string, start: number): End | null {
  const place = markup.indexOf('-->', start);
  return place < 0 ? null : { place: place + 3, attributes: '' };
}

function readTag(markup: string, start: number): End | null {
  let attributes = '';
  attribute.lastIndex = start;
  let place = start;
  for (let found = attribute.exec(markup); found; found = attribute.exec(markup)) {
    place = attribute.lastIndex;
    const [, name = '', doubleQuoted, singleQuoted, unquoted] = found;
    const value = doubleQuoted ?? singleQuoted ?? unquoted ?? '';
    if (isKeptAttribute(name.toLowerCase(), 'img') && value.length <= longestAttribute) {
      // Character references stay as the page wrote them: this is markup already.
      const safe = value.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
      attributes += attributeMarkup(name.toLowerCase(), safe);
    }
  }
  tagEnding.lastIndex = place;
  return tagEnding.test(markup) ? { place: tagEnding.lastIndex, attributes } : null;
}
