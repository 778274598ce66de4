import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Choice } from './choose-pages.ts';
import { usualCorpus } from './corpus.ts';
import type { ScoreOptions } from './score-page.ts';

export type EvalOptions = Readonly<{
  corpus: string;
  choice: Choice;
  score: ScoreOptions;
  /** How many of the worst pages to show. */
  worst: number;
  out: string | null;
  /** Ours without the baselines beside it: while working on a step. */
  alone: boolean;
  /** Ours with models that have not learned from the page's publisher. */
  unseen: boolean;
  floor: string | null;
  /** Two saved runs to compare, as `FILE` or `FILE#CONTESTANT`, instead of running. */
  compare: readonly [string, string] | null;
}>;

export const usage = `npm run eval -- [--corpus DIR] [--source NAME,…] [--limit N] [--sample N] [--captions] [--rouge]
                [--worst N] [--alone] [--unseen] [--out FILE] [--floor FILE]
npm run eval -- --compare A.json[#NAME] B.json[#NAME] [--source NAME,…] [--captions] [--rouge]`;

/** Reads the command's words; files are meant from `here`. Throws on what is not in `usage`. */
export function readOptions(words: readonly string[], here: string): EvalOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      source: { type: 'string' },
      limit: { type: 'string' },
      sample: { type: 'string' },
      captions: { type: 'boolean', default: false },
      rouge: { type: 'boolean', default: false },
      worst: { type: 'string' },
      out: { type: 'string' },
      alone: { type: 'boolean', default: false },
      unseen: { type: 'boolean', default: false },
      floor: { type: 'string' },
      compare: { type: 'boolean', default: false },
    },
  });
  const fileAt = (path: string | undefined) => (path === undefined ? null : resolve(here, path));
  const [before, after, ...others] = positionals.map(path => resolve(here, path));
  const areTwo = before !== undefined && after !== undefined && others.length === 0;
  if (values.compare ? !areTwo : positionals.length > 0) throw new Error('--compare takes two files');
  return {
    corpus: fileAt(values.corpus) ?? usualCorpus,
    choice: {
      sources: values.source?.split(',') ?? null,
      limit: readCount('limit', values.limit),
      sample: readCount('sample', values.sample),
    },
    score: { captions: values.captions, rouge: values.rouge },
    worst: readCount('worst', values.worst) ?? 0,
    out: fileAt(values.out),
    alone: values.alone,
    unseen: values.unseen,
    floor: fileAt(values.floor),
    compare: areTwo ? [before, after] : null,
  };
}

function readCount(name: string, word: string | undefined): number | null {
  if (word === undefined) return null;
  if (!/^[1-9]\d*$/.test(word)) throw new Error(`--${name} takes a whole number, not ${word}`);
  return Number(word);
}
