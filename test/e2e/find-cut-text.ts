import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';

/** What an article says is its own affair; what we say around it is ours. */
const foreign =
  '.headline, .standfirst, .kicker, .byline, .lead, .body, .outline, .outline-top, .left-out-words, .licence pre, [lang=""]';
const controls = 'button, a[href], input, select, summary, textarea';
/** What lies over the rest: things in different ones may cover each other. */
const layers = '#bar, #panel, .player, .status, .cut-hint, dialog';

/**
 * Installs `findCutText` in a page, which gives every word of the interface that cannot be read as it stands, a line each:
 * within the first match of a selector: cut off, outside of its control or of the window, over a neighbour, or broken in two; and everything that scrolls sideways.
 */
export const installFindCutText = `void (window.findCutText = (part = 'body') => {
  const faults = new Set();
  const root = document.documentElement;
  const within = document.querySelector(part);
  const isForeign = element => element.closest(${JSON.stringify(foreign)}) !== null;
  const layerOf = element => element.closest(${JSON.stringify(layers)});
  const isSeen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && !element.closest('.unseen, [aria-hidden="true"]') && getComputedStyle(element).clipPath !== 'inset(50%)';
  const nameOf = element => '<' + element.localName + '> “' + element.textContent.replace(/\\s+/g, ' ').trim().slice(0, 60) + '”';
  const meet = (one, other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1
    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

  for (const element of [root, within, ...within.querySelectorAll('*')]) {
    if (element.scrollWidth <= element.clientWidth + 1 || !isSeen(element) || isForeign(element)) continue;
    const overflow = getComputedStyle(element).overflowX;
    if (element === root || (element.clientWidth > 0 && overflow !== 'visible' && overflow !== 'clip')) {
      faults.add(nameOf(element) + ' is ' + (element.scrollWidth - element.clientWidth) + ' px wider than its place');
    }
  }

  const words = [];
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const breaksAnywhere = /^(ja|zh|ko)/.test(root.lang);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const around = text.parentElement;
    if (!text.data.trim() || around.closest('script, style, option, svg') || isForeign(around) || !isSeen(around)) continue;
    const control = around.closest('button, a.button, summary, label, kbd, .choice');
    const frame = control?.getBoundingClientRect();
    const layer = layerOf(around);
    const isWhole = breaksAnywhere || getComputedStyle(around).hyphens === 'auto';
    const clips = [];
    for (let clip = around; clip !== document.body; clip = clip.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(clip);
      if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
      clips.push({ clip, edge: clip.getBoundingClientRect(), x: /hidden|clip/.test(overflowX), y: /hidden|clip/.test(overflowY) });
    }
    for (const { 0: word, index } of text.data.matchAll(/\\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      for (const box of boxes) {
        if (box.left < -1 || box.right > root.clientWidth + 1) faults.add('“' + word + '” of ' + nameOf(around) + ' is outside of the window');
        if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1 || (box.top + box.bottom) / 2 < frame.top || (box.top + box.bottom) / 2 > frame.bottom)) {
          faults.add('“' + word + '” is outside of ' + nameOf(control));
        }
        for (const { clip, edge, x, y } of clips) {
          const isCut = (x && (box.left < edge.left - 1 || box.right > edge.right + 1))
            || (y && (box.bottom < edge.top || box.top > edge.bottom));
          if (isCut) faults.add('“' + word + '” of ' + nameOf(clip) + ' is cut off');
        }
        // Letters do not fill their line.
        const inset = box.height * 0.25;
        words.push({ word, text, around, layer, box: new DOMRect(box.x, box.y + inset, box.width, box.height - 2 * inset) });
      }
      const lines = new Set(boxes.map(({ top }) => Math.round(top)));
      const isBroken = lines.size > 1 && !isWhole && !/[-‑–—/.:@_]/.test(word);
      if (isBroken) faults.add('“' + word + '” of ' + nameOf(around) + ' is broken in two');
    }
  }

  const boxes = [...within.querySelectorAll(${JSON.stringify(controls)})]
    .filter(each => isSeen(each) && !isForeign(each))
    .flatMap(element => [...element.getClientRects()].map(box => ({ element, layer: layerOf(element), box })));
  const areApart = (one, other) => !one.contains(other) && !other.contains(one);
  boxes.forEach(({ element, layer, box }, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (meet(box, other.box) && layer === other.layer && areApart(element, other.element)) faults.add(nameOf(element) + ' lies over ' + nameOf(other.element));
    }
    for (const each of words) {
      if (meet(box, each.box) && layer === each.layer && areApart(element, each.around)) faults.add('“' + each.word + '” lies over ' + nameOf(element));
    }
  });
  words.forEach(({ word, text, layer, box }, index) => {
    for (let next = index + 1; next < words.length; next += 1) {
      const other = words[next];
      if (meet(box, other.box) && other.text !== text && layer === other.layer) {
        faults.add('“' + word + '” lies over “' + other.word + '” of ' + nameOf(other.around));
      }
    }
  });

  // What stands in an empty field is drawn by the browser and has no box.
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of within.querySelectorAll('input[placeholder]')) {
    if (!isSeen(field) || field.value) continue;
    const style = getComputedStyle(field);
    pen.font = style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (pen.measureText(field.placeholder).width > room + 1) faults.add('“' + field.placeholder + '” is longer than its field');
  }
  return [...faults];
})`;

/** What of the interface cannot be read in a page as it is, a line each. */
export async function findCutText(page: DrivenPage): Promise<readonly string[]> {
  await page.evaluate(installFindCutText);
  return page.evaluate<readonly string[]>('findCutText()');
}
