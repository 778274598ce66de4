/** In place of markdown-it’s finder of bare links, which reads no Markdown as CommonMark knows it and is never asked. */
export class LinkifyIt {}
