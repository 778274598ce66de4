import type { BlockPage } from './blocks/block-page.ts';
import type { Judgement } from './blocks/judge-blocks.ts';
import { type RemovalLog, startRemovalLog } from './removal-log.ts';

/**
 * Who wants to see what the steps do: where what they take out is noted, what is judged of every block, and that the
 * standfirst was one of the text's own blocks, which are told apart from it now.
 */
export type Watch = Readonly<{
  log: RemovalLog;
  tookStandfirst(): void;
  judged(page: BlockPage, judgements: readonly Judgement[]): void;
}>;

/** Nobody but the article itself wants to know. */
export function unwatched(): Watch {
  return { log: startRemovalLog(), tookStandfirst: () => undefined, judged: () => undefined };
}
