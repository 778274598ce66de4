/** What a mark does to its words. `struck` is deleted or no longer valid text. */
export type MarkKind = 'link' | 'strong' | 'emphasis' | 'struck';

/** A mark as an element set it: a chain from the innermost outwards, never longer than `maxMarkDepth`. */
export type Mark = Readonly<{
  kind: MarkKind;
  /** Where a link goes; `null` on other marks. */
  href: string | null;
  title: string | null;
  element: Element;
  outer: Mark | null;
  depth: number;
}>;

export type Picture = Readonly<{ kind: 'picture'; src: string; alt: string; title: string | null }>;

/** A formula as TeX. `display` sets it in a line of its own. */
export type Formula = Readonly<{ kind: 'formula'; text: string; display: boolean }>;

/** A place in the text that refers to a note. */
export type Reference = Readonly<{ kind: 'reference'; label: string }>;

/** A piece of a line, as the walk meets it: its marks hang on it, so blocks may cut through marks freely. */
export type Inline = (
  | Readonly<{ kind: 'text' | 'code'; text: string }>
  | Readonly<{ kind: 'break' }>
  /** A link without words still leads somewhere. */
  | Readonly<{ kind: 'nothing' }>
  | Picture
  | Formula
  | Reference
) &
  Readonly<{ mark: Mark | null }>;

/** A piece of a line, nested in its marks. */
export type Span =
  /** `careful`: every sign in it is written as a reference. */
  | Readonly<{ kind: 'text'; text: string; careful?: boolean }>
  | Readonly<{ kind: 'code'; text: string }>
  | Readonly<{ kind: 'break' }>
  | Picture
  | Formula
  | Reference
  | Readonly<{
      kind: 'marked';
      mark: MarkKind;
      href: string | null;
      title: string | null;
      spans: readonly Span[];
    }>;

/** `loose` items stand apart by blank lines, as paragraphs do. */
export type ListItem = Readonly<{ blocks: readonly Block[]; loose: boolean }>;

export type Alignment = 'left' | 'center' | 'right' | null;

export type Block =
  | Readonly<{ kind: 'paragraph'; spans: readonly Span[] }>
  | Readonly<{ kind: 'heading'; level: number; spans: readonly Span[] }>
  | Readonly<{ kind: 'quote'; blocks: readonly Block[] }>
  | Readonly<{ kind: 'list'; start: number | null; items: readonly ListItem[] }>
  | Readonly<{ kind: 'code'; text: string; language: string | null }>
  | Readonly<{ kind: 'rule' }>
  | Readonly<{ kind: 'note'; label: string; blocks: readonly Block[] }>
  | Readonly<{
      kind: 'table';
      alignments: readonly Alignment[];
      head: readonly (readonly Span[])[];
      rows: readonly (readonly (readonly Span[])[])[];
    }>;
