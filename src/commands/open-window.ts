import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cmd, type ExtensionRunner, type RunParameters } from 'web-ext';
import { consoleStream } from 'web-ext/util/logger';
import { extensionFolder } from './build-extension.ts';
import type { Target } from './manifest-for.ts';
import { unpackedId } from './unpacked-id.ts';

/** A browser that a person uses, with a fresh profile and the extension as it was built last. */
export type BrowserWindow = Readonly<{
  /** Settles when the browser has ended, closed by the person or by `close`. */
  ended: Promise<void>;
  /** Loads the extension again from its folder. Throws an `Error` with the browser's reason when it refuses. */
  reload(): Promise<void>;
  close(): Promise<void>;
}>;

export type WindowOptions = Readonly<{
  target: Target;
  browserPath: string;
  url: string;
  /** Without a window on the screen. */
  headless: boolean;
}>;

/** Opens a browser with the built extension at an address. Throws an `Error` when it does not start. */
export async function openWindow(options: WindowOptions): Promise<BrowserWindow> {
  const runner = await runQuietly({
    ...(options.target === 'chrome' ? chromiumParameters(options) : firefoxParameters(options)),
    sourceDir: extensionFolder(options.target),
    startUrl: [options.url],
    noInput: true,
    noReload: true,
  });
  const ended = new Promise<void>(end => runner.registerCleanup(end));
  return {
    ended,
    async reload() {
      for (const { reloadError } of await runner.reloadAllExtensions()) if (reloadError) throw reloadError;
    },
    async close() {
      await runner.exit();
      await ended;
    },
  };
}

/** web-ext tells much on its way; it matters only when it fails. */
async function runQuietly(parameters: RunParameters): Promise<ExtensionRunner> {
  let failNow: (reason: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    failNow = reject;
  });
  // web-ext hears no errors of the pipes of a browser that ends as it starts.
  process.once('uncaughtException', failNow);
  consoleStream.startCapturing();
  try {
    return await Promise.race([cmd.run(parameters), failure]);
  } catch (thrown) {
    consoleStream.flushCapturedLogs();
    throw new Error('The browser could not be opened in a window; --headless does without one.', {
      cause: thrown,
    });
  } finally {
    process.off('uncaughtException', failNow);
    consoleStream.stopCapturing();
  }
}

type BrowserParameters = Omit<RunParameters, 'sourceDir' | 'startUrl' | 'noInput' | 'noReload'>;

function chromiumParameters({ browserPath, headless }: WindowOptions): BrowserParameters {
  // Chromium refuses to start as root with its sandbox, and pages of the web are safer within it.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const id = unpackedId(extensionFolder('chrome'), process.platform);
  return {
    target: ['chromium'],
    chromiumBinary: browserPath,
    chromiumProfile: makeProfile(),
    keepProfileChanges: true,
    // Otherwise the button would hide behind the puzzle piece.
    chromiumPref: { 'extensions.pinned_extensions': [id] },
    args: [...(isRoot ? ['--no-sandbox'] : []), ...(headless ? ['--headless=new', '--disable-gpu'] : [])],
  };
}

/** web-ext removes the profile that it makes for Firefox, and leaves the one for Chromium behind. */
function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'clean-copy-window-'));
  process.once('exit', () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  );
  return profile;
}

function firefoxParameters({ browserPath, headless }: WindowOptions): BrowserParameters {
  return { target: ['firefox-desktop'], firefox: browserPath, args: headless ? ['--headless'] : [] };
}
