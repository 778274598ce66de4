import type { Block } from './block.ts';

/** An item of a list under construction. */
export type Item = { blocks: Block[]; loose: boolean; number: number };

/** How the items of a list are numbered: `step` is -1 where they count down. */
export type Numbering = Readonly<{ start: number; step: 1 | -1 }>;

export function startItem(number: number): Item {
  return { blocks: [], loose: false, number };
}

/** The number of the item that comes next. */
export function nextNumber({
  numbering,
  items,
}: {
  numbering: Numbering | null;
  items: readonly Item[];
}): number {
  const { start, step } = numbering ?? { start: 1, step: 1 };
  const last = items.at(-1);
  return last ? last.number + step : start;
}

/** Items in groups that count upwards one by one, as the items of a Markdown list do. */
export function countingRuns(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.number === item.number - 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
