import { attachToPage } from './attach-to-page.ts';
import type { DrivenTab, EmulatedConditions } from './driven-browser.ts';
import type { ProtocolConnection } from './protocol-connection.ts';

/** https://chromedevtools.github.io/devtools-protocol/tot/Emulation: what is emulated lasts as long as its session. */
export async function emulateInChromium(
  connection: ProtocolConnection,
  tab: DrivenTab,
  { size, media, features = {} }: EmulatedConditions,
): Promise<void> {
  const session = await attachToPage(connection, tab.id);
  if (size) {
    const { width, height, zoom = 1 } = size;
    const metrics = { width, height, deviceScaleFactor: zoom, mobile: false };
    await connection.send('Emulation.setDeviceMetricsOverride', metrics, session);
  }
  const listed = Object.entries(features).map(([name, value]) => ({ name, value }));
  await connection.send('Emulation.setEmulatedMedia', { media: media ?? '', features: listed }, session);
}
