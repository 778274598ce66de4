import type { DrivenPage } from './driven-browser.ts';
import { clickPointExpression, type Point } from './page-expressions.ts';
import { waitUntil } from './wait-until.ts';

/** Waits until an element can be clicked; where, in CSS pixels. Throws an `Error` that says what is in the way. */
export function findClickPoint(page: Pick<DrivenPage, 'evaluate'>, selector: string): Promise<Point> {
  return waitUntil(`"${selector}" to be clickable`, async () => {
    const answer = await page.evaluate<Point | string>(clickPointExpression(selector));
    if (typeof answer === 'string') throw new Error(answer);
    return answer;
  });
}
