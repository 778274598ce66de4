/** What stands between the parts of an element of MathML when they are written in a line. */
const signs: Readonly<Record<string, readonly [between: string, open?: string, close?: string]>> = {
  msup: ['^'],
  msub: ['_'],
  msubsup: ['_'],
  mfrac: ['/'],
  mover: ['^'],
  munder: ['_'],
  msqrt: ['', '√(', ')'],
  mtr: [' '],
  mtable: ['; '],
};
const deepest = 60;

/** MathML in, its letters and signs in one line out: `x^2`, `(a+b)/2`. What is nested deeper than any formula is text. */
export function linearMath(math: Element, depth = 0): string {
  const { localName: name } = math;
  if (math.childElementCount === 0 || depth > deepest)
    return (math.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (name === 'semantics') return linearMath(math.children[0] ?? math, depth + 1);
  const parts = Array.from(math.children)
    .filter(part => !part.localName.startsWith('annotation'))
    .map(part => linearMath(part, depth + 1));
  if (name === 'msubsup' && parts.length === 3)
    return `${parts[0]}_${grouped(parts[1])}^${grouped(parts[2])}`;
  const [between, open = '', close = ''] = signs[name] ?? [''];
  const written = /^[_^/]$/.test(between) ? parts.map(grouped) : parts;
  return open + written.join(between) + close;
}

function grouped(part: string | undefined): string {
  const text = part ?? '';
  return Array.from(text).length > 1 && !/^[\p{L}\p{N}.,]+$/u.test(text) ? `(${text})` : text;
}
