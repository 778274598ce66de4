// Learns which blocks belong to the story: describes the corpus in a real browser, tells by cross-validation how
// well it will do on unseen publishers, and writes the model that the core ships.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { projectFolder } from '../../src/commands/build-extension.ts';
import { isCorpus, readCorpus, usualCorpus } from '../eval/corpus.ts';
import { crossValidate } from './cross-validate.ts';
import { describeCorpus } from './describe-corpus.ts';
import { folds } from './fold-of.ts';
import { learnModel } from './learn-model.ts';
import { listWrittenPages } from './list-written-pages.ts';
import { readLabelledPages } from './read-labelled-pages.ts';
import { scoreChoice } from './score-choice.ts';
import settings from './settings.json' with { type: 'json' };
import { unseenFolder, unseenModel } from './unseen-model.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: usualCorpus },
    /** Takes the descriptions of the last run: only the learning has changed since. */
    described: { type: 'boolean', default: false },
    /** Tells how well it would do and writes nothing. */
    measure: { type: 'boolean', default: false },
  },
});
const { corpus } = values;
if (!isCorpus(corpus)) {
  console.error(`no corpus at ${corpus}: say where it is with --corpus DIR`);
  process.exit(2);
}
const folder = join(projectFolder, 'out/learn/pages');
const modelFile = join(projectFolder, 'src/core/extract/blocks/story-model.json');

const listed = [...readCorpus(corpus), ...listWrittenPages()];
if (!values.described) {
  const executablePath = await ensureBrowser('chromium', console.error);
  await describeCorpus({ executablePath, pages: listed, folder, report: console.error });
}
const pages = readLabelledPages(listed, folder);
const features = listFeatures();
console.log(`${pages.length} pages, ${features.length} features`);

const judged = crossValidate(pages, features, settings.growth, (fold, model) => {
  mkdirSync(unseenFolder, { recursive: true });
  writeFileSync(unseenModel(fold), JSON.stringify({ choice: settings.choices[0], ...model }));
  console.error(`${fold + 1} of ${folds} parts judged by what the others taught`);
});
for (const choice of settings.choices) {
  console.log(`\nrecall ${choice.recall}, least ${choice.least}`);
  for (const line of scoreChoice(pages, judged, choice)) console.log(`  ${line}`);
}
if (!values.measure) {
  const model = { choice: settings.choices[0], ...learnModel(pages, features, settings.growth) };
  writeFileSync(modelFile, `${JSON.stringify(model)}\n`);
  console.log(`\nwrote ${modelFile}`);
}

/** All that blocks are described by, but for what the settings leave out. */
function listFeatures(): string[] {
  const [first] = pages;
  const left = new Set<string>(settings.leftOut);
  return Object.keys(first?.columns ?? {}).filter(name => !left.has(name));
}
