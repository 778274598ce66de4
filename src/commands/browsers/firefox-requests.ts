import type { SeenRequest } from './driven-browser.ts';
import type { FirefoxChromeScope } from './firefox-chrome-scope.ts';

type Noted = Omit<SeenRequest, 'initiatedByExtension'> & { initiators: readonly (string | null)[] };

const notes = 'globalThis.cleanCopySeenRequests';

/**
 * Notes every request that goes to the network. What a content security policy blocks never comes so far
 * (https://firefox-source-docs.mozilla.org/networking/http/lifecycle.html). Gives the function that tells what
 * was seen, and what of it came from an extension.
 */
export async function watchFirefoxRequests(
  chrome: FirefoxChromeScope,
): Promise<(extensionId: string) => Promise<readonly SeenRequest[]>> {
  await chrome.evaluate(`(() => {
    ${notes} = [];
    const { TYPE_DOCUMENT, TYPE_SUBDOCUMENT, TYPE_IMAGE, TYPE_IMAGESET } = Ci.nsIContentPolicy;
    const kinds = new Map([
      [TYPE_DOCUMENT, 'document'], [TYPE_SUBDOCUMENT, 'document'], [TYPE_IMAGE, 'image'], [TYPE_IMAGESET, 'image'],
    ]);
    // The principal of a content script is a list: the page's and the extension's.
    const addon = principal => principal?.addonId || principal?.contentScriptAddonPolicy?.id;
    Services.obs.addObserver(subject => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { loadingPrincipal, triggeringPrincipal, externalContentPolicyType } = channel.loadInfo;
      ${notes}.push({
        url: channel.URI.spec,
        kind: kinds.get(externalContentPolicyType) ?? 'other',
        initiators: [addon(loadingPrincipal), addon(triggeringPrincipal)],
      });
    }, 'http-on-modify-request');
  })()`);
  return async extensionId =>
    (await chrome.evaluate<readonly Noted[]>(notes)).map(({ url, kind, initiators }) => ({
      url,
      kind,
      initiatedByExtension: initiators.includes(extensionId),
    }));
}
