import { spawn } from 'node:child_process';
import { once } from 'node:events';

const keptOutput = 2_000;

/**
 * Runs a program and keeps what it says to itself. Throws an `Error` with the end of it when the program does
 * not start or does not end with 0.
 */
export async function runQuietly(
  program: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(program, flags, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-keptOutput);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${program} ${flags.join(' ')} ended with ${status}:\n${said.trim()}`);
}
