/** Words that open a byline, longest first within a language; matched without regard to case. */
export const bylineOpeners: readonly string[] = [
  ...[
    'written by',
    'posted by',
    'published by',
    'reported by',
    'story by',
    'words by',
    'article by',
    'reviewed by',
    'created by',
    'authored by',
    'medically reviewed by',
    'fact checked by',
    'author',
    'authors',
    'writer',
    'by',
  ],
  ...[
    'geschrieben von',
    'veröffentlicht von',
    'ein beitrag von',
    'ein artikel von',
    'ein gastbeitrag von',
    'eine analyse von',
    'ein kommentar von',
    'verfasst von',
    'aus dem',
    'text von',
    'autor',
    'autorin',
    'autoren',
    'text',
    'von',
  ],
  ...['écrit par', 'publié par', 'rédigé par', 'propos recueillis par', 'auteur', 'par'],
  ...['escrito por', 'publicado por', 'por'],
  ...['scritto da', 'pubblicato da', 'a cura di', 'autore', 'di', 'da'],
  ...['geschreven door', 'door', 'skrevet av', 'skrevet af', 'skriven av', 'tekst', 'av', 'af'],
  ...['autor tekstu', 'opracowanie', 'oprac', 'yazan', 'haber', 'автор', 'автори', 'авторы', 'текст'],
  ...['文', '作者', '記者', '记者', '責任編輯', '责编', '編集'],
];

/** Words that part two names, as whole words. */
export const nameJoiners: readonly string[] = [
  'and',
  'with',
  'und',
  'sowie',
  'et',
  'avec',
  'y',
  'e',
  'och',
  'og',
  'en',
  'met',
  'i',
  'oraz',
  've',
  'и',
  'та',
  'і',
  'ja',
];

/** Words after which no more names come: "Jane Roe in Paris", "Jane Roe for The Post", "… | Updated 3 May". */
export const bylineEnders: readonly string[] = [
  'in',
  'for',
  'on',
  'at',
  'updated',
  'published',
  'posted',
  'aktualisiert',
  'für',
  'pour',
  'para',
];

/** Log-in names that stand in the author field where nobody set one. */
export const systemNames: ReadonlySet<string> = new Set(
  'admin administrator webmaster root user editor editors redaktion redaction redacción redação redazione redactie redakcja redaksjonen redaktionen red author unknown none null undefined staff guest webadmin wpadmin siteadmin anonym anonymous anónimo anonimo anonyme contributor publisher n a'.split(
    ' ',
  ),
);
