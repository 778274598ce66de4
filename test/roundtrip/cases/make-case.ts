import { blockCases } from './block-cases.ts';
import { lineCases } from './line-cases.ts';
import { Source } from './source.ts';
import { spokenCases } from './spoken-cases.ts';

/** One case: markup, and the markup that says what should come back. */
export type Case = Readonly<{
  construct: string;
  html: string;
  says: string;
  /** Whether GFM can say it in its own structure. */
  native: boolean;
}>;

const constructs = new Map<string, (source: Source) => Omit<Case, 'construct'>>([
  ...Object.entries({ ...lineCases, ...blockCases }).map(
    ([name, make]) =>
      [
        name,
        (source: Source) => {
          const html = make(source);
          return { html, says: html, native: true };
        },
      ] as const,
  ),
  ...Object.entries(spokenCases).map(
    ([name, make]) => [name, (source: Source) => ({ ...make(source), native: false })] as const,
  ),
]);
const names = [...constructs.keys()];

/** The case with a number: the same for the same seed. The constructs take turns; `only` asks for one of them. */
export function makeCase(seed: number, index: number, only: string | null): Case {
  const construct = only ?? names[index % names.length] ?? '';
  const make = constructs.get(construct);
  if (!make) throw new Error(`there is no construct "${construct}": ${names.join(', ')}`);
  return { construct, ...make(new Source(seed, index)) };
}
