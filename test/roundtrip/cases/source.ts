import { makeRandom } from '../../make-random.ts';
import { inLine, words } from './pools.ts';

/** Chance, with the small things every construct is made of. */
export class Source {
  readonly #random: () => number;

  constructor(seed: number, index: number) {
    // Neighbouring seeds give neighbouring first numbers: mixed before, and some thrown away.
    let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    this.#random = makeRandom(mixed ^ (mixed >>> 12));
    for (let count = 0; count < 5; count += 1) this.#random();
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** A whole number from `least` to `most`. */
  count(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.#random() * items.length)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  }

  times<Item>(least: number, most: number, make: (index: number) => Item): Item[] {
    return Array.from({ length: this.count(least, most) }, (_, index) => make(index));
  }

  /** A few words as markup, some of them nasty, each apart from the next or not. */
  text(least = 1, most = 5, nasty = 0.35): string {
    return this.times(least, most, () =>
      escapeMarkup(this.chance(nasty) ? this.pick(inLine) : this.pick(words)),
    ).reduce((line, word) => line + (line !== '' && this.chance(0.75) ? ' ' : '') + word, '');
  }

  word(): string {
    return escapeMarkup(this.pick(words));
  }
}

/** Text as markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
