import { describeFailure } from './describe-failure.ts';

/**
 * Runs what a command does and sets the exit status it gives. A failure is told on standard error in words, for
 * it is the person's to mend, and ends with 1.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (thrown) {
    console.error(describeFailure(thrown));
    process.exitCode = 1;
  }
}
