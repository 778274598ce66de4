const invisible =
  /(?!\s)\p{Control}|(?!\p{Join_Control}|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffc]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

// Scripts whose letters change shape where they join (Unicode Standard, 23.2, "Cursive connection").
const joining =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{Script=Bengali}\\p{Script=Devanagari}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Khmer}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Sinhala}\\p{Script=Tamil}\\p{Script=Telugu}\\p{M}]';
const betweenLetters = new RegExp(`(?<=${joining})[\\u200c\\u200d](?=${joining})`, 'uy');
const betweenEmoji =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/uy;

/**
 * Text in, out without characters that nobody sees: controls, bidirectional marks, fillers, tags,
 * noncharacters, lone surrogates. Joiners stay where they shape what is seen: between letters of scripts that
 * join (Persian needs them to spell) and in emoji made of several. Line ends stay, as spaces do.
 */
export function dropInvisible(text: string): string {
  return text.replace(invisible, '').replace(/[\u200c\u200d]/g, (joiner, index: number, all: string) => {
    betweenLetters.lastIndex = index;
    betweenEmoji.lastIndex = index;
    return betweenLetters.test(all) || betweenEmoji.test(all) ? joiner : '';
  });
}
