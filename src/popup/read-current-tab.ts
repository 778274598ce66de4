import { toReadError } from '../core/read-error.ts';
import { send } from '../messages/send.ts';
import { currentTab } from '../platform/current-tab.ts';
import type { PopupState } from './popup-state.ts';

/** Reads the page the reader looks at, as it is now. Never rejects: a failure is a state too. */
export async function readCurrentTab(): Promise<PopupState> {
  let address: string | null = null;
  try {
    const tab = await currentTab();
    address = tab.url;
    return { name: 'article', article: await send('background', 'readTab', { tabId: tab.id }) };
  } catch (thrown) {
    return problemState(thrown, address);
  }
}

/** Anything thrown, as what the popup shows of it. `address` is the page's, for a report. */
export function problemState(thrown: unknown, address: string | null): PopupState {
  const { code, message, facts } = toReadError(thrown);
  return { name: 'problem', fault: { code, detail: message, facts, address } };
}
