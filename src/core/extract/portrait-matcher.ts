import type { Person } from '../article.ts';
import { lineOf } from './collapse-space.ts';
import { compareKey } from './compare-key.ts';
import { nameTokens } from './name-tokens.ts';

/** What is said of a portrait beside the name, in any order: “Jane Roe headshot”, “Foto von Jane Roe”. */
const portraitWords =
  /^(?:of|by|the|author|headshot|mugshot|portrait|picture|photo|profile|image|avatar|foto|bild|von|autorin|autor|de|auteur|immagine|di)*$/;
/** Letters. */
const mostWords = 40;

/** A widespread service for the pictures of those who write blogs and comments. */
const avatarAddress = /^https?:\/\/(?:[a-z0-9]+\.)?gravatar\.com\/avatar\//i;

/** What pages call the box around it, as whole words of class and id. */
const portraitBox = /\sauthor\s(?:image|img|avatar|photo|picture|portrait|headshot|thumb|thumbnail)\s/;

/**
 * Tells whether a picture shows who wrote the article: its description is an author's name, or it or the box around it
 * alone is called an avatar.
 * One with a caption that names no author is a picture of the story.
 */
export function portraitMatcher(authors: readonly Person[]): (picture: Element) => boolean {
  const names = authors.map(({ name }) => compareKey(name)).filter(name => name.length > 1);
  return picture => {
    const caption = picture.closest('figure')?.querySelector('figcaption');
    const told = caption ? compareKey(lineOf(caption)) : null;
    if (told !== null && !names.some(name => told.includes(name))) return false;
    if (avatarAddress.test(picture.getAttribute('src') ?? '')) return true;
    if (nameTokens(picture).includes(' avatar ') || isInPortraitBox(picture)) return true;
    const key = compareKey(picture.getAttribute('alt') ?? '');
    return names.some(name => key.includes(name) && isPortraitWords(key.replace(name, '')));
  };
}

function isInPortraitBox(picture: Element): boolean {
  for (let box = picture.parentElement; box && box.childElementCount === 1; box = box.parentElement) {
    if (portraitBox.test(nameTokens(box))) return lineOf(box) === '';
  }
  return false;
}

function isPortraitWords(words: string): boolean {
  return words.length <= mostWords && portraitWords.test(words);
}
