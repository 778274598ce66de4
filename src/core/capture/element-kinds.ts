const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** No end tag, no content. https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
export const voidElements = setOf('area br col embed hr img input link meta source track wbr');

/** What states facts about a page, in its head or anywhere else. */
export const statements = setOf('title meta link script');

/** Not for readers, or seen as something that markup cannot carry. */
export const leftOutElements = setOf(
  'style template object embed applet canvas select textarea datalist param basefont bgsound keygen ' +
    'noembed noframes progress meter base svg',
);

/** Start tags that close an open `p`. https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody */
export const paragraphClosers = setOf(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer ' +
    'header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre form li dd dt table hr',
);

/** Elements through which the parser does not look for an open `li`, `dd` or `dt` (its *special* elements). */
export const itemBarriers = setOf(
  'article aside blockquote body button caption center details dir dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup html main menu nav noscript ol pre search section summary table tbody ' +
    'td tfoot th thead tr ul',
);

export const headings = setOf('h1 h2 h3 h4 h5 h6');

/** Elements that a ruby annotation's start tag closes when it stands right in them. */
export const closedByRuby = setOf('dd dt li p rb rp rt');

/** What may stand right in each part of a table; the parser moves anything else out of the table. */
export const tableParts = new Map<string, ReadonlySet<string>>([
  ['table', setOf('caption colgroup thead tbody tfoot tr')],
  ['thead', setOf('tr')],
  ['tbody', setOf('tr')],
  ['tfoot', setOf('tr')],
  ['tr', setOf('td th')],
]);

/** Names that mean something only inside a table. */
export const tableOnly = setOf('caption colgroup col thead tbody tfoot tr td th');

/** Elements of which only some children are written. */
export const onlyChildren = new Map<string, ReadonlySet<string>>([
  ['video', setOf('source track')],
  ['audio', setOf('source track')],
  ['colgroup', setOf('col')],
]);

/** Built-in elements that may host a shadow root. https://dom.spec.whatwg.org/#valid-shadow-host-name */
export const shadowHosts = setOf(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
);

/** Parts of a line, unless a page's style says otherwise. https://html.spec.whatwg.org/multipage/rendering.html#phrasing-content-3 */
export const phrases = setOf(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike ' +
    'strong time tt u var',
);

/** Elements whose style says nothing about what a reader sees. `rp` is unseen where ruby is, yet needed in text. */
export const styleless = setOf('br wbr source track meta link area col colgroup noscript rp title');

/** Elements of MathML, as the parser knows them. https://w3c.github.io/mathml/ */
export const mathElements = setOf(
  'annotation annotation-xml maction maligngroup malignmark math menclose merror mfenced mfrac mglyph mi ' +
    'mlabeledtr mlongdiv mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mscarries ' +
    'mscarry msgroup msline mspace msqrt msrow mstack mstyle msub msubsup msup mtable mtd mtext mtr munder ' +
    'munderover none semantics',
);
