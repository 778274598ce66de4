import { existsSync } from 'node:fs';
import { canShowWindow } from './can-show-window.ts';

/** Whether this process can show a window to somebody. */
export function isWindowPossible(): boolean {
  const { env: environment, platform, stdout } = process;
  return canShowWindow({ platform, environment, isTerminal: stdout.isTTY, exists: existsSync });
}
