// Scores the built core against pages whose articles people have marked, beside other readers in the same run.
import { readFileSync } from 'node:fs';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { checkFloor, type Floors } from './check-floor.ts';
import { choosePages } from './choose-pages.ts';
import { compareRuns } from './compare-runs.ts';
import { buildBaselines, buildOwn, buildUnseen, ownName } from './contestants.ts';
import { type CorpusPage, isCorpus, readCorpus } from './corpus.ts';
import type { Outcome, Outcomes } from './outcome.ts';
import { type EvalOptions, readOptions, usage } from './read-options.ts';
import { runContest } from './run-contest.ts';
import { readSavedRun, saveRun } from './saved-run.ts';
import { type PageScore, scorePage } from './score-page.ts';
import { tellCost } from './tell-cost.ts';
import { tellWorst } from './tell-worst.ts';
import { writeTable } from './write-table.ts';

// npm runs us in the project's folder; paths are meant from where the person stands.
const options = orFail(() => readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd()));
if (!isCorpus(options.corpus)) fail(`no corpus at ${options.corpus}: say where it is with --corpus DIR`);
const floors = options.floor === null ? null : readFloor(options.floor, options);
const sources = choosePages(readCorpus(options.corpus), options.choice);
if (sources.size === 0) fail(`no pages of ${options.choice.sources?.join(', ') ?? 'any source'} there`);

if (options.compare) {
  const [before, after] = options.compare.map(name => orFail(() => readNamedRun(name)));
  if (before && after) compare(before, after);
} else await evaluate();

function compare(before: ReadonlyMap<string, Outcome>, after: ReadonlyMap<string, Outcome>): void {
  for (const [source, pages] of sources) {
    console.log(`\n## ${source}\n\n${compareRuns(pages, before, after, options.score)}`);
  }
}

async function evaluate(): Promise<void> {
  const executablePath = await ensureBrowser('chromium', console.error);
  const baselines = options.alone ? [] : await buildBaselines(console.error);
  const own = options.unseen ? await buildUnseen() : await buildOwn({ isBuilt: false });
  const contestants = [own, ...baselines];
  const pages = [...sources.values()].flat();
  const outcomes = await runContest({ executablePath, contestants, pages, report: console.error });
  if (options.out) saveRun(options.out, outcomes);
  const scores = new Map<string, PageScore[]>();
  for (const [source, listed] of sources) {
    const scored = scoreAll(listed, outcomes, false);
    const withCaptions = options.score.captions ? scoreAll(listed, outcomes, true) : [];
    console.log(`\n## ${source}\n\n${writeTable([...scored, ...withCaptions])}`);
    const ours = scored.find(({ title }) => title === ownName)?.scores ?? [];
    scores.set(source, ours);
    const notes = scored.slice(1).map(({ title, scores }) => tellCost(ours, title, scores));
    notes.push(tellWorst(options.worst, listed, ours, outcomes.get(ownName) ?? new Map()));
    for (const note of notes) if (note) console.log(`\n${note}`);
  }
  const broken = floors ? checkFloor(floors, scores) : [];
  for (const line of broken) console.error(`below the floor: ${line}`);
  if (broken.length > 0) process.exitCode = 1;
}

function scoreAll(pages: readonly CorpusPage[], outcomes: Outcomes, captions: boolean) {
  return Array.from(outcomes, ([name, found]) => ({
    title: captions ? `${name}, with captions` : name,
    scores: pages.flatMap(({ id, truth }) => {
      const outcome = found.get(id);
      return outcome ? scorePage(id, truth, outcome, { ...options.score, captions }) : [];
    }),
  }));
}

/** The floor that fits the pages that were chosen. */
function readFloor(file: string, { choice: { limit, sample } }: EvalOptions) {
  const floors: Floors = JSON.parse(readFileSync(file, 'utf8'));
  if (limit === null && sample === null) return floors.whole;
  if (limit === null && sample === floors.sample.pages) return floors.sample.floor;
  return fail(`a floor holds for whole sources, or for --sample ${floors.sample.pages}`);
}

function readNamedRun(name: string): ReadonlyMap<string, Outcome> {
  const [, file = name, contestant = ownName] = /^(.*)#([\w-]+)$/.exec(name) ?? [];
  return readSavedRun(file, contestant);
}

function orFail<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (thrown) {
    return fail(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${usage}`);
  }
}

function fail(line: string): never {
  console.error(line);
  process.exit(2);
}
