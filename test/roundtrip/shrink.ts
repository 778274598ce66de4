import type { Session } from './session.ts';

const mostRounds = 60;

/** The shortest markup found that the same renderers take for something else. */
export async function shrink(session: Session, markup: string): Promise<string> {
  const failing = await whoDiffers(session, markup);
  let smallest = markup;
  for (let round = 0; round < mostRounds; round += 1) {
    const shorter = await findShorter(session, smallest, failing);
    if (shorter === null) break;
    smallest = shorter;
  }
  return smallest.trim();
}

async function findShorter(session: Session, markup: string, failing: string): Promise<string | null> {
  for (const candidate of await session.ask<string[]>('shorten', markup)) {
    if ((await whoDiffers(session, candidate)) === failing) return candidate;
  }
  return null;
}

async function whoDiffers({ ask, render }: Session, markup: string): Promise<string> {
  const markdown = await ask<string>('writeArticle', markup);
  return (await ask<string[]>('whoDiffers', markup, render(markdown))).join();
}
