const safeName = /^[a-z][a-z0-9._:-]*$/;

/**
 * Handlers, style, state of forms, requests, what shadows properties by name, focus, and what makes a plain
 * element one of the page's own: no reader sees them.
 */
const leftOut: ReadonlySet<string> = new Set([
  'style',
  'is',
  'name',
  'form',
  'srcdoc',
  'ping',
  'nonce',
  'integrity',
  'contenteditable',
  'autofocus',
  'tabindex',
]);

const keptOnly = new Map<string, ReadonlySet<string>>([['input', new Set(['type'])]]);

/** A form offers its controls as properties of its own, by their ids. */
const leftOutOf = new Map<string, ReadonlySet<string>>([
  ['form', new Set(['id', 'action'])],
  ...['button', 'fieldset', 'output'].map(name => [name, new Set(['id'])] as const),
]);

/**
 * Whether an attribute is written.
 * @param name the attribute's name in lower case
 * @param element the local name of the element it stands on
 */
export function isKeptAttribute(name: string, element: string): boolean {
  if (name === 'name') return element === 'meta';
  if (leftOut.has(name) || name.startsWith('on') || name.startsWith('xmlns') || name.startsWith('data-cc-'))
    return false;
  if (leftOutOf.get(element)?.has(name)) return false;
  const only = keptOnly.get(element);
  return only ? only.has(name) : safeName.test(name);
}

const ownRules: ReadonlySet<string> = new Set(['meta', ...keptOnly.keys(), ...leftOutOf.keys()]);

/**
 * Whether only some attributes of an element are kept that any other would keep, or the other way round.
 * @param element the element's local name
 */
export function hasOwnRules(element: string): boolean {
  return ownRules.has(element);
}

/** One attribute as it stands in a tag, its value escaped already. */
export function attributeMarkup(name: string, escapedValue: string): string {
  return `${attributeOpening(name)}${escapedValue}"`;
}

/** An attribute up to its value. */
export function attributeOpening(name: string): string {
  return ` ${name}="`;
}
