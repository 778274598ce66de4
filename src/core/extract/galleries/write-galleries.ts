import { pictureKey } from '../../metadata/pictures/picture-key.ts';
import { measureText, type TextMeasures } from '../measure-text.ts';
import { nameTokens } from '../name-tokens.ts';
import { once } from '../once.ts';
import { withoutFragment } from '../without-fragment.ts';
import { writeSlide } from './write-slide.ts';

/** What pages call a row of pictures, as whole words of class and id. */
const galleryNames =
  /\s(?:gallery|galleries|slideshow|slider|slides?|carousel|swiper|slick|photos|pictures|galerie|bildergalerie|fotostrecke|diaporama|galeria|galería|galleria|fotogalleria|fotogaleria|fotogalería|galleri|bildspel|galerij|galéria)\s/;

/** Fewer pictures are no row. */
const fewestSlides = 2;
/** A caption with its credit; longer is text of the story. Characters. */
const longestSlide = 600;
/** What may stand around the pictures: labels of buttons, a count. Characters. */
const longestAround = 80;

/** A row of links is one of teasers. Share of its text. */
const mostLinked = 0.3;
const neverCaption = 'h1, h2, h3, h4, h5, h6, ul, ol, li, table';

type Slide = Readonly<{ element: Element; picture: Element; key: string }>;

/**
 * Makes every row of pictures, one of which a page shows at a time or all, figures in the flow of the text: each picture
 * once, with its caption, in order; copies that a slide show needs to go round and its thumbnails go. Readability would
 * drop the whole of it for its buttons. `url` is the page's.
 */
export function writeGalleries(page: Document, url: string): void {
  const measures = once(() => measureText(page.body));
  for (const row of page.body.querySelectorAll('div, section, ul, ol, figure')) {
    if (row.childElementCount < fewestSlides || !row.isConnected || !isNamed(row)) continue;
    const keyOf = chooseKey(row);
    const slides = listSlides(row, { keyOf, measures: measures(), url });
    if (slides.length < fewestSlides) continue;
    const known = new Map<string, Slide>();
    for (const slide of slides) {
      const other = known.get(slide.key);
      if (!other || isCopy(other.element)) known.set(slide.key, slide);
    }
    const ordered = slides.filter(slide => known.get(slide.key) === slide);
    if (ordered.length < fewestSlides) continue;
    const whole = outermost(row, picture => known.has(keyOf(picture)), measures());
    whole.replaceWith(...ordered.map(({ element, picture }) => writeSlide(element, picture)));
  }
}

/** It is called a gallery, or a box near around it or the slides are. */
function isNamed(row: Element): boolean {
  const near = [row, row.parentElement, row.parentElement?.parentElement, row.firstElementChild];
  return near.some(each => each && each.localName !== 'body' && galleryNames.test(nameTokens(each)));
}

/**
 * By what the pictures of a row are known: what stays the same over sizes and formats, unless the pictures of this site
 * all have one name.
 */
function chooseKey(row: Element): (picture: Element) => string {
  const sources = new Set([...row.querySelectorAll('img')].map(sourceOf));
  const keys = new Set([...sources].map(source => pictureKey(source) ?? source));
  const areApart = keys.size > sources.size / 2;
  return picture => (areApart ? (pictureKey(sourceOf(picture)) ?? sourceOf(picture)) : sourceOf(picture));
}

function sourceOf(picture: Element): string {
  return picture.getAttribute('src') ?? '';
}

type Known = Readonly<{ keyOf: (picture: Element) => string; measures: TextMeasures; url: string }>;

/** The children that are a picture with a caption at most; none where anything else is among them. */
function listSlides(row: Element, { keyOf, measures, url }: Known): Slide[] {
  if (row.closest('aside, nav, footer, header, form, dialog, [role=dialog], table')) return [];
  const slides: Slide[] = [];
  let around = measures.get(row)?.text ?? 0;
  for (let each = row.firstElementChild; each; each = each.nextElementSibling) {
    const measure = measures.get(each);
    if (!measure || measure.pictures === 0) continue;
    const picture = each.matches('img') ? each : each.querySelector('img');
    if (!picture || measure.text > longestSlide || each.querySelector(neverCaption)) return [];
    const key = keyOf(picture);
    if ([...each.querySelectorAll('img')].some(other => keyOf(other) !== key)) return [];
    if (measure.linked > measure.text * mostLinked || leadsElsewhere(picture, url)) return [];
    around -= measure.text;
    slides.push({ element: each, picture, key });
  }
  return around > longestAround ? [] : slides;
}

function leadsElsewhere(picture: Element, url: string): boolean {
  const target = withoutFragment(picture.closest('a[href]')?.getAttribute('href') ?? '');
  if (!/^https?:/i.test(target) || target === withoutFragment(url)) return false;
  return !/\.(?:jpe?g|png|webp|avif|gif|svg)(?:\?|$)/i.test(target);
}

/** A copy of the first or last picture, by which a slide show goes round. */
function isCopy(element: Element): boolean {
  return /\s(?:clone|cloned|duplicate)\s/.test(nameTokens(element));
}

/** The box around the row in which there are only buttons and smaller copies of its pictures. */
function outermost(row: Element, isSlide: (picture: Element) => boolean, measures: TextMeasures): Element {
  const text = measures.get(row)?.text ?? 0;
  let whole = row;
  for (
    let around = row.parentElement;
    around && !around.matches('body, main, article, [itemprop=articleBody]');
    around = around.parentElement
  ) {
    const other = (measures.get(around)?.text ?? Number.POSITIVE_INFINITY) - text;
    if (other > longestAround || around.querySelector('h1, h2, h3, h4, h5, h6')) break;
    if ([...around.querySelectorAll('img')].some(picture => !isSlide(picture))) break;
    whole = around;
  }
  return whole;
}
