import { expect, test } from 'vitest';
import { canShowWindow } from '../../../src/commands/can-show-window.ts';

const person = {
  platform: 'linux',
  environment: { DISPLAY: ':0' },
  isTerminal: true,
  exists: (path: string) => path === '/tmp/.X11-unix/X0' || path === '/run/user/7/wayland-0',
} as const;

test.each([
  { DISPLAY: ':0' },
  { DISPLAY: 'unix:0.0' },
  { DISPLAY: 'far.example:10.0' },
  { WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: '/run/user/7' },
  { WAYLAND_DISPLAY: '/run/user/7/wayland-0' },
])('opens a window on Linux with the display %o', environment => {
  expect(canShowWindow({ ...person, environment })).toBe(true);
});

test.each([
  {},
  { DISPLAY: '' },
  { DISPLAY: 'nonsense' },
  { DISPLAY: ':99' },
  { WAYLAND_DISPLAY: 'wayland-9', XDG_RUNTIME_DIR: '/run/user/7' },
])('opens no window on Linux with %o, where no display is', environment => {
  expect(canShowWindow({ ...person, environment })).toBe(false);
});

test.each(['darwin', 'win32'] as const)('takes it that %s has a display', platform => {
  expect(canShowWindow({ ...person, platform, environment: {} })).toBe(true);
});

test('opens no window when nobody reads the terminal', () => {
  expect(canShowWindow({ ...person, isTerminal: false })).toBe(false);
});

test.each([
  ['true', false],
  ['1', false],
  ['false', true],
  ['', true],
])('with CI=%s it is %s that a window opens', (value, expected) => {
  expect(canShowWindow({ ...person, environment: { DISPLAY: ':0', CI: value } })).toBe(expected);
});
