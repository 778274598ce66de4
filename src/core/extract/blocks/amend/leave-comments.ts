import type { Amendment } from './amendment.ts';

/** With less beside them, what was taken for comments may be the story. Characters. */
const leastStory = 500;

/** What readers wrote in a box of comments reads as a story does; beside one it is none. */
export const leaveComments: Amendment = ({ page: { blocks, fates }, belongs }) => {
  const isComment = (index: number) => fates[index]?.reason === 'comments';
  let story = 0;
  for (const [index, { line }] of blocks.entries())
    if (belongs[index] && !isComment(index)) story += line.length;
  if (story < leastStory) return;
  for (const index of blocks.keys()) if (isComment(index)) belongs[index] = false;
};
