/** The two packages that are built. Edge takes Chrome's. */
export type Target = 'chrome' | 'firefox';

export const targets: readonly Target[] = ['chrome', 'firefox'];

type Manifest = Record<string, unknown> & {
  background: Record<string, unknown>;
  action: Record<string, unknown>;
  permissions: readonly string[];
};

/**
 * The one manifest as one browser wants it: each leaves out what only the other knows, so that neither
 * warns at install.
 */
export function manifestFor(target: Target, manifest: Manifest): Record<string, unknown> {
  const { service_worker, scripts, ...background } = manifest.background;
  if (target === 'chrome') {
    const { browser_specific_settings: _firefoxOnly, ...rest } = manifest;
    const { default_area: _place, ...action } = manifest.action;
    return { ...rest, action, background: { ...background, service_worker } };
  }
  // Firefox has no offscreen documents, no split private mode and nobody else who may connect.
  const { minimum_chrome_version: _v, externally_connectable: _e, incognito: _i, ...rest } = manifest;
  const permissions = manifest.permissions.filter(permission => permission !== 'offscreen');
  return { ...rest, permissions, background: { ...background, scripts } };
}
