/** The part of Mozilla's `web-ext` that is used here; it comes without types. */
declare module 'web-ext' {
  export type ExtensionRunner = {
    reloadAllExtensions(): Promise<readonly { reloadError?: Error }[]>;
    /** Told when the browser has ended, whoever ended it. */
    registerCleanup(listener: () => void): void;
    exit(): Promise<void>;
  };

  export type RunParameters = {
    sourceDir: string;
    target: readonly ('chromium' | 'firefox-desktop')[];
    startUrl: readonly string[];
    args: readonly string[];
    /** The path of Firefox, and of Chromium. */
    firefox?: string;
    chromiumBinary?: string;
    chromiumPref?: Readonly<Record<string, unknown>>;
    /** Its folder; without `keepProfileChanges` a copy is used. */
    chromiumProfile?: string;
    keepProfileChanges?: boolean;
    noInput: boolean;
    noReload: boolean;
  };

  export const cmd: { run(parameters: RunParameters): Promise<ExtensionRunner> };
}

declare module 'web-ext/util/logger' {
  /** What web-ext tells on the terminal. While it is captured, nothing is printed. */
  export const consoleStream: { startCapturing(): void; flushCapturedLogs(): void; stopCapturing(): void };
}
