import type { Amendment } from './amendment.ts';

/** The name of a picture, in its place. */
const fileName = /^[\p{L}\p{N} ._()-]{1,80}\.(?:jpe?g|png|gif|webp)$/iu;
/** The end of a command to the page's editor, or one with a setting: `[/box]`, `[button color="red"]`. */
const command = /^\[(?:\/[a-z][\w-]*|[a-z][\w-]* [^\]=]*=[^\]]*)\]?$/;

/** Lines that the making of a page has left in it, and nobody has written for its readers. */
export const leaveLeftovers: Amendment = ({ page: { blocks }, belongs }) => {
  for (const [index, { element, line }] of blocks.entries()) {
    if (!belongs[index] || !element.matches('p, div')) continue;
    if (line === '.' || fileName.test(line) || command.test(line)) belongs[index] = false;
  }
};
