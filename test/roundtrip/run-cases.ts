import { type CaseResult, type Failure, toldPerConstruct } from './results.ts';
import type { Session } from './session.ts';
import { shrink } from './shrink.ts';
import { writeCaseTable } from './write-case-table.ts';

const batch = 500;

export type CaseOptions = Readonly<{ seed: number; only: string | null }>;

/** Generated cases from 0 on there and back. Tells a few that fail and the table, gives how many fail. */
export async function runCases(session: Session, options: CaseOptions, cases: number): Promise<number> {
  const total = new Map<string, CaseResult>();
  for (let from = 0; from < cases; from += batch) {
    const results = await runRange(session, options, from, Math.min(from + batch, cases));
    for (const [construct, result] of Object.entries(results)) add(total, construct, result);
  }
  for (const { failures } of total.values()) for (const failure of failures) await tell(session, failure);
  console.log(`${writeCaseTable(total)}\n`);
  return [...total.values()].reduce((sum, { lost, changed, rawHtml }) => sum + lost + changed + rawHtml, 0);
}

/** One case again, told whole when it fails. */
export async function runCase(session: Session, options: CaseOptions, index: number): Promise<number> {
  const [result] = Object.values(await runRange(session, options, index, index + 1));
  const failure = result?.failures[0];
  if (!failure) {
    console.log('the case holds');
    return 0;
  }
  console.log(failure.told);
  await tell(session, failure);
  return 1;
}

/** A failing case: how to have it again, and the least of its markup that fails. */
async function tell(session: Session, { replay, html, saysItself, told }: Failure): Promise<void> {
  console.log(`${replay}\n${saysItself ? await shrink(session, html) : told}\n`);
}

async function runRange(
  { ask, render }: Session,
  options: CaseOptions,
  from: number,
  to: number,
): Promise<Record<string, CaseResult>> {
  const range = { ...options, from, to };
  const written = await ask<string[]>('writeCases', range);
  return ask('judgeCases', range, written, written.map(render));
}

function add(total: Map<string, CaseResult>, construct: string, result: CaseResult): void {
  const sum = total.get(construct);
  if (!sum) {
    total.set(construct, result);
    return;
  }
  sum.cases += result.cases;
  sum.lost += result.lost;
  sum.lostBySome += result.lostBySome;
  sum.changed += result.changed;
  sum.changedBySome += result.changedBySome;
  sum.rawHtml += result.rawHtml;
  sum.rewritten += result.rewritten;
  sum.told += result.told;
  sum.failures.push(...result.failures.slice(0, Math.max(0, toldPerConstruct - sum.failures.length)));
}
