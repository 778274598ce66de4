import type { Article } from '../core/article.ts';

/** An article as a whole HTML document of its own, without styles: headline, standfirst, byline, body. */
export function writeHtml(article: Article): string {
  const { headline, standfirst, authors, publishedAt, url, leadImage, language, direction } = article;
  const names = authors.map(({ name }) => name).join(', ');
  const lead = leadImage
    ? `<figure><img src="${escapeHtml(leadImage.src)}" alt="${escapeHtml(leadImage.alt ?? '')}"><figcaption>${escapeHtml(leadImage.caption ?? '')} <cite>${escapeHtml(leadImage.credit ?? '')}</cite></figcaption></figure>`
    : null;
  const parts = [
    '<!doctype html>',
    `<html lang="${escapeHtml(language ?? '')}" dir="${direction}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(headline)}</title><link rel="canonical" href="${escapeHtml(url)}"></head>`,
    '<body><article>',
    `<h1>${escapeHtml(headline)}</h1>`,
    standfirst && `<p>${escapeHtml(standfirst)}</p>`,
    names && `<address>${escapeHtml(names)}</address>`,
    publishedAt && `<p><time datetime="${escapeHtml(publishedAt)}">${escapeHtml(publishedAt)}</time></p>`,
    lead,
    article.body,
    '</article></body></html>',
  ];
  return `${parts.filter(part => part).join('\n')}\n`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
