import { type Payload, payloadsOf } from './payload.ts';

/** Every event handler attribute of HTML, SVG and those that engines know beside them (WHATWG HTML, 8.1.8.2). */
const events =
  `abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy beforecut
beforeinput beforematch beforepaste beforeprint beforetoggle beforeunload beforexrselect begin blur cancel canplay
canplaythrough change click close command contentvisibilityautostatechange contextlost contextmenu contextrestored
copy cuechange cut dblclick drag dragend dragenter dragleave dragover dragstart drop durationchange emptied end ended
error focus focusin focusout formdata fullscreenchange fullscreenerror gesturestart gotpointercapture hashchange input
invalid keydown keypress keyup languagechange load loadeddata loadedmetadata loadend loadstart lostpointercapture
message messageerror mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel offline online
pagehide pagereveal pageshow pageswap paste pause play playing pointercancel pointerdown pointerenter pointerleave
pointermove pointerout pointerover pointerrawupdate pointerup popstate progress promptaction promptdismiss ratechange
readystatechange rejectionhandled repeat reset resize scroll scrollend scrollsnapchange scrollsnapchanging search
securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange stalled start storage submit
suspend timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel transitionend transitionrun
transitionstart unhandledrejection unload volumechange waiting webkitanimationend webkitanimationiteration
webkitanimationstart webkittransitionend wheel finish bounce`.split(/\s+/);

const hosts = [
  'p tabindex=1',
  'div',
  'a href="https://fine.example/"',
  'img src="https://fine.example/§.jpg"',
  'td',
];

/** Those that need nobody to do anything. */
const unaided = [
  '<img src=x onerror=hit(§)>~',
  '<img src="" onerror="hit(§)">~',
  '<img src=x onerror=hit(§) //>~',
  '<img/src=x/onerror=hit(§)>~',
  '<img\nsrc=x\nonerror\n=\nhit(§)>~',
  '<img src=`x` onerror=hit(§)>~',
  '<img src=x:x onerror="hit(§)">~',
  '<img src="data:image/png;base64,AA==" onerror="hit(§)">~',
  '<img src=x OnErRoR=hit(§)>~',
  '<img src=x onerror="&#104;it(§)">~',
  '<img src=x onerror="&#x68;it(§)">~',
  "<img src=x onerror='hit(§)'>~",
  '<img """><img src=x onerror="hit(§)">~',
  '<img src="a" title="x>" onerror=hit(§)>~',
  '<image src=x onerror=hit(§)>~',
  '<image href=x onerror=hit(§)>~',
  '<svg onload=hit(§)>~',
  '<svg><g onload=hit(§)></g></svg>~',
  '<svg><image href=x onerror=hit(§)></image></svg>~',
  '<svg><animate onbegin=hit(§) attributeName=x dur=1s></animate></svg>~',
  '<svg><set onbegin=hit(§) attributeName=x></set></svg>~',
  '<svg><style onload=hit(§)></style></svg>~',
  '<body onload=hit(§)>~',
  '<body onpageshow=hit(§)>~',
  '<frameset onload=hit(§)>~',
  '<iframe onload=hit(§)></iframe>~',
  '<object onerror=hit(§) data=x:></object>~',
  '<embed onload=hit(§) src=data:,>~',
  '<video onerror=hit(§) src=x></video>~',
  '<video><source onerror=hit(§) src=x></video>~',
  '<audio onerror=hit(§) src=x></audio>~',
  '<video poster=x onloadstart=hit(§) src=data:,></video>~',
  '<input autofocus onfocus=hit(§)>~',
  '<textarea autofocus onfocus=hit(§)>~</textarea>',
  '<select autofocus onfocus=hit(§)></select>~',
  '<button autofocus onfocus=hit(§)>~</button>',
  '<p tabindex=0 autofocus onfocus=hit(§)>~</p>',
  '<x-y tabindex=0 autofocus onfocus=hit(§)>~</x-y>',
  '<details open ontoggle=hit(§)><summary>~</summary></details>',
  '<details ontoggle=hit(§) open><p>~</p></details>',
  '<marquee onstart=hit(§)>~</marquee>',
  '<marquee loop=1 width=0 onfinish=hit(§)>~</marquee>',
  '<link rel=stylesheet href=data:text/css, onload=hit(§)>~',
  '<style onload=hit(§)></style>~',
  '<input type=image src=x onerror=hit(§)>~',
  '<div style="animation:spin 1s" onanimationstart=hit(§)>~</div><style>@keyframes spin{to{left:0}}</style>',
  '<p onbeforetoggle=hit(§) popover id=pop§>~</p><button popovertarget=pop§>~</button>',
  '<p style="transition:outline 1s" id=t§ ontransitionend=hit(§)>~</p>',
  '<p hidden=until-found onbeforematch=hit(§)>~</p>',
  '<p oncontentvisibilityautostatechange=hit(§) style="display:block;content-visibility:auto">~</p>',
  '<a onclick=hit(§) href="https://fine.example/">~</a>',
  '<p onclick=hit(§)>~</p>',
  '<p onmouseover=hit(§)>~</p>',
  '<p onpointerenter=hit(§) onfocusin=hit(§)>~</p>',
  '<td onclick=hit(§)>~</td>',
  '<p/onclick=hit(§)>~</p>',
  '<p\u0000onclick=hit(§)>~</p>',
  '<p \u000bonclick=hit(§)>~</p>',
  '<p x="\u0000" onclick=hit(§)>~</p>',
  '<p =onclick=hit(§) onclick=hit(§)>~</p>',
  '<p "onclick=hit(§) onmouseover=hit(§)">~</p>',
];

/** Event handlers: all names there are, each on another element, and those that run by themselves. */
export const handlers: readonly Payload[] = payloadsOf('handler', [
  ...events.map((event, index) => {
    const host = hosts[index % hosts.length] ?? 'p';
    return `<${host} on${event}="hit(§)">~</${host.split(' ')[0]}>`;
  }),
  ...unaided,
]);
