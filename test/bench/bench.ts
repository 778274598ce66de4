// What a reader waits for, and what extraction costs beside Readability alone.
import { parseArgs } from 'node:util';
import { tellSizes } from './tell-sizes.ts';
import { timeCost } from './time-cost.ts';
import { timeGrowth } from './time-growth.ts';
import { timeLong } from './time-long.ts';
import { timePress } from './time-press.ts';
import { timeSteps } from './time-steps.ts';

const measurements = {
  press: timePress,
  long: timeLong,
  steps: timeSteps,
  cost: timeCost,
  growth: timeGrowth,
  sizes: tellSizes,
};
const usage = `npm run bench -- [${Object.keys(measurements).join('] [')}]`;

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter(name => !Object.hasOwn(measurements, name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: no such measurement\n${usage}`);
for (const [name, measure] of Object.entries(measurements)) {
  if (positionals.length === 0 || positionals.includes(name)) console.log(`${await measure()}\n`);
}
