import type { Article, MarkdownFile, Picture } from '../article.ts';
import type { Block, Span } from './block.ts';
import { cleanCharacters } from './clean-characters.ts';
import { isSafeDestination } from './destination.ts';
import { joinCaption } from './join-caption.ts';
import { nameFile } from './name-file.ts';
import { readBlocks } from './read-blocks.ts';
import { writeChecked } from './write-checked.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/**
 * An article as a Markdown file: front matter, headline, standfirst, lead picture with its caption and credit,
 * body. `body` is the DOM of `article.body`, and stays as it is. Lines end in LF, the text in one. What was written is
 * read again by another reader and compared (`writeChecked`).
 */
export function writeMarkdown(article: Article, body: Element | DocumentFragment): MarkdownFile {
  const blocks = [
    ...headlineBlocks(article.headline),
    ...paragraphBlocks(article.standfirst),
    ...pictureBlocks(article.leadImage),
    ...readBlocks(body),
  ];
  const name = nameFile(article.headline, { fallback: fallbackName(article) });
  const { text, differing } = writeChecked(blocks);
  return { name, text: writeFrontMatter(article) + (text === '' ? '' : `\n${text}\n`), differing };
}

function headlineBlocks(headline: string): Block[] {
  const spans = plainSpans(headline);
  return spans.length > 0 ? [{ kind: 'heading', level: 1, spans }] : [];
}

function paragraphBlocks(text: string | null): Block[] {
  const spans = plainSpans(text);
  return spans.length > 0 ? [{ kind: 'paragraph', spans }] : [];
}

function pictureBlocks(picture: Picture | null): Block[] {
  if (!picture || !isSafeDestination(picture.src)) return [];
  const caption = joinCaption(plainSpans(picture.caption), plainSpans(picture.credit));
  const alt = plainSpans(picture.alt)[0]?.text ?? '';
  const shown: Block = {
    kind: 'paragraph',
    spans: [{ kind: 'picture', src: picture.src, alt, title: null }],
  };
  return caption.length > 0 ? [shown, { kind: 'paragraph', spans: caption }] : [shown];
}

function plainSpans(text: string | null): Extract<Span, { kind: 'text' }>[] {
  const plain = cleanCharacters(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? [] : [{ kind: 'text', text: plain }];
}

function fallbackName(article: Article): string {
  const host = URL.canParse(article.url) ? new URL(article.url).hostname : '';
  return `${host} ${(article.publishedAt ?? article.capturedAt).slice(0, 10)}`;
}
