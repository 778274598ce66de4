import { join } from 'node:path';
import { projectFolder } from '../../src/commands/build-extension.ts';

/** Where `npm run learn` leaves the models of its cross-validation. */
export const unseenFolder = join(projectFolder, 'out/learn/unseen');

/** The model that has seen no page of one part of the publishers. */
export function unseenModel(fold: number): string {
  return join(unseenFolder, `${fold}.json`);
}
