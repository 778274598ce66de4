// JSON leaves these as they are; YAML 1.1 and 1.2 call them unprintable, line ends or byte order marks (5.1), and
// bidirectional controls would have an editor show the lines in another order (Unicode TR 36, 3.2).
// Templater runs `<%`, other tools expand `{{` and `{%`, wherever in a file they stand.
const unprintable = /<(?=%)|\{(?=[{%])|[\u007f-\u009f\u00ad\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * Any text in, a double-quoted YAML scalar on one line out, which YAML 1.1 and 1.2 parsers read back as the
 * same text (lone surrogates as U+FFFD). JSON's escapes are YAML's (YAML 1.2, 7.3.1).
 */
export function quoteYaml(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    unprintable,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
