import type { RemovalReason } from '../article.ts';
import { anywhereMatcher } from '../words/label-matcher.ts';
import { newsletterWords } from '../words/newsletter-words.ts';
import { elementsBelow } from './elements-below.ts';
import { findShareBars } from './find-share-bars.ts';
import { holdsCommentList } from './holds-comment-list.ts';
import { measureText, type TextMeasure, type TextMeasures } from './measure-text.ts';
import { nameTokens } from './name-tokens.ts';
import { openingOf } from './opening-of.ts';
import type { RemovalLog } from './removal-log.ts';

/**
 * A box with one of these names is what the name says only while it is small. A page may well call its
 * article's wrapper "newsletter-post": with this bound the rule stops harming such pages.
 */
const largestBoxShare = 0.2;

const commentNames =
  /\s(?:comments|commentlist|kommentare?|kommentarer|commentaires|comentarios|comentários|commenti|reacties|komentarze|yorumlar|disqus|comment list|comment form|comment respond)\s/;

/** Names of boxes that are never a part of the story, as whole words of class and id. */
const boxNames: readonly (readonly [RegExp, RemovalReason])[] = [
  [/\s(?:share|sharing|sharebar|sharebuttons|sharedaddy|addthis|addtoany|socials?|socialmedia)\s/, 'share'],
  [/\s(?:newsletters?|nl|signup|subscribe|subscription|mailchimp|optin)\s/, 'newsletter'],
  [
    /\s(?:related|relatedposts|relatedarticles|recommended|recommendations?|recirc|recirculation|readmore|readalso|read also|read more|read next|morestories|more stories|outbrain|taboola|jp relatedposts|most read|mostread|trending|yarpp|similar)\s/,
    'related',
  ],
  [
    /\s(?:ad|ads|advert|adverts|advertisement|advertisements|advertising|adslot|adunit|adbox|adsense|dfp|gpt|sponsor|sponsored|werbung|anzeige|publicidad|pubblicita|reklam|reklama)\s/,
    'advertisement',
  ],
  [commentNames, 'comments'],
  [
    /\s(?:breadcrumbs?|pagination|pager|toolbar|navbar|nav links|post navigation|skip link|back to top)\s/,
    'navigation',
  ],
  [
    /\s(?:authorbox|author box|authorbio|author bio|about author|about the author|author info|author description|writer bio|bio box)\s/,
    'author-biography',
  ],
  [
    /\s(?:tags|taglist|tag list|post tags|article tags|entry tags|tagcloud|topics list|topic tags|cat links|tags links|keywords)\s/,
    'tags',
  ],
  [/\s(?:paywall|regwall|registration|piano|metering)\s/, 'consent'],
  [
    /\s(?:refresh|autorefresh|autoupdate|video player|audio player|jwplayer|vjs|video js|plyr|mejs|player controls)\s/,
    'player',
  ],
  [/\s(?:popup|modal|overlay|lightbox|toast|tooltip)\s/, 'dialog'],
];

/** Whether any of the names is there at all: one pattern for the many elements where none is. */
const anyBoxName = new RegExp(boxNames.map(([names]) => names.source).join('|'));

/** Consent managers by the names of the products, which sites do not choose. */
const consentNames =
  /\s(?:onetrust|didomi|usercentrics|cookiebot|cybotcookiebotdialog|quantcast|qc cmp|truste|osano|iubenda|sp message|cmpbox|cookie consent|cookie banner|cookie notice|cookie law|cookieconsent|cookiebanner|cookie bar|gdpr|ccpa|consent)\s/;

const invitesToNewsletter = anywhereMatcher(newsletterWords);

/**
 * Takes out, before the article is found, what interrupts it: dialogs, consent managers, share bars,
 * newsletter boxes, teasers, comments, advertisements. `story` are the elements that hold the story itself;
 * `measures` are those of the whole page.
 */
export function dropInterruptions(
  page: Document,
  story: ReadonlySet<Element>,
  log: RemovalLog,
  measures: TextMeasures = measureText(page.body),
): void {
  const shareBars = findShareBars(page.body, measures);
  const largestBox = (measures.get(page.body)?.text ?? 0) * largestBoxShare;
  const smallReason = (element: Element, tokens: string): RemovalReason | null => {
    const measure = measures.get(element);
    if (!measure) return null;
    if (measure.text > largestBox)
      return commentNames.test(tokens) && holdsCommentList(element) ? 'comments' : null;
    return boxReason(element, tokens, measure) ?? (shareBars.has(element) ? 'share' : null);
  };
  for (const element of elementsBelow(page.body)) {
    if (story.has(element) || proseNames.has(element.localName) || !element.isConnected) continue;
    const tokens = nameTokens(element);
    const reason = certainReason(element, tokens) ?? smallReason(element, tokens);
    if (reason) log.take(element, reason);
  }
}

/** Elements of running text: what they are called says nothing of a box. */
const proseNames = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'tr', 'tbody', 'table', 'blockquote', 'br'],
  ...['figure', 'figcaption', 'img', 'a', 'span', 'b', 'strong', 'i', 'em', 'time', 'cite', 'dt', 'dd'],
]);

const certainRoles = new Map<string, RemovalReason>([
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['toolbar', 'navigation'],
  ['search', 'form'],
]);
const certainNames = new Map<string, RemovalReason>([
  ['dialog', 'dialog'],
  ['nav', 'navigation'],
  ['search', 'form'],
]);

function certainReason(element: Element, tokens: string): RemovalReason | null {
  const role = element.getAttribute('role');
  const certain = (role && certainRoles.get(role)) || certainNames.get(element.localName);
  if (certain) return certain;
  if (element.getAttribute('aria-modal') === 'true') return 'dialog';
  return tokens !== ' ' && consentNames.test(tokens) ? 'consent' : null;
}

function boxReason(element: Element, tokens: string, measure: TextMeasure): RemovalReason | null {
  if (element.localName === 'form') return isContactForm(element) ? 'newsletter' : 'form';
  const isButton = element.localName === 'button' || element.getAttribute('role') === 'button';
  if (isButton && measure.paragraphs === 0) return 'navigation';
  if (tokens !== ' ' && anyBoxName.test(tokens)) {
    for (const [names, reason] of boxNames) {
      if (names.test(tokens) && confirms(element, reason, measure)) return reason;
    }
  }
  return null;
}

/** A name alone proves little: prose without links under such a name is a part of the story. */
function confirms(
  element: Element,
  reason: RemovalReason,
  { text, linked, paragraphs }: TextMeasure,
): boolean {
  const linkShare = linked / Math.max(text, 1);
  switch (reason) {
    case 'related':
    case 'navigation':
    case 'tags':
      return linkShare > 0.3 || text < 200;
    case 'newsletter':
      return paragraphs < 600 || invitesToNewsletter(openingOf(element, 2000));
    case 'consent':
      // A service that locks some articles is named around what it locks, too.
      return text < 1200 && paragraphs < 300;
    case 'share':
      // A post that is quoted stands in a box that is called social, too.
      return text < 400 && !element.querySelector('blockquote, figure, p + p');
    case 'dialog':
    case 'advertisement':
      return paragraphs < 400 || linkShare > 0.5;
    default:
      return true;
  }
}

function isContactForm(form: Element): boolean {
  return form.querySelector('input[type=email]') !== null;
}
