import type { Span } from './block.ts';

/** What stands for a mark: `*` or `_` once or twice, `~~`; empty where Markdown cannot say it. */
export type Marker = '*' | '_' | '**' | '__' | '~~' | '';

/**
 * A line taken apart for writing. `start` and `end` of text say that its first or last character must be
 * written as a character reference, so that the marker beside it is read as a marker.
 */
export type Token =
  | { kind: 'text'; text: string; careful: boolean; label: boolean; start: boolean; end: boolean }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'open' | 'close'; marker: Exclude<Marker, ''> }
  | { kind: 'open-link' }
  | { kind: 'close-link'; href: string; title: string | null }
  | { kind: 'reference'; label: string }
  | { kind: 'formula'; text: string; display: boolean }
  | { kind: 'picture'; src: string; alt: string; title: string | null };

/** Spans with the markers chosen for them (`chooseMarkers`), out as tokens in the order of writing. */
export function listTokens(spans: readonly Span[], markers: ReadonlyMap<Span, Marker>): Token[] {
  const tokens: Token[] = [];
  addTokens(tokens, spans, markers, false);
  return tokens;
}

function addTokens(
  tokens: Token[],
  spans: readonly Span[],
  markers: ReadonlyMap<Span, Marker>,
  label: boolean,
): void {
  for (const span of spans) {
    if (span.kind === 'text') addText(tokens, span.text, span.careful ?? false, label);
    else if (span.kind === 'code') addCode(tokens, span.text);
    else if (span.kind === 'break') tokens.push({ kind: 'break' });
    else if (span.kind === 'picture' || span.kind === 'formula' || span.kind === 'reference') {
      tokens.push({ ...span });
    } else if (span.mark === 'link') {
      tokens.push({ kind: 'open-link' });
      addTokens(tokens, span.spans, markers, true);
      tokens.push({ kind: 'close-link', href: span.href ?? '', title: span.title });
    } else {
      const marker = markers.get(span) ?? '';
      if (marker) tokens.push({ kind: 'open', marker });
      addTokens(tokens, span.spans, markers, label);
      if (marker) tokens.push({ kind: 'close', marker });
    }
  }
}

function addText(tokens: Token[], text: string, careful: boolean, label: boolean): void {
  const last = tokens.at(-1);
  if (last?.kind === 'text' && last.careful === careful) last.text += text;
  else tokens.push({ kind: 'text', text, careful, label, start: false, end: false });
}

// Two code spans side by side would be read as one with a grave accent in it.
function addCode(tokens: Token[], text: string): void {
  const last = tokens.at(-1);
  if (last?.kind === 'code') last.text += text;
  else tokens.push({ kind: 'code', text });
}
