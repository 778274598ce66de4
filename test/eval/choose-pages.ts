import type { CorpusPage } from './corpus.ts';

export type Choice = Readonly<{
  /** Names of sources; `null` for all. */
  sources: readonly string[] | null;
  /** No more than the first so many pages of every source. */
  limit: number | null;
  /** About so many pages of every source: every k-th, the same ones on every run. */
  sample: number | null;
}>;

/** The pages to evaluate, source by source. */
export function choosePages(
  pages: readonly CorpusPage[],
  { sources, limit, sample }: Choice,
): Map<string, CorpusPage[]> {
  const chosen = new Map<string, CorpusPage[]>();
  for (const page of pages) {
    const { source } = page.truth;
    if (sources && !sources.includes(source)) continue;
    chosen.set(source, [...(chosen.get(source) ?? []), page]);
  }
  for (const [source, all] of chosen) {
    const step = sample === null ? 1 : Math.max(1, Math.floor(all.length / sample));
    const sampled = all.filter((_, index) => index % step === 0).slice(0, sample ?? all.length);
    chosen.set(source, sampled.slice(0, limit ?? sampled.length));
  }
  return chosen;
}
