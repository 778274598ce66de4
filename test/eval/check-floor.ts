import { type FigureName, figures } from './figures.ts';
import type { PageScore } from './score-page.ts';

/** By source, the figures that must not get worse than this. */
export type Floor = Readonly<Record<string, Readonly<Partial<Record<FigureName, number>>>>>;

/** `floor.json`: floors for all pages of each source, and for a sample of `pages` pages of each. */
export type Floors = Readonly<{ whole: Floor; sample: Readonly<{ pages: number; floor: Floor }> }>;

/**
 * The figures that are worse than their floor, each as a sentence. A source without scores is passed over, a
 * figure that no page has is not.
 */
export function checkFloor(floor: Floor, scores: ReadonlyMap<string, readonly PageScore[]>): string[] {
  return Object.entries(floor).flatMap(([source, limits]) => {
    const pages = scores.get(source);
    if (!pages) return [];
    return Object.entries(limits).flatMap(([name, limit]) => {
      const figure = isFigureName(name) ? figures[name] : null;
      if (!figure) return [`${source}: there is no figure ${name}`];
      const value = figure.of(pages);
      if (value === null) return [`${source}: no page has ${name}`];
      const isWorse = figure.better === 'higher' ? value < limit : value > limit;
      return isWorse ? [`${source}: ${name} is ${value.toFixed(4)}, its floor is ${limit}`] : [];
    });
  });
}

function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(figures, name);
}
