/** A key with the modifiers held while it is pressed. */
export type KeyStroke = Readonly<{ key: NamedKey; modifiers: readonly Modifier[] }>;

export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

/**
 * A key in the words of each protocol: `key` and `code` as in the UI Events standard, the Windows virtual key
 * code that Chromium wants, the character it types (`null` for none), and WebDriver's code point for it
 * (https://www.w3.org/TR/webdriver/#keyboard-actions).
 */
export type NamedKey = Readonly<{
  key: string;
  code: string;
  windowsCode: number;
  text: string | null;
  webdriver: string;
}>;

const keys = new Map<string, NamedKey>();
const add = (key: string, windowsCode: number, webdriver: string, text: string | null = null, code = key) =>
  keys.set(key, { key, code, windowsCode, text, webdriver });

add('Backspace', 8, '\uE003');
add('Tab', 9, '\uE004');
add('Enter', 13, '\uE006', '\r');
add('Escape', 27, '\uE00C');
add('PageUp', 33, '\uE00E');
add('PageDown', 34, '\uE00F');
add('End', 35, '\uE010');
add('Home', 36, '\uE011');
add('ArrowLeft', 37, '\uE012');
add('ArrowUp', 38, '\uE013');
add('ArrowRight', 39, '\uE014');
add('ArrowDown', 40, '\uE015');
add('Delete', 46, '\uE017');
add('?', 191, '?', '?', 'Slash');
add(',', 188, ',', ',', 'Comma');
add('.', 190, '.', '.', 'Period');
add(' ', 32, ' ', ' ', 'Space');

/** WebDriver's code points for the modifiers. */
export const webdriverModifiers: Readonly<Record<Modifier, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

/** Reads `s`, `Escape`, `Space` or `Control+Shift+s`. Throws an `Error` for a key that it does not know. */
export function readKeyStroke(text: string): KeyStroke {
  const words = text.split('+').filter(Boolean);
  const last = words.pop();
  const modifiers = words.map(word => {
    if (word in webdriverModifiers) return word as Modifier;
    throw new Error(`"${word}" in "${text}" is not a modifier key`);
  });
  const name = last === 'Space' ? ' ' : (last ?? text);
  const key = keys.get(name) ?? (/^[a-z0-9]$/i.test(name) ? characterKey(name) : null);
  if (!key) throw new Error(`the key "${text}" is not known here`);
  return { key, modifiers };
}

function characterKey(name: string): NamedKey {
  const upper = name.toUpperCase();
  const code = /\d/.test(name) ? `Digit${name}` : `Key${upper}`;
  return { key: name, code, windowsCode: upper.charCodeAt(0), text: name, webdriver: name };
}
