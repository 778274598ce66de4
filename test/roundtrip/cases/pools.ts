/** Texts that mean something to Markdown at the start of a line. */
export const lineStarts: readonly string[] = [
  ...['# x', '##', '#', '#tag', '1. x', '2) x', '10.', '007.', '- x', '-', '+ y', '+', '* z', '*', '---', '- - -', '--'],
  ...['===', '=', '==', '>', '> q', '>q', '```', '``` js', '~~~', '~~~ x', ':::', '::: note', '[a]: /b', '[^1]: x'],
  ...['[ ] x', '[x] y', '[!note] z', '+++', '***', '* * *', '___', '_ _ _', '| a | b |', '|---|:-:|', ':--|--:', '|'],
  ...['a | b', '<div>', '<!-- x', '</p>', '<?x', '<![CDATA[x', '&', '    x', '%%', '$$', '\\', '1986. A year', '(1) x'],
  ...['key:: value', '^id', ':emoji:', '•', '–', '— x', '“', '…', '#!/bin/sh', '!', '![', '@me', 'Setext', '-1', '+1'],
];

/** Texts that mean something to Markdown anywhere in a line. */
export const inLine: readonly string[] = [
  ...['*a*', '**a**', '_a_', '__a__', 'a_b_c', '_a', 'a_', '*a', 'a*', '**', '* *', '_', '__', '***', '_*a*_', '~a~'],
  ...['~~a~~', '~', '~~', '`a`', '``', '`', '```a```', '[a](b)', '![a](b)', '[a][b]', '[a]', '[a]:', '[', ']', '](b)'],
  ...['[^1]', '[[a]]', '![[a]]', '<b>', '</p>', '<!-- a -->', '<?a', '<!A', '<3', 'a<b', 'a > b', '<', '>', '<a@b.c>'],
  ...['<https://a.example>', '&amp;', '&#35;', '&#x41;', '&copy', '&copy;', '&', '&;', '&nbsp;', 'R&D', 'AT&T;', '\\'],
  ...['\\*', '\\\\', 'a\\', '\\n', 'C:\\new', '\\&amp;', 'http://a.example/b_c_d', 'https://a.example/?a=b&copy=1'],
  ...['www.a.example', 'me@a.example', 'mailto:me@a.example', 'a|b', '||', 'a\\|b', '|', 'a!', '!', '!!', '!['],
  ...['(a', 'b)', '"q"', "'q'", '{{a}}', '{a}', '<%= a %>', '%%a%%', '==a==', '$a$', '$5', '$$a$$', '^a^', '^^a^^'],
  ...['a^[b]', '#tag', 'a#b', ':a:', 'a::b', '::', '...', '--', '---', "it's", '10%', '100 %', '1*2*3', '2 * 3', 'a**b'],
  ...['snake_case_name', '__init__', '*args', '**kwargs', 'f(x)', 'x[0]', 'x[i][j]', '/* c */', '// c', '-', '+', '='],
];

export const words: readonly string[] = [
  ...['word', 'a', 'Word', 'longer', 'words', '3', '10', 'é', 'naïve', 'Straße', 'don’t', 'x²', 'U.S.', 'No.', 'etc.'],
  ...['日本', '語', '日本語。', '「語」', '。', '、', '한국', '中文，', '（中）', 'مرحبا', 'שלום', 'हिन्दी', 'ไทย', 'Ελλάδα'],
  ...['😀', '👩‍👩‍👧', '🇩🇪', '✓', '€', '£5', '©', '→', '…', '“z”', '«g»', '„d“', '(p)', '.', ',', ';', '!', '?', '–', '—', '·'],
];

/** Where a destination is hard to write. */
export const addresses: readonly string[] = [
  ...['https://e.example/', 'https://e.example/a(b)c', 'https://e.example/a)b', 'https://e.example/(a', '/rooted', '#part'],
  ...['https://e.example/a b', 'https://e.example/?q=a&copy=b', 'https://e.example/a*b_c', 'https://e.example/%20%zz'],
  ...['https://e.example/é/日本', 'https://e.example/<a>', 'https://e.example/"q"', "https://e.example/'q'", 'mailto:a@b.example'],
  ...['https://e.example/a\\b', 'https://e.example/|a|', 'https://e.example/[a]', 'https://e.example/`a`', 'https://e.example/~~a'],
  ...['https://e.example/a#b', 'https://e.example/((((a))))', 'relative/a.html', 'https://e.example/$a{b}^', '//e.example/x'],
];

export const languages: readonly string[] = [
  ...['js', 'python', 'c', 'c++', 'c#', 'f#', 'objective-c', 'html', 'text', 'bash', 'json', 'yaml', 'typescript', 'sql'],
];
