import type { Capture } from '../core/capture/capture.ts';
import { capturePage } from '../core/capture/capture-page.ts';
import { failure, type Outcome, success } from '../messages/outcome.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';

function capture(): Outcome<Capture> {
  try {
    return success(capturePage(document, { url: location.href, now: new Date(), shadowRootOf }));
  } catch (thrown) {
    return failure(thrown);
  }
}

// The bundle is one expression with this value: what executeScript gives back.
export default capture();
