import type { Article, RemovalReason } from '../article.ts';
import type { Capture } from '../capture/capture.ts';
import { ReadError } from '../read-error.ts';
import { extractArticle } from './extract-article.ts';
import { openingOf } from './opening-of.ts';
import { startRemovalLog } from './removal-log.ts';
import type { Trace } from './trace.ts';

/** A block that a step took out of the page. */
export type Cut = Readonly<{ reason: RemovalReason; text: string }>;

/** What one step of the pipeline did, and how long it took. */
export type StepReport = Readonly<{
  name: string;
  ms: number;
  cuts: readonly Cut[];
  /** Blocks that an earlier step had taken out and that are put back. */
  givenBack: readonly string[];
}>;

/** What was judged of a block, and what spoke most for or against it. */
export type BlockReport = Readonly<{
  text: string;
  /** Whether Readability found it. */
  isFound: boolean;
  /** Why a step before the judgement took it out, `null` when none did. */
  takenOut: RemovalReason | null;
  belongs: boolean;
  likelihood: number;
  reason: RemovalReason;
  because: readonly Readonly<{ feature: string; value: number; weight: number }>[];
}>;

export type Explanation = Readonly<{
  url: string;
  steps: readonly StepReport[];
  blocks: readonly BlockReport[];
  /** The article, or why there is none. */
  article: Article | null;
  refusal: string | null;
}>;

/** So many characters of a block tell which one is meant. */
const longestText = 300;
const mostReasons = 4;

/**
 * Finds the article of a capture and tells step by step how: what each step cut and put back, and for every block
 * what was judged of it and why. Slower than finding it: for people who look into a page.
 */
export function explainArticle(capture: Capture): Explanation {
  const steps: StepReport[] = [];
  const blocks: BlockReport[] = [];
  let cuts: Cut[] = [];
  let givenBack: string[] = [];
  const inner = startRemovalLog();
  const trace: Trace = (name, run) => {
    [cuts, givenBack] = [[], []];
    const start = performance.now();
    try {
      return run();
    } finally {
      steps.push({ name, ms: performance.now() - start, cuts, givenBack });
    }
  };
  const watch: Parameters<typeof extractArticle>[2] = {
    log: {
      ...inner,
      take(element, reason) {
        cuts.push({ reason, text: openingOf(element, longestText) });
        inner.take(element, reason);
      },
      note(element, reason) {
        cuts.push({ reason, text: openingOf(element, longestText) });
        inner.note(element, reason);
      },
      giveBack(element) {
        givenBack.push(openingOf(element, longestText));
        inner.giveBack(element);
      },
    },
    // It is told with the article.
    tookStandfirst: () => undefined,
    judged(page, judgements) {
      for (const [index, { line }] of page.blocks.entries()) {
        const judgement = judgements[index];
        const fate = page.fates[index];
        if (!judgement || !fate) continue;
        const { belongs, likelihood, reason } = judgement;
        blocks.push({
          text: line.slice(0, longestText),
          isFound: fate.isFound,
          takenOut: fate.reason,
          belongs,
          likelihood,
          reason,
          because: judgement.because().slice(0, mostReasons),
        });
      }
    },
  };
  try {
    const article = extractArticle(capture, trace, watch);
    return { url: capture.url, steps, blocks, article, refusal: null };
  } catch (thrown) {
    if (!(thrown instanceof ReadError)) throw thrown;
    return { url: capture.url, steps, blocks, article: null, refusal: thrown.message };
  }
}
