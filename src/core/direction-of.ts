/** Scripts written from right to left that living languages use (Unicode, Bidi_Class R and AL). */
const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);
/** Never written from right to left: asking a browser for their script takes it longer than reading a page. */
const leftToRight = new Set(
  'en de fr es it pt nl sv da nb nn no fi is pl cs sk hu ro bg hr sl sr uk ru el tr vi id ja zh ko th hi bn ta te ca et lv lt ga af sw zu xh'.split(
    ' ',
  ),
);

/** The direction that a language is written in, by its script; left to right where it is not known. A BCP 47 tag goes in. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  if (language === null || leftToRight.has(language.split('-')[0] ?? '')) return 'ltr';
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
