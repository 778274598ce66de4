import { posix } from 'node:path';

/** What decides whether anybody would see a window. */
export type Surroundings = Readonly<{
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person reads what the command prints. */
  isTerminal: boolean;
  /** Whether there is anything at a path. */
  exists(path: string): boolean;
}>;

/**
 * Whether to open a window that somebody can press buttons in. macOS and Windows always have a display; elsewhere
 * the environment names it. Build servers say so in `CI`.
 */
export function canShowWindow(surroundings: Surroundings): boolean {
  const { platform, environment, isTerminal } = surroundings;
  if (!isTerminal || isYes(environment['CI'])) return false;
  return platform === 'darwin' || platform === 'win32' || hasWayland(surroundings) || hasX(surroundings);
}

/** The socket as `wl_display_connect` of libwayland finds it. */
function hasWayland({ environment, exists }: Surroundings): boolean {
  const name = environment['WAYLAND_DISPLAY'];
  return Boolean(name) && exists(posix.resolve(environment['XDG_RUNTIME_DIR'] ?? '/run', name ?? ''));
}

/** X(7), "Display names": without a host the display is a socket here. One far away is believed in. */
function hasX({ environment, exists }: Surroundings): boolean {
  const [, host, number] = /^(.*):(\d+)(?:\.\d+)?$/.exec(environment['DISPLAY'] ?? '') ?? [];
  if (number === undefined) return false;
  const isHere = host === '' || host === 'unix';
  return !isHere || exists(`/tmp/.X11-unix/X${number}`);
}

function isYes(value: string | undefined): boolean {
  return !/^(?:|0|no|false)$/i.test(value ?? '');
}
