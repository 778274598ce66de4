const longestScript = 8_000_000;

/**
 * The JSON of a script as a value; `null` when it cannot be read. Forgives what pages get wrong most: an
 * HTML comment or CDATA around it, raw line breaks in strings, a comma too many, a semicolon at the end.
 */
export function readJson(script: string): unknown {
  if (script.length > longestScript) return null;
  const bare = script
    .trim()
    .replace(/^(?:\/\*\s*)?(?:<!--|\/?\/?\s*<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?$/, '')
    .trim();
  return tryJson(bare) ?? tryJson(repairJson(bare));
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One pass over the text that knows strings from structure: a regular expression would mend commas in prose. */
function repairJson(text: string): string {
  const pieces: string[] = [];
  let inString = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (inString) {
      if (sign === 0x5c) {
        // A backslash that escapes nothing known is a plain backslash.
        if (!/["\\/bfnrtu]/.test(text.charAt(at + 1))) {
          pieces.push(text.slice(from, at), '\\\\');
          from = at + 1;
        } else at += 1;
      } else if (sign === 0x22) inString = false;
      else if (sign < 0x20) {
        pieces.push(text.slice(from, at), ' ');
        from = at + 1;
      }
    } else if (sign === 0x22) inString = true;
    else if (sign === 0x2c) {
      let next = at + 1;
      while (next < text.length && text.charCodeAt(next) <= 0x20) next += 1;
      const after = text.charAt(next);
      if (after === '}' || after === ']' || after === ',' || after === '') {
        pieces.push(text.slice(from, at));
        from = next;
      }
      at = next - 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces.join('').replace(/;$/, '');
}
