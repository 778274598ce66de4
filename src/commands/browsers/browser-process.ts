import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { waitUntil } from './wait-until.ts';

export type BrowserProcess = {
  /** Pipes to and from file descriptors 3 and 4 of the browser. */
  readonly input: Writable;
  readonly output: Readable;
  /** Gives the first match in what it writes to standard error. Throws an `Error` when it never comes. */
  waitForLine(pattern: RegExp): Promise<RegExpExecArray>;
  /** What it wrote to standard error up to now, for messages about a failed start. */
  complaints(): string;
  /** Waits a while for the process to end by itself, then ends it. */
  stop(): Promise<void>;
};

const startTimeoutMs = 30_000;
const patienceMs = 5_000;
const keptComplaints = 4_000;

/** Starts a browser. It never outlives this process: it is ended when this one exits or is told to. */
export function startBrowserProcess(path: string, flags: readonly string[]): BrowserProcess {
  const child = spawn(path, flags, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  let complaints = '';
  // The pipes are made by the line above; the types cannot know that.
  const [, , , input, output] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString('utf8')).slice(-keptComplaints);
  });
  child.on('error', error => {
    complaints += error.message;
  });

  const kill = () => void child.kill('SIGKILL');
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const killAndObey = (signal: NodeJS.Signals) => {
    forget();
    kill();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off('exit', kill);
    for (const signal of signals) process.off(signal, killAndObey);
  };
  process.on('exit', kill);
  for (const signal of signals) process.on(signal, killAndObey);
  child.once('exit', forget);

  return {
    input,
    output,
    waitForLine: pattern =>
      waitUntil('the browser to start', async () => pattern.exec(complaints), startTimeoutMs),
    complaints: () => complaints.trim(),
    async stop() {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      const patience = new AbortController();
      void pause(patienceMs, null, { signal: patience.signal }).then(kill, () => {});
      await ended;
      patience.abort();
    },
  };
}
