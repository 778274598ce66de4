import { existsSync, readFileSync } from 'node:fs';
import { runQuietly } from './run-quietly.ts';

// Without a font a page is all boxes, and a screenshot shows nothing.
const fonts = ['fonts-liberation', 'fonts-dejavu-core'];

/** Whether this is root on Debian or one of its children. */
export function hasApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Ubuntu's browser packages only fetch a snap, which a container cannot run: they are of no use here. */
export function hasBrowserPackages(): boolean {
  if (!hasApt() || !existsSync('/etc/os-release')) return false;
  return !/^(ID|ID_LIKE)=.*ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs a Debian package and two small sets of fonts. Throws an `Error` with apt's own words. */
export async function installWithApt(packageName: string): Promise<void> {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], environment);
  const flags = ['install', '--yes', '--no-install-recommends', packageName, ...fonts];
  await runQuietly('apt-get', flags, environment);
}
