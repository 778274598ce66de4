import { type BlockPage, type Column, columnOf, isKept } from './block-page.ts';
import { findHeadlineBlock } from './find-headline-block.ts';

/** Beyond so many blocks one place is as far away as another. */
const farthest = 40;
const shortestProse = 120;

/** Describes each block by where it stands in the page: after how much, how far from the prose, from the headline. */
export function describePlace(page: BlockPage): Column[] {
  const { blocks, fates } = page;
  const column = (name: string, value: (index: number) => number) => columnOf(name, page, value);
  const kept = fates.map(isKept);
  const prose = blocks.map(
    ({ line, linked }, index) =>
      kept[index] === true && line.length > shortestProse && linked < line.length * 0.3,
  );
  const before = runningTotal(blocks.map(({ line }) => line.length));
  const keptBefore = runningTotal(blocks.map(({ line }, index) => (kept[index] ? line.length : 0)));
  const all = Math.max(1, before.at(-1) ?? 1);
  const allKept = Math.max(1, keptBefore.at(-1) ?? 1);
  const headline = findHeadlineBlock(page);
  // Headings of the headline's own rank: under the second one stands another story.
  const rank = blocks[headline]?.element.localName ?? 'h1';
  const rivals = runningTotal(blocks.map(({ element }) => (element.localName === rank ? 1 : 0))).slice(1);
  const away = (index: number, from: number) => clamp(index - from);
  const [firstKept, lastKept] = [kept.indexOf(true), kept.lastIndexOf(true)];
  const [firstProse, lastProse] = [prose.indexOf(true), prose.lastIndexOf(true)];
  const since = distances(prose);
  const until = distances([...prose].reverse()).reverse();
  return [
    column('place', index => (before[index] ?? 0) / all),
    column('kept place', index => (keptBefore[index] ?? 0) / allKept),
    column('kept before', index => keptBefore[index] ?? 0),
    column('kept after', index => allKept - (keptBefore[index + 1] ?? 0)),
    column('from first prose', index => away(index, firstProse)),
    column('from last prose', index => away(index, lastProse)),
    column('from first kept', index => away(index, firstKept)),
    column('from last kept', index => away(index, lastKept)),
    column('since prose', index => since[index] ?? farthest),
    column('until prose', index => until[index] ?? farthest),
    column('from headline', index => (headline < 0 ? -2 * farthest : away(index, headline))),
    column('headings since headline', index =>
      headline < 0 ? -1 : (rivals[index] ?? 0) - (rivals[headline] ?? 0),
    ),
    column('states article', () => (page.signs.statesArticle ? 1 : 0)),
  ];
}

/** What stands before each place: one more than there are blocks, the last is all. */
function runningTotal(sizes: readonly number[]): number[] {
  const totals = [0];
  for (const [index, size] of sizes.entries()) totals.push((totals[index] ?? 0) + size);
  return totals;
}

/** How many blocks ago the last one that is meant stood, not counting the block itself. */
function distances(isMeant: readonly boolean[]): number[] {
  let last = -farthest;
  return isMeant.map((meant, index) => {
    const distance = Math.min(farthest, index - last);
    if (meant) last = index;
    return distance;
  });
}

function clamp(distance: number): number {
  return Math.max(-farthest, Math.min(farthest, distance));
}
