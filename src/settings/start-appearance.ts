import { loadStored, saveStored, watchStored } from '../platform/stored-value.ts';
import type { Appearance } from './appearance.ts';
import { readAppearanceMirror, writeAppearanceMirror } from './appearance-mirror.ts';
import { applyAppearance } from './apply-appearance.ts';
import { defaultAppearance } from './default-appearance.ts';
import { readAppearance } from './read-appearance.ts';

const key = 'appearance';

/** How articles look, in this page and in every other that is open. */
export type AppearanceStore = Readonly<{
  now(): Appearance;
  /** Resolves once what is stored is applied; never rejects. */
  ready: Promise<void>;
  /** Shows the change at once and keeps it. Rejects when it cannot be kept; shown it stays. */
  change(part: Partial<Appearance>): Promise<void>;
  /** Back to how it was in the beginning. As `change`. */
  reset(): Promise<void>;
  /** Calls back after every change, of whatever page, until the function that it gives is called. */
  onChange(listener: (appearance: Appearance) => void): () => void;
}>;

/** Applies the stored appearance to a page, and goes on doing so when it changes. */
export function startAppearance(page: Document): AppearanceStore {
  const listeners = new Set<(appearance: Appearance) => void>();
  let now = readAppearanceMirror(page);
  let pending = 0;

  applyAppearance(now, page.documentElement);
  watchStored(key, stored => {
    // Our own changes come back, too, and late: a newer one is shown already.
    if (pending === 0) show(readAppearance(stored));
  });
  page.defaultView
    ?.matchMedia('(prefers-contrast: more)')
    .addEventListener('change', () => applyAppearance(now, page.documentElement));
  const ready = loadStored(key).then(
    stored => {
      if (pending === 0) show(readAppearance(stored));
    },
    () => undefined,
  );
  return {
    now: () => now,
    ready,
    change: part => keep({ ...now, ...part }),
    reset: () => keep(defaultAppearance),
    onChange: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };

  function show(appearance: Appearance): void {
    now = appearance;
    applyAppearance(appearance, page.documentElement);
    writeAppearanceMirror(appearance, page);
    for (const listener of listeners) listener(appearance);
  }

  async function keep(appearance: Appearance): Promise<void> {
    show(appearance);
    pending += 1;
    try {
      await saveStored(key, appearance);
    } finally {
      pending -= 1;
    }
  }
}
