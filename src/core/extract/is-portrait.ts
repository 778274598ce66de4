import type { Person } from '../article.ts';
import { compareKey } from './compare-key.ts';
import { nameTokens } from './name-tokens.ts';

/** What is said of a portrait beside the name, in any order: “Jane Roe headshot”, “Foto von Jane Roe”. */
const portraitWords =
  /^(?:of|by|the|author|headshot|mugshot|portrait|picture|photo|profile|image|avatar|foto|bild|von|autor|autorin|photode|de|auteur|immagine|di)*$/;

/** A widespread service for the pictures of those who write blogs and comments. */
const avatarAddress = /^https?:\/\/(?:[a-z0-9]+\.)?gravatar\.com\/avatar\//i;

/**
 * Whether a picture shows who wrote something, and has no caption: its description is an author's name, or it is called
 * an avatar.
 */
export function isPortrait(picture: Element, authors: readonly Person[]): boolean {
  if (picture.closest('figure')?.querySelector('figcaption')) return false;
  if (avatarAddress.test(picture.getAttribute('src') ?? '') || nameTokens(picture).includes(' avatar '))
    return true;
  const key = compareKey(picture.getAttribute('alt') ?? '');
  return authors.some(({ name }) => {
    const parts = key.split(compareKey(name));
    return parts.length > 1 && portraitWords.test(parts.join(''));
  });
}
