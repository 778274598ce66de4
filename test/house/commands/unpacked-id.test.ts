import { expect, test } from 'vitest';
import { unpackedId } from '../../../src/commands/unpacked-id.ts';

test('gives the id that Chromium gave to this folder', () => {
  expect(unpackedId('/tmp/unpacked-extension', 'linux')).toBe('bcdacfdngbamijdmgfgjbklfebkkdpeg');
});
