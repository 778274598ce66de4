import { expect, test } from 'vitest';
import { manifestFor } from '../../../src/commands/manifest-for.ts';

const manifest = {
  manifest_version: 3,
  background: { service_worker: 'worker.js', scripts: ['page.js'], type: 'module' },
  action: { default_popup: 'popup.html', default_area: 'navbar' },
  permissions: ['activeTab', 'offscreen', 'storage'],
  minimum_chrome_version: '127',
  externally_connectable: { ids: [] },
  incognito: 'split',
  browser_specific_settings: { gecko: { id: 'somebody@somewhere.example' } },
};

test('Chrome gets the service worker and nothing that only Firefox knows', () => {
  const { browser_specific_settings: _firefoxOnly, ...rest } = manifest;
  expect(manifestFor('chrome', manifest)).toEqual({
    ...rest,
    background: { service_worker: 'worker.js', type: 'module' },
    action: { default_popup: 'popup.html' },
  });
});

test('Firefox gets the event page and nothing that only Chrome knows', () => {
  expect(manifestFor('firefox', manifest)).toEqual({
    manifest_version: 3,
    background: { scripts: ['page.js'], type: 'module' },
    action: { default_popup: 'popup.html', default_area: 'navbar' },
    permissions: ['activeTab', 'storage'],
    browser_specific_settings: { gecko: { id: 'somebody@somewhere.example' } },
  });
});

test('the one manifest stays as it is', () => {
  const before = structuredClone(manifest);
  manifestFor('chrome', manifest);
  manifestFor('firefox', manifest);
  expect(manifest).toEqual(before);
});
