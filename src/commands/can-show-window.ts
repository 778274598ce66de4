/** What decides whether anybody would see a window. */
export type Surroundings = Readonly<{
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person reads what the command prints. */
  isTerminal: boolean;
}>;

/**
 * Whether to open a window that somebody can press buttons in. macOS and Windows always have a display; elsewhere
 * the environment names it. Build servers say so in `CI`.
 */
export function canShowWindow({ platform, environment, isTerminal }: Surroundings): boolean {
  if (!isTerminal || isYes(environment['CI'])) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

function isYes(value: string | undefined): boolean {
  return !/^(?:|0|no|false)$/i.test(value ?? '');
}
