import { expect, test, vi } from 'vitest';
import { mostPlaces, noPlaces, parsePlaces } from '../../../../src/article-view/resume/reading-place.ts';
import { parseSpeechSettings } from '../../../../src/article-view/speech/speech-settings.ts';

vi.mock('../../../../src/platform/stored-value.ts', () => ({ loadStored: vi.fn(), saveStored: vi.fn() }));
vi.mock('../../../../src/platform/private-window.ts', () => ({ isPrivateWindow: vi.fn() }));

const place = { key: 'ab12', block: 3, print: 4_000_000_000, above: 0.25 };

test('places of reading are read back as they were kept', () => {
  const kept = { isOn: false, salt: '00ff', places: [place, { ...place, above: 0 }] };
  expect(parsePlaces(kept)).toEqual(kept);
});

test('of places that were kept otherwise, only what can be used is read', () => {
  const odd = [
    null,
    'x',
    [],
    { ...place, key: 'x'.repeat(10_000) },
    { ...place, block: -1 },
    { ...place, block: 0.5 },
    { ...place, print: Number.NaN },
    { ...place, print: '4' },
    { ...place, above: 2 },
    Object.create(place),
  ];
  expect(parsePlaces({ isOn: true, salt: '00ff', places: [...odd, place] }).places).toEqual([place]);
  expect(parsePlaces({ isOn: true, salt: '00ff', places: Array(5000).fill(place) }).places).toHaveLength(
    mostPlaces,
  );
  // Without the salt they were made with nobody finds them again.
  expect(parsePlaces({ isOn: true, salt: 7, places: [place] })).toEqual(noPlaces);
  for (const stored of [undefined, null, 'x', 7, []]) expect(parsePlaces(stored)).toEqual(noPlaces);
});

test('of settings for reading aloud, only what can be used is read', () => {
  expect(parseSpeechSettings({ rate: 1.5, voices: { de: 'Anna' } })).toEqual({
    rate: 1.5,
    voices: new Map([['de', 'Anna']]),
  });
  for (const rate of [0, 100, Number.NaN, '1', null]) expect(parseSpeechSettings({ rate }).rate).toBe(1);
  const voices = { de: 7, fr: 'x'.repeat(10_000), en: 'Ada' };
  expect(parseSpeechSettings({ voices }).voices).toEqual(new Map([['en', 'Ada']]));
  const endless = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`l${index}`, 'x']));
  expect(parseSpeechSettings({ voices: endless }).voices.size).toBeLessThanOrEqual(50);
  for (const stored of [undefined, null, 'x', []]) expect(parseSpeechSettings(stored).voices.size).toBe(0);
});
