/** A page that a test drives: of a site, of the extension, or the popup. */
export type DrivenPage = {
  /** The value of a JavaScript expression in the page, awaited and passed as JSON; `null` for `undefined`. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is truthy. Throws an `Error` naming it when that takes too long. */
  waitFor(expression: string, timeoutMs?: number): Promise<void>;
  /** A real mouse click in the middle of the first match, once it can be clicked. */
  click(selector: string): Promise<void>;
  /** A real key press: `s`, `Escape`, `Tab`, `Shift+Tab`, … */
  press(key: string): Promise<void>;
  /** Writes what is visible to a PNG file. */
  screenshot(file: string): Promise<void>;
};

export type DrivenTab = DrivenPage & {
  /** The browser's own name of the tab. */
  readonly id: string;
  url(): Promise<string>;
  /** Goes to an address and waits for its `load` event. */
  navigate(url: string): Promise<void>;
  close(): Promise<void>;
};

export type DrivenPopup = DrivenPage & {
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
};

/** A request over the network (not `data:`, `blob:` or the extension's own files) that was not blocked. */
export type SeenRequest = Readonly<{
  url: string;
  kind: 'document' | 'image' | 'other';
  initiatedByExtension: boolean;
}>;

/** A file that was saved: its name and path as they are on the disk. */
export type SavedFile = Readonly<{
  name: string;
  path: string;
  /** Whether the browser forgets that it saved it when private windows are closed; `null` where it does not tell. */
  isForgotten: boolean | null;
}>;

export type DrivenBrowser = {
  /** Such as `Chrome/156.0.8078.79`. */
  readonly browserVersion: string;
  readonly extensionId: string;
  /** Such as `chrome-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** The tab that the extension opened when it was installed, where the options keep it. */
  readonly firstRun: DrivenTab | null;
  /** Opens a tab in front and waits for its `load` event. */
  openTab(url: string): Promise<DrivenTab>;
  /** Opens a private window and in its tab an address; the extension is there where the options allow it. */
  openPrivateWindow(url: string): Promise<DrivenTab>;
  /** Opens a page of the extension by its path in the package. */
  openExtensionPage(path: string): Promise<DrivenTab>;
  /** Presses the extension's button while the tab is in front, and waits for the popup's document. */
  pressToolbarButton(tab: DrivenTab): Promise<DrivenPopup>;
  /** Runs an action and gives the tab that it opened, loaded. */
  newTabOpened(action: () => Promise<void>): Promise<DrivenTab>;
  /** Runs an action and gives the file that it saved, complete. */
  waitForDownload(action: () => Promise<void>, timeoutMs?: number): Promise<SavedFile>;
  /** Every request since the start, in order. */
  requests(): Promise<readonly SeenRequest[]>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
};

export type EmulatedConditions = Readonly<{
  /** Of the window, in CSS pixels; a page in a window of 1280 px at a zoom of 2 has 640. */
  size?: Readonly<{ width: number; height: number; zoom?: number }>;
  media?: 'print';
  /** Media features by name, such as `forced-colors: active`. */
  features?: Readonly<Record<string, string>>;
}>;

/** What only Chromium lets a test do: it takes background pages away when it likes, and shows pages as elsewhere. */
export type DrivenChromium = DrivenBrowser & {
  /** Opens a tab in a window of its own and waits for its `load` event. */
  openWindow(url: string): Promise<DrivenTab>;
  killServiceWorker(): Promise<void>;
  closeOffscreen(): Promise<void>;
  /** Keeps the thread of the offscreen document, which the popup shares, busy for so long. */
  hangOffscreen(milliseconds: number): Promise<void>;
  /**
   * Puts a tab away, as the browser does when memory runs short; the service worker must run. Gives the tab that stands
   * for it from then on, which can do nothing but have the button pressed on it.
   */
  discard(tab: DrivenTab): Promise<DrivenTab>;
  /** The value of an expression in the service worker, which must run. */
  askServiceWorker<T>(expression: string): Promise<T>;
  /** Shows a tab under other conditions than this computer has, until it is closed. */
  emulate(tab: DrivenTab, conditions: EmulatedConditions): Promise<void>;
};

export type DriveOptions = Readonly<{
  /** The folder of the unpacked extension. */
  extension: string;
  /** The folder that saved files go to. */
  downloads: string;
  /** Only 127.0.0.1 can be reached. */
  offline?: boolean;
  /** Without a window on the screen; `true` when not given. */
  headless?: boolean;
  /** Lets the page that a fresh install opens stay open; else it is closed at once. */
  keepFirstRun?: boolean;
  /** Lets the extension into private windows, which only a person can do in its settings. */
  isAllowedInPrivate?: boolean;
  windowSize?: Readonly<{ width: number; height: number }>;
}>;
