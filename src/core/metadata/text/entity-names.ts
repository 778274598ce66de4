/** Named character references that survive in double-encoded titles: the Latin-1 letters and common punctuation. */
export const entityNames: ReadonlyMap<string, string> = new Map(
  (
    'amp:& lt:< gt:> quot:" apos:\' nbsp:\u00a0 ndash:– mdash:— hellip:… lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ ' +
    'laquo:« raquo:» lsaquo:‹ rsaquo:› bull:• middot:· euro:€ pound:£ cent:¢ yen:¥ copy:© reg:® trade:™ deg:° sect:§ ' +
    'iexcl:¡ iquest:¿ ordf:ª ordm:º sup2:² sup3:³ frac12:½ frac14:¼ frac34:¾ times:× plusmn:± shy:\u00ad ensp:\u2002 emsp:\u2003 thinsp:\u2009 ' +
    'Agrave:À Aacute:Á Acirc:Â Atilde:Ã Auml:Ä Aring:Å AElig:Æ Ccedil:Ç Egrave:È Eacute:É Ecirc:Ê Euml:Ë ' +
    'Igrave:Ì Iacute:Í Icirc:Î Iuml:Ï ETH:Ð Ntilde:Ñ Ograve:Ò Oacute:Ó Ocirc:Ô Otilde:Õ Ouml:Ö Oslash:Ø ' +
    'Ugrave:Ù Uacute:Ú Ucirc:Û Uuml:Ü Yacute:Ý THORN:Þ szlig:ß agrave:à aacute:á acirc:â atilde:ã auml:ä aring:å ' +
    'aelig:æ ccedil:ç egrave:è eacute:é ecirc:ê euml:ë igrave:ì iacute:í icirc:î iuml:ï eth:ð ntilde:ñ ograve:ò ' +
    'oacute:ó ocirc:ô otilde:õ ouml:ö oslash:ø ugrave:ù uacute:ú ucirc:û uuml:ü yacute:ý thorn:þ yuml:ÿ ' +
    'OElig:Œ oelig:œ Scaron:Š scaron:š Zcaron:Ž zcaron:ž Ccaron:Č ccaron:č'
  )
    .split(' ')
    .map(pair => {
      const colon = pair.indexOf(':');
      return [pair.slice(0, colon), pair.slice(colon + 1)] as const;
    }),
);
