import type { Span } from './block.ts';
import { chooseMarkers } from './choose-markers.ts';
import { writeDestination } from './destination.ts';
import { escapeText, type TextPlace } from './escape-text.ts';
import { findLineStart } from './find-line-start.ts';
import { lastCharacter, makeMarkersWork } from './make-markers-work.ts';
import { listTokens, type Token } from './token.ts';
import { writeCodeSpan } from './write-code-span.ts';
import { writeFormula } from './write-formula.ts';
import { writeReference, writeReferences } from './write-references.ts';

/** What a line is part of. Only a paragraph has breaks, and starts of lines that could start a block. */
export type LineKind = 'paragraph' | 'heading' | 'cell';

/** Spans of one block in, its Markdown out: one line, or more where a paragraph has breaks. */
export function writeSpans(spans: readonly Span[], kind: LineKind): string {
  const tokens = listTokens(spans, chooseMarkers(spans));
  makeMarkersWork(tokens);
  const besideFormula = tokens.some(token => token.kind === 'formula');
  let written = '';
  for (const [index, token] of tokens.entries()) {
    written += writeToken(token, { tokens, index, kind, besideFormula });
  }
  // Signs that close a heading are no part of it (CommonMark 0.31, 4.2).
  return kind === 'heading' ? written.replace(/(^| )#$/, '$1\\#') : written;
}

/** Where nothing stands beside a text that could act with it. */
const quiet: TextPlace = {
  label: false,
  cell: false,
  beforeLink: false,
  afterReference: false,
  first: true,
  last: false,
  besideFormula: false,
};

type TokenPlace = Readonly<{
  tokens: readonly Token[];
  index: number;
  kind: LineKind;
  besideFormula: boolean;
}>;

function writeToken(token: Token, { tokens, index, kind, besideFormula }: TokenPlace): string {
  const cell = kind === 'cell';
  switch (token.kind) {
    case 'text': {
      const next = tokens[index + 1];
      const previous = tokens[index - 1];
      const place = {
        label: token.label,
        cell,
        beforeLink: next?.kind === 'open-link' || next?.kind === 'picture' || next?.kind === 'reference',
        afterReference: previous?.kind === 'reference',
        first: previous === undefined,
        last: next === undefined,
        besideFormula,
      };
      const startsLine = kind === 'paragraph' && (!previous || previous.kind === 'break');
      return writeText(token, place, startsLine ? (previous ? 'later' : 'first') : null);
    }
    case 'code':
      return writeCodeSpan(token.text, cell);
    case 'reference':
      return `[^${token.label}]`;
    case 'formula':
      return writeFormula(token.text, token.display, cell);
    case 'break':
      return kind === 'paragraph' ? '\\\n' : ' ';
    case 'open':
    case 'close':
      return token.marker;
    case 'open-link':
      return '[';
    case 'close-link':
      return `](${writeTarget(token.href, token.title, cell)})`;
    case 'picture': {
      // Obsidian takes what follows a vertical line in the alternative text for a size.
      return `![${escapeText(token.alt, { ...quiet, label: true, cell: true })}](${writeTarget(token.src, token.title, cell)})`;
    }
    default:
      return token satisfies never;
  }
}

function writeTarget(address: string, title: string | null, cell: boolean): string {
  const destination = writeDestination(address);
  if (!title) return destination;
  const escaped = escapeText(title, { ...quiet, label: true, cell });
  return `${destination || '<>'} "${escaped.replaceAll('"', '\\"')}"`;
}

type Text = Extract<Token, { kind: 'text' }>;

function writeText(token: Text, place: TextPlace, line: 'first' | 'later' | null): string {
  if (token.careful) return writeReferences(token.text);
  let text = token.text;
  let start = '';
  let end = '';
  if (token.start) {
    start = writeReference(text);
    text = text.slice(String.fromCodePoint(text.codePointAt(0) ?? 0).length);
  }
  if (token.end && text) {
    const last = lastCharacter(text);
    end = writeReference(last);
    text = text.slice(0, text.length - last.length);
  }
  const stop = line && !start ? findLineStart(text, line === 'later') : -1;
  if (stop === -1) return start + escapeText(text, place) + end;
  return `${text.slice(0, stop)}\\${text.charAt(stop)}${escapeText(text.slice(stop + 1), place)}${end}`;
}
