import { readStatedDate } from '../../metadata/dates/read-stated-date.ts';
import { readWrittenDate } from '../../metadata/dates/read-written-date.ts';
import { collapseSpace, lineOf } from '../collapse-space.ts';
import { dropEmpty } from '../drop-empty.ts';
import { isBlock } from '../list-blocks.ts';
import { rename } from '../rename.ts';
import { embedMark, unnamedEmbed } from '../story-marks.ts';
import { unwrap } from '../unwrap.ts';
import { takeSource } from './split-source.ts';
import { statedAddress } from './stated-address.ts';

/** What is known of a post beside its text. */
type Source = Readonly<{
  address: string;
  author: string | null;
  /** As the page writes it, and as ISO 8601 where that is known. */
  written: string | null;
  date: string | null;
}>;

/** Characters. */
const longestAuthor = 120;

/**
 * Makes every quoted post of a found body a card: a figure with the text as a quotation, under it who wrote it, when,
 * and a link to it. What we call an embed without a name becomes its caption; a card in a figure of the page's becomes one with it. `language` is the page's.
 */
export function writeEmbedCards(body: Element, language: string | null): void {
  for (const quotation of body.querySelectorAll(`blockquote[${embedMark}]`)) writeCard(quotation, language);
  for (const card of body.querySelectorAll(`figure[${embedMark}=${unnamedEmbed}] > p`)) {
    rename(card, 'figcaption', card.ownerDocument);
  }
  for (const card of body.querySelectorAll(`figure > figure[${embedMark}]`)) unwrap(card);
}

function writeCard(quotation: Element, language: string | null): void {
  const links = [...quotation.querySelectorAll('a[href]')];
  const last = links.at(-1);
  const address = statedAddress(quotation) ?? last?.getAttribute('href') ?? null;
  if (!last || address === null) return;
  const page = quotation.ownerDocument;
  const facing = takeFace(links);
  const line = quotation.contains(last) ? takeSource(quotation, last) : null;
  const source = readSource(line, last, address, language) ?? {
    address,
    author: null,
    written: null,
    date: null,
  };
  dropEmpty(quotation);
  const about = writeSource({ ...source, author: chooseAuthor(source, facing) }, page);
  const card = page.createElement('figure');
  card.setAttribute(embedMark, '');
  quotation.replaceWith(card);
  quotation.removeAttribute(embedMark);
  if (lineOf(quotation) !== '' || quotation.querySelector('img')) card.append(quotation);
  card.append(about);
}

/** Whether blocks stand beside it, or nothing. */
function standsAlone(link: Element): boolean {
  const beside = [link.previousSibling, link.nextSibling].filter(
    node => node?.nodeType === 1 || node?.nodeValue?.trim(),
  );
  return beside.every(node => node instanceof Element && isBlock(node));
}

/** A line without a date and a handle, beside an account, is about something else. */
function chooseAuthor({ author, date }: Source, facing: string | null): string | null {
  return facing === null || (author !== null && (date !== null || author.includes('@'))) ? author : facing;
}

/**
 * What a network writes on a post until its script has filled it in: lines in one large link, or the account alone in a
 * block of its own. Gives its author at most.
 */
function takeFace(links: readonly Element[]): string | null {
  const face = links.find(link => link.querySelector('p, div'));
  const lines = face ? [...face.querySelectorAll('p, div')].map(lineOf) : [];
  face?.remove();
  const account = links.find(link => /^@[\w.-]+$/.test(lineOf(link)) && standsAlone(link));
  const handle = account ? lineOf(account) : null;
  account?.remove();
  return lines.filter(line => /(?:^|\s)@\w/.test(line) && line.length < longestAuthor).at(-1) ?? handle;
}

function readSource(
  line: Element | null,
  last: Element,
  address: string,
  language: string | null,
): Source | null {
  if (!line) return null;
  const time = line.querySelector('time');
  const ownDate = time ? readStatedDate(time.getAttribute('datetime') ?? '') : null;
  const words = time ? lineOf(time) : lineOf(last);
  const date = ownDate ?? readWrittenDate(words, language);
  const written = date === null ? null : words;
  return { address, author: readAuthor(line, last, written), written, date };
}

/** A name with a handle, else the one other link in the line, else what the line says before the date. */
function readAuthor(line: Element, last: Element, written: string | null): string | null {
  const text = lineOf(line);
  const before = written === null ? text : text.slice(0, text.lastIndexOf(written));
  const bare = collapseSpace(before).replace(/[\s,·|—–-]+$/, '');
  const named = /^.*?\(@[^)\s]+\)/.exec(bare)?.[0];
  if (named) return named;
  const others = [...line.querySelectorAll('a')].filter(link => link !== last && lineOf(link) !== '');
  return (others.length === 1 && others[0] ? lineOf(others[0]) : bare) || null;
}

function writeSource({ address, author, written, date }: Source, page: Document): Element {
  const line = page.createElement('p');
  const link = page.createElement('a');
  link.setAttribute('href', address);
  if (written === null || date === null) link.textContent = author ?? URL.parse(address)?.host ?? address;
  else {
    if (author !== null) line.append(author, ', ');
    const time = page.createElement('time');
    time.setAttribute('datetime', date);
    time.textContent = written;
    link.append(time);
  }
  line.append(link);
  return line;
}
