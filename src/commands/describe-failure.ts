/** An error in words for the terminal: its message, and under it those of its causes, without their stacks. */
export function describeFailure(thrown: unknown): string {
  const lines: string[] = [];
  let error = thrown;
  for (let depth = 0; error instanceof Error && depth < 8; depth++) {
    lines.push(error.message.trim());
    error = error.cause;
  }
  return lines.length > 0 ? lines.join('\n') : String(thrown);
}
