import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import type { WrittenRecord } from './cases/make-record.ts';
import type { Session } from './session.ts';

const batch = 500;
const told = 5;

/** What became of one record's body. */
type BodyResult = Readonly<{ text: boolean; structure: boolean; rawHtml: boolean; told: string }>;

/**
 * Articles with hostile texts in every field as whole files: front matter by three YAML parsers, headline, standfirst
 * and lead picture by three renderers. Tells a few that fail, gives how many.
 */
export async function runFields({ ask, render }: Session, seed: number, records: number): Promise<number> {
  let misread = 0;
  let changed = 0;
  const failures: string[] = [];
  for (let from = 0; from < records; from += batch) {
    const written = await ask<WrittenRecord[]>('writeRecords', seed, from, Math.min(from + batch, records));
    for (const { text, record } of written) {
      const failure = misreadBy(frontMatterOf(text), record);
      if (failure === null) continue;
      misread += 1;
      failures.push(`${failure}\n${text}`);
    }
    const bodies = written.map(({ text }) => render(bodyOf(text)));
    const results = await ask<BodyResult[]>('judgeRecords', seed, from, bodies);
    for (const result of results) {
      if (result.text && result.structure && !result.rawHtml) continue;
      changed += 1;
      failures.push(result.told);
    }
  }
  for (const failure of failures.slice(0, told)) console.log(`${failure}\n`);
  console.log(
    `${records} records with hostile fields: ${misread} misread as YAML, ${changed} changed as Markdown\n`,
  );
  return misread + changed;
}

function misreadBy(yaml: string, record: Readonly<Record<string, unknown>>): string | null {
  const parsers = {
    'yaml 1.2': () => parse(yaml),
    'yaml 1.1': () => parse(yaml, { version: '1.1' }),
    'js-yaml': () => load(yaml),
  };
  if (yaml.split('\n').some(line => line !== '' && !/^(?:[a-z]+:| {2}- )/.test(line)))
    return 'a value over two lines';
  for (const [name, read] of Object.entries(parsers)) {
    try {
      // The date is a date to one parser and a text to another.
      const { created: _, ...others } = read() as Record<string, unknown>;
      if (!isDeepStrictEqual(withDatesAs(record, others), record))
        return `${name}: ${JSON.stringify(others)}`;
    } catch (thrown) {
      return `${name}: ${String(thrown)}`;
    }
  }
  return null;
}

/** What was read, with dates as the texts they were written from where they are the same moment. */
function withDatesAs(record: Readonly<Record<string, unknown>>, read: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(read).map(([key, value]) => {
    const written = record[key];
    const isSame = value instanceof Date && new Date(String(written)).getTime() === value.getTime();
    return [key, isSame ? written : value];
  });
  return Object.fromEntries(entries);
}

const separator = '\n---\n';

function frontMatterOf(text: string): string {
  return text.slice('---\n'.length, text.indexOf(separator));
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf(separator) + separator.length);
}
