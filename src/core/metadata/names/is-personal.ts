import { monthNames } from '../dates/month-names.ts';

/** Small words inside names of many languages: "Ludwig van Beethoven", "Maria de la Cruz". */
const particles = new Set(
  'de da do dos das di del della der den des du la le las los van von vom vander ten ter zu zum zur af av bin ibn al el e y i bint d’ st mac mc und and'.split(
    ' ',
  ),
);

/** Words of houses, menus and buttons; no name of a person has one. */
const foreign = new Set(
  (
    'news newspaper times post daily journal magazine media press radio tv online web editors process guidelines policy ' +
    'twitter facebook instagram linkedin bluesky youtube email e-mail share follow comment comments subscribe print reply view posts all read more min mins minute minutes ' +
    'reading time sign paid expert reviewer last university institute college collective company inc llc ltd gmbh foundation association clinic hospital society council committee group department editorial team staff today ' +
    'written reviewed updated published posted by source quelle foto photo photos image bild copyright contact about learn our your home search menu login log ' +
    'corriere gazeta gazette herald tribune chronicle observer guardian telegraph mail express star world welle kurier anzeiger blatt rundschau presse monde jazeera channel network ' +
    'nachrichten zeitung allgemeine redaktion redaktionen agentur agenturen verlag journalist jornal diario noticias ' +
    'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);

/** Whether a text has the shape of one person's name: a few words, each with a capital or a particle. */
export function isPersonal(text: string): boolean {
  const words = text.replace(/,.*$/, '').trim().split(/\s+/);
  if (words[0] === '') return false;
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\s・]{2,12}$/u.test(text)) return true;
  if (words.length > 6 || /[\d:!?@#/&+|…]/.test(text)) return false;
  return words.every((word, place) => {
    const bare = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
    if (foreign.has(bare) || (words.length < 3 && place > 0 && monthNames.has(bare))) return false;
    if (particles.has(bare)) return place > 0 || words.length > 1;
    return !/^\p{Ll}/u.test(word) || words.length === 1;
  });
}
