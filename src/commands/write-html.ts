import type { Article } from '../core/article.ts';

/** An article as a whole HTML document of its own, without styles: headline, standfirst, byline, body. */
export function writeHtml(article: Article): string {
  const { headline, standfirst, authors, publishedAt, url, leadImage, language, direction } = article;
  const names = authors.map(({ name }) => name).join(', ');
  const lead = leadImage
    ? `<figure><img src="${escape(leadImage.src)}" alt="${escape(leadImage.alt ?? '')}"><figcaption>${escape(leadImage.caption ?? '')} <cite>${escape(leadImage.credit ?? '')}</cite></figcaption></figure>`
    : null;
  const parts = [
    '<!doctype html>',
    `<html lang="${escape(language ?? '')}" dir="${direction}">`,
    `<head><meta charset="utf-8"><title>${escape(headline)}</title><link rel="canonical" href="${escape(url)}"></head>`,
    '<body><article>',
    `<h1>${escape(headline)}</h1>`,
    standfirst && `<p>${escape(standfirst)}</p>`,
    names && `<address>${escape(names)}</address>`,
    publishedAt && `<p><time datetime="${escape(publishedAt)}">${escape(publishedAt)}</time></p>`,
    lead,
    article.body,
    '</article></body></html>',
  ];
  return `${parts.filter(part => part).join('\n')}\n`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
