/** Runs a step and may note how long it took. Benchmarks and tools pass one that does. */
export type Trace = <Value>(step: string, run: () => Value) => Value;

/** Runs the step and notes nothing. */
export const untraced: Trace = (_step, run) => run();

/** A trace that adds up milliseconds per step into `timings`. */
export function timingTrace(timings: Map<string, number>): Trace {
  return (step, run) => {
    const start = performance.now();
    try {
      return run();
    } finally {
      timings.set(step, (timings.get(step) ?? 0) + performance.now() - start);
    }
  };
}
