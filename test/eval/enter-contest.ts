import type { Told } from './outcome.ts';

/** What a page answers when the contestant in it is asked to run. */
export type Answer = (Told & Readonly<{ ms: number }>) | Readonly<{ failure: string }>;

/**
 * Puts a contestant into the page it is to read. `read` is timed; `tell`, which makes its findings comparable
 * with the others', is not.
 */
export function enterContest<Finding>(
  read: (page: Document, url: string) => Finding | Promise<Finding>,
  tell: (finding: Finding) => Told,
): void {
  const runContestant = async (url: string): Promise<Answer> => {
    try {
      const start = performance.now();
      const finding = await read(document, url);
      const ms = performance.now() - start;
      return { ...tell(finding), ms };
    } catch (thrown) {
      return { failure: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  };
  Object.assign(globalThis, { runContestant });
}
