import type { Attack } from './markup/list-attacks.ts';

/** Prose that a page around an attack has, written for it: long enough to be an article whatever stands in it. */
const prose = [
  'The quay wall at Osmund was finished on Tuesday, eleven weeks after the storm that took forty metres of it, and the first boats tied up to it the same evening, although the paint was not yet dry.',
  'Its builders had promised it for the spring, and nobody in the town believed them, because the last wall had taken four years and had stood for only nine, as the harbour master likes to say.',
  'The ferrymen are less sure. A wall that does not give, says the oldest of them, who has seen three, is a wall that breaks, and the sea has more patience than any county engineer he has met.',
  'The new one stands on steel piles that reach twenty metres down to the rock. Each was driven in at low water, and each cost as much as a small house, which the county paid.',
  'What the town did with the old stones is a longer story. Some are in the church wall, some in gardens, and one of them holds the door of the library open in summer.',
  'The bill will be talked about in the council on Monday. It is lower than the estimate by a fifth, which has made the treasurer suspicious, and he has asked to see the receipts for the sand.',
] as const;

/** The words with which each paragraph around an attack ends, by which it is known again. */
export const proseEnds: readonly string[] = prose.map(words => words.split(' ').slice(-3).join(' '));

/** An article page with an attack in its middle, between two paragraphs that bear its number. */
export function pageAround({ markup, words: [before, , after] }: Attack): string {
  return `<!doctype html><html lang="en"><head><base href="https://page.example/quay/">
    <title>The quay wall has been mended - Osmund Courier</title></head><body><main><article>
    <h1>The quay wall has been mended</h1><p>${prose[0]}</p><p>${prose[1]}</p><p>${before} ${prose[2]}</p>
    ${markup}
    <p>${after} ${prose[3]}</p><p>${prose[4]}</p><p>${prose[5]}</p></article></main></body></html>`;
}
