import { openWindow, type WindowOptions } from './open-window.ts';

/** Opens a browser for a person and waits until they close it or press Ctrl+C. Throws when it does not start. */
export async function showWindow(options: Omit<WindowOptions, 'headless'>): Promise<void> {
  const window = await openWindow({ ...options, headless: false });
  console.log(
    'Press the button of Clean Copy in the toolbar, or Alt+Shift+Y. Close the browser or press Ctrl+C to end.',
  );
  process.once('SIGINT', () => void window.close().catch(() => undefined));
  await window.ended;
}
