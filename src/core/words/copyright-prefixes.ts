import type { WordList } from './word-list.ts';

/** How lines of copyright and rights begin. */
export const copyrightPrefixes: WordList = {
  en: [
    'Copyright',
    'All rights reserved',
    'The Associated Press contributed',
    'Reprints',
    'Licensing',
    'Our Standards',
  ],
  de: ['Alle Rechte vorbehalten', 'Copyright'],
  fr: ['Tous droits réservés', 'Reproduction interdite'],
  es: ['Todos los derechos reservados', 'Prohibida su reproducción'],
  pt: ['Todos os direitos reservados'],
  it: ['Riproduzione riservata', 'Tutti i diritti riservati'],
  nl: ['Alle rechten voorbehouden'],
  pl: ['Wszelkie prawa zastrzeżone'],
  ru: ['Все права защищены'],
  tr: ['Tüm hakları saklıdır'],
  ja: ['無断転載', '無断複写'],
  zh: ['版权所有', '版權所有'],
  ko: ['무단전재', '무단 전재', '저작권자'],
};
