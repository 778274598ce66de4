import { bylineEnders } from './byline-words.ts';

const from =
  /^.{0,80}?(?:written|posted|published|story|article|words|reported|verfasst|geschrieben|publié|escrito|scritto)?\s*\b(?:by|von|par|por|door)\b:?\s+(?=[a-z]|[^\u0020-\u007e])/i;
const note =
  /\s*\b(?:(?:medically |expert |fact[- ]?)?(?:reviewed|checked|edited|translated|illustrated|photographed|updated|published|posted|sponsored)\b|(?:last )?(?:updated|modified|aktualisiert|veröffentlicht|stand\b|publié|mis à jour|actualizado|aggiornato)).*$/i;
/** Words of `note`, quicker to look for than the whole. */
const hasNote =
  /review|check|edit|translat|illustrat|photogr|updated|published|posted|sponsored|modified|aktualis|ver.ffentl|stand|publi|mis . jour|actualiz|aggiorn/i;
/** "3 May 2024 · Jane Roe": the names stand after the date. */
const dateBefore = /^[^|·•∙]{0,60}\d{4}\s*[|·•∙]\s*(?=\p{Lu})/u;
const ender = new RegExp(`\\s+(?:${bylineEnders.join('|')})\\s+.*$`, 'u');
const dateWords =
  /[\s,|·•–—-]*(?:\s(?:on|am|le|el|il|den))?(?:(?:^|\s+|,\s*)(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zà-ÿ]{0,7}[.,]?)*$/i;
/** `Jane Roe, Date: 3.05.24`: what the figures are called. */
const figureLabel = /[,|·•–—]\s*\p{L}[\p{L} ]{0,20}:\s*$/u;

/**
 * A byline as set on the page, without the date and notes around the names: `Posted on 3 May by Jane Roe in
 * Travel` gives `Jane Roe`. Empty when nothing is left.
 */
export function trimByline(line: string): string {
  const text = line.trim().slice(0, 300).replace(dateBefore, '');
  const opened = /\d|\b(?:on|am)\b/.test(text.slice(0, 60)) ? text.replace(from, '') : text;
  const noted = hasNote.test(opened)
    ? opened.replace(note, match => (match.length === opened.length ? match : ''))
    : opened;
  const ended = noted.replace(ender, '');
  const figure = ended.search(/(?:^|\s)\d/);
  // The month and weekday before a figure go with it.
  const names = figure < 0 ? ended : ended.slice(0, figure).replace(dateWords, '').replace(figureLabel, '');
  return names.replace(/(?:^|\s)[–—|·•/-]\s*$/u, '').trim();
}
