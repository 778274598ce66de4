type Setting = string | number | boolean;

/**
 * The preferences of a driven Firefox, as the text of its profile's `user.js`. What a driver needs to keep the
 * browser quiet Firefox sets by itself (`RecommendedPreferences.sys.mjs`); these come on top.
 */
export function writeFirefoxSettings(options: { downloads: string; offline: boolean }): string {
  const settings: [string, Setting][] = [
    ['browser.startup.page', 0],
    ['browser.startup.homepage', 'about:blank'],
    ['browser.shell.checkDefaultBrowser', false],
    ['browser.aboutwelcome.enabled', false],
    ['datareporting.policy.dataSubmissionEnabled', false],
    ['toolkit.telemetry.reportingpolicy.firstRun', false],
    ['browser.download.dir', options.downloads],
    ['browser.download.folderList', 2],
    ['browser.download.useDownloadDir', true],
    // A click would miss what a key before it still scrolls.
    ['general.smoothScroll', false],
    // The panel of downloads would close the popup that is open.
    ['browser.download.alwaysOpenPanel', false],
  ];
  if (options.offline) {
    // Port 9 discards, and nothing listens there: all but 127.0.0.1 is refused, without a look-up by name.
    settings.push(
      ['network.proxy.type', 1],
      ['network.proxy.http', '127.0.0.1'],
      ['network.proxy.http_port', 9],
      ['network.proxy.ssl', '127.0.0.1'],
      ['network.proxy.ssl_port', 9],
      ['network.proxy.no_proxies_on', '127.0.0.1'],
    );
  }
  return settings
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
