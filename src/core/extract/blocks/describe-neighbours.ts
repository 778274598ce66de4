import { type BlockPage, type Column, columnOf } from './block-page.ts';

const shifts = [-2, -1, 1, 2];
const shared = [
  'tag',
  'size',
  'linkShare',
  'sentences',
  'kept',
  'reason',
  'depth',
  'strongShare',
  'words mean',
  'worst word',
];
const nearby = 5;

/** Describes each block by those next to it, and by the text and links of the few around it. */
export function describeNeighbours(page: BlockPage, known: ReadonlyMap<string, Float32Array>): Column[] {
  const empty = new Float32Array(page.blocks.length);
  const of = (name: string) => known.get(name) ?? empty;
  const column = (name: string, value: (index: number) => number) => columnOf(name, page, value);
  const linked = page.blocks.map(
    ({ line, linked }) => (linked / Math.max(1, line.length)) * Math.min(300, line.length),
  );
  const plain = page.blocks.map(({ line, linked }) => Math.max(0, Math.min(800, line.length) - linked));
  const depth = of('depth');
  const kept = of('kept');
  return [
    ...shared.flatMap(name => shiftColumn(name, of(name))),
    column('links before', index => sumOf(linked, index - nearby, index - 1)),
    column('links after', index => sumOf(linked, index + 1, index + nearby)),
    column('text before', index => sumOf(plain, index - nearby, index - 1)),
    column('text after', index => sumOf(plain, index + 1, index + nearby)),
    column('kept near', index => sumOf(kept, index - nearby, index + nearby)),
    column('step down', index => (depth[index] ?? 0) - (depth[index - 1] ?? depth[index] ?? 0)),
  ];
}

/** What a column says of the blocks before and after each. */
export function shiftColumn(name: string, numbers: Float32Array): Column[] {
  return shifts.map(shift => {
    const shifted = new Float32Array(numbers.length);
    for (let index = 0; index < numbers.length; index += 1) shifted[index] = numbers[index + shift] ?? -1;
    return { name: `${name} ${shift > 0 ? '+' : ''}${shift}`, numbers: shifted };
  });
}

function sumOf(numbers: ArrayLike<number>, from: number, to: number): number {
  const last = Math.min(numbers.length - 1, to);
  let sum = 0;
  for (let at = Math.max(0, from); at <= last; at += 1) sum += numbers[at] ?? 0;
  return sum;
}
