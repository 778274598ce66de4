/** What Chromium needs to run quietly without a display, a sandbox or a network of its own. */
export const headlessArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  // Clicks and keys before a new page's first frame would be dropped: https://crbug.com/987626
  '--allow-pre-commit-input',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
