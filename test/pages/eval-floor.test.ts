import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { checkFloor, type Floors } from '../eval/check-floor.ts';
import { choosePages } from '../eval/choose-pages.ts';
import { buildOwn, ownName } from '../eval/contestants.ts';
import { isCorpus, readCorpus, usualCorpus } from '../eval/corpus.ts';
import { runContest } from '../eval/run-contest.ts';
import { scorePage } from '../eval/score-page.ts';

const floors: Floors = JSON.parse(readFileSync(join(import.meta.dirname, '../eval/floor.json'), 'utf8'));
const { pages: sample, floor } = floors.sample;
const hasCorpus = isCorpus(usualCorpus);
if (!hasCorpus) console.log('skipped: no corpus beside the project, the evaluation’s floor is not checked');

test.skipIf(!hasCorpus)(
  'a sample of the evaluation’s pages scores no worse than the floor',
  { timeout: 240_000 },
  async () => {
    const sources = Object.keys(floor);
    expect(sources.length).toBeGreaterThan(0);
    const chosen = choosePages(readCorpus(usualCorpus), { sources, limit: null, sample });
    expect([...chosen.keys()].sort()).toEqual(sources.sort());
    const outcomes = await runContest({
      executablePath: await ensureBrowser('chromium', console.log),
      contestants: [await buildOwn({ isBuilt: true })],
      pages: [...chosen.values()].flat(),
      report: () => undefined,
    });
    const found = outcomes.get(ownName);
    const scores = new Map(
      Array.from(chosen, ([source, pages]) => [
        source,
        pages.flatMap(({ id, truth }) => {
          const outcome = found?.get(id);
          return outcome ? scorePage(id, truth, outcome, { captions: false, rouge: false }) : [];
        }),
      ]),
    );
    expect(checkFloor(floor, scores)).toEqual([]);
  },
);
