import { writeFile } from 'node:fs/promises';
import { attachToPage } from './attach-to-page.ts';
import type { DrivenTab, EmulatedConditions } from './driven-browser.ts';
import type { ProtocolConnection } from './protocol-connection.ts';

/** https://chromedevtools.github.io/devtools-protocol/tot/Emulation: what is emulated lasts as long as its session. */
export async function emulateInChromium(
  connection: ProtocolConnection,
  tab: DrivenTab,
  { size, features }: EmulatedConditions,
): Promise<void> {
  const session = await attachToPage(connection, tab.id);
  if (size) {
    const { width, height, zoom = 1 } = size;
    const metrics = { width, height, deviceScaleFactor: zoom, mobile: false };
    await connection.send('Emulation.setDeviceMetricsOverride', metrics, session);
  }
  if (features) {
    const listed = Object.entries(features).map(([name, value]) => ({ name, value }));
    await connection.send('Emulation.setEmulatedMedia', { features: listed }, session);
  }
}

/** Writes what a tab would print to a PDF file, without the browser's own lines at the edges. */
export async function printInChromium(
  connection: ProtocolConnection,
  tab: DrivenTab,
  file: string,
): Promise<void> {
  const session = await attachToPage(connection, tab.id);
  const how = { printBackground: false, displayHeaderFooter: false, preferCSSPageSize: true };
  const { data } = await connection.send<{ data: string }>('Page.printToPDF', how, session);
  await writeFile(file, Buffer.from(data, 'base64'));
}
