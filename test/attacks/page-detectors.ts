/**
 * What watches from inside of a page, as a script to be run in it. It knows nothing of the sanitiser: what may stand in
 * an article is written here once more, from what HTML says.
 *
 * - `attack.examine(words)`: the faults of one of our pages and of the article in it, `words` being those to be seen
 * - `attack.findFaults(root)`: the faults of nodes alone
 * - `attack.mustShow(markup, words)`: which of the words a page with this markup shows, by the parser's word
 */
export const pageDetectors = `(() => {
  const hits = [];
  Object.defineProperty(window, 'hit', { value: number => {
    hits.push(number ?? -1);
    // A frame of another origin may not tell.
    try { if (window !== top) top.hit(number); } catch {}
  } });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => hits.push('against ' + violatedDirective));
  for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => hits.push(name);
  const prototypes = [Object, Array, String, Function].map(({ prototype }) => [prototype, Reflect.ownKeys(prototype).length]);

  const elements = new Set(('p h1 h2 h3 h4 h5 h6 hr br div section article header footer a b strong i em u s del ins sub ' +
    'sup mark small abbr cite q time code pre kbd samp var span bdi bdo wbr ruby rt rp blockquote ul ol li dl dt dd ' +
    'details summary table caption thead tbody tfoot tr th td figure figcaption img aside').split(' '));
  const attributes = new Set(('href src alt title colspan rowspan scope datetime start reversed value lang dir width ' +
    'height target rel loading decoding referrerpolicy aria-label elementtiming').split(' '));
  const classes = new Set(('article head kicker headline long standfirst byline people author role agency facts site ' +
    'published updated reading-time doubts lead body source wide tall missing-picture dateline leads-to very-long number').split(' '));
  const valued = {
    class: value => value.split(' ').every(each => classes.has(each)),
    tabindex: value => value === '0',
    // A picture that arrived can be shown large.
    role: (value, element) => value === 'region' || value === 'note' || (value === 'button' && element.localName === 'img'),
    'aria-haspopup': (value, element) => value === 'dialog' && element.localName === 'img',
    // How long the longest word of the headline is, which is set by us.
    style: (value, element) => element.matches('#article > .article > .head > h1') && /^--longest-word: \\d+;$/.test(value),
    'data-arrived': value => value === '',
    'data-set-off': value => /^[a-z-]{1,20}$/.test(value),
    'data-language': value => /^[\\w+#.-]{0,40}$/.test(value),
    'data-block': value => /^(?:\\d+(?:\\.\\d+)?|lead|standfirst)$/.test(value),
    'data-math': value => value === 'inline' || value === 'display',
  };
  const raster = /^data:image\\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=]+$/i;

  function findFaults(root) {
    const faults = [];
    // What tells of what was left out is ours, and stands where nothing of a page can: beside the body, not in it.
    const ours = root.querySelectorAll(':scope > .article > :is(.pictures-off, .left-out, .printed, .other-reading, .doubts, .cut-hint), ' +
      ':scope > .article > :is(.pictures-off, .left-out, .printed, .other-reading, .doubts, .cut-hint) *');
    for (const element of root.querySelectorAll('*')) {
      if ([...ours].includes(element)) continue;
      const name = Reflect.get(Element.prototype, 'localName', element);
      if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !elements.has(name)) faults.push('element ' + name.slice(0, 30));
      for (const attribute of Element.prototype.getAttributeNames.call(element)) {
        const value = Element.prototype.getAttribute.call(element, attribute);
        const isFine = attributes.has(attribute) || (valued[attribute]?.(value, element) ?? false);
        if (!isFine) faults.push('attribute ' + attribute.slice(0, 30) + '=' + value.slice(0, 30));
        if (attribute === 'src' && !/^https?:/i.test(value) && !raster.test(value)) faults.push('picture ' + value.slice(0, 60));
        if (attribute === 'src' || attribute === 'href') findAddressFaults(element, attribute, value, faults);
      }
    }
    return faults;
  }

  function findAddressFaults(element, attribute, value, faults) {
    const url = URL.parse(value);
    if (!url) { faults.push('relative ' + attribute + ' ' + value.slice(0, 60)); return; }
    const protocols = attribute === 'href' ? ['https:', 'http:', 'mailto:'] : ['https:', 'http:', 'data:'];
    if (!protocols.includes(url.protocol)) faults.push(attribute + ' ' + value.slice(0, 60));
    if (url.username || url.password) faults.push('credentials in ' + value.slice(0, 60));
    if (attribute === 'href' && (element.target !== '_blank' || !/noopener.*noreferrer/.test(element.rel))) faults.push('link that tells ' + value.slice(0, 60));
    if (attribute === 'src' && url.protocol !== 'data:' && element.referrerPolicy !== 'no-referrer') faults.push('picture that tells ' + value.slice(0, 60));
  }

  /** Buttons and other controls of ours that something else lies over, or that have left the window. */
  function findCovered(bar) {
    // Some of the others are not offered everywhere.
    const buttons = [...bar.querySelectorAll('button')].filter(button => button.dataset.action || button.checkVisibility());
    return buttons.filter(button => {
      const box = button.getBoundingClientRect();
      const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return !(found && button.contains(found));
    }).map(button => 'covered ' + (button.dataset.action ?? button.className));
  }

  const unseen = 'script, style, template, noscript, iframe, object, embed, applet, audio, video, canvas, title, head, noframes, noembed,' +
    ' select, option, datalist, textarea, svg, math, dialog:not([open]), [hidden], [popover], frameset, portal, meter, progress, [is], xmp, plaintext, listing, output, selectedcontent, annotation-xml';

  /** The words that a page with this markup shows a reader; by the parser, not by our code. */
  function mustShow(markup, words) {
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    const shown = new Set();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const word of words) if (node.data.includes(word) && !node.parentElement?.closest(unseen)) shown.add(word);
    }
    return [...shown];
  }

  function findPolluted() {
    return prototypes.filter(([prototype, keys]) => Reflect.ownKeys(prototype).length !== keys).map(() => 'polluted prototype');
  }

  /** Does what a reader may do to everything in an article: point, click, focus, press. */
  function touch(root) {
    for (const element of [...root.querySelectorAll('*')].slice(0, 200)) {
      // What our own buttons do is tried elsewhere.
      if (element.closest('#article > .article > :is(.pictures-off, .left-out, .other-reading, .doubts, .cut-hint)')) continue;
      for (const type of ['mouseover', 'pointerenter', 'focus', 'mousedown', 'click', 'toggle']) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      }
    }
    // A picture that was pressed is shown large, over all else.
    for (const dialog of document.querySelectorAll('body > dialog')) {
      dialog.close();
      dialog.remove();
    }
  }
  // How far one has read is told only while an article is longer than the window.
  const countOutside = () => document.querySelectorAll('body *').length -
    document.querySelectorAll('#article *, #bar > .read-progress, #bar > .read-progress *').length;
  let outside = null;

  function examine(words) {
    const place = document.getElementById('article');
    const faults = [...findFaults(place), ...findCovered(document.getElementById('bar')), ...findPolluted()];
    for (const word of words) if (!place.textContent.includes(word)) faults.push('lost ' + word);
    touch(place);
    outside ??= countOutside();
    if (countOutside() !== outside) faults.push('elements outside of the article');
    outside = countOutside();
    if (window.frames.length > 0) faults.push('frames');
    if (place.contains(document.activeElement)) faults.push('focus taken');
    faults.push(...hits.splice(0).map(hit => 'ran ' + hit));
    return [...new Set(faults)];
  }

  window.addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  }, true);

  Object.defineProperty(window, 'attack', { value: { hits, examine, findFaults, mustShow, touch } });
})()`;
