/** How much of a page is read. Past `depth` a page is flattened; past the others it is refused. */
export type CaptureLimits = Readonly<{
  /** Nodes visited, those of shadow roots and same-origin frames included. */
  nodes: number;
  /** Markup written, in UTF-16 units. */
  markup: number;
  /** Levels of open elements in the markup, `html` being the first. */
  depth: number;
  /** Frames inside frames. */
  frames: number;
}>;

export const captureLimits: CaptureLimits = {
  // The largest news pages have some 30,000 nodes; Readability and DOMPurify need about 2.5 seconds for
  // 100,000 (measured in Chromium 156), so four times that is the most anyone would wait for.
  nodes: 400_000,
  // 40 million units take more than ten seconds from parser to layout, and extension messages end at 64 MiB.
  markup: 20_000_000,
  // Chromium's and Firefox's parsers stop nesting at 512 levels, and need time with the square of the depth:
  // https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/core/html/parser/html_construction_site.cc
  depth: 400,
  frames: 3,
};

/** A longer selection, in UTF-16 units of markup, counts as none: it is the whole page, and is read as such. */
export const longestSelection = 4_000_000;

/** Pieces of a selection that are looked at: Firefox selects each cell of a column by itself, scripts any number. */
export const mostRanges = 2_000;

/** Attribute values longer than this (UTF-16 units) are left out: pictures inlined as `data:`, page state. */
export const longestAttribute = 65_536;

/** Attributes read from one element: a lookup costs the length of the list, so an endless list is cut. */
export const mostAttributes = 200;

/** Sources written of one picture or player: no page offers a reader's screen more, and each costs later steps. */
export const mostSources = 50;

/** How much of one `noscript` is searched for pictures, in UTF-16 units. */
export const longestNoscript = 65_536;
