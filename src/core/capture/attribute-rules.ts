const safeName = /^[a-z][a-z0-9._:-]*$/;

/** Handlers, style, state of forms, requests, what shadows properties by name, and focus: no reader sees them. */
const leftOut: ReadonlySet<string> = new Set([
  'style',
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

const leftOutOf = new Map<string, ReadonlySet<string>>([['form', new Set(['id', 'action'])]]);

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

/** One attribute as it stands in a tag, its value escaped already. */
export function attributeMarkup(name: string, escapedValue: string): string {
  return ` ${name}="${escapedValue}"`;
}
