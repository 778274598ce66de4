import type { Block } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { blockRules } from './block-rules.ts';
import { CodeBuilder } from './code-builder.ts';
import type { ElementRule, Reading } from './element-rule.ts';
import { FigureBuilder } from './figure-builder.ts';
import { findNotes } from './find-notes.ts';
import { inlineRules } from './inline-rules.ts';
import { mediaRules } from './media-rules.ts';
import { readFormula } from './read-formula.ts';
import { TableBuilder } from './table-builder.ts';
import { walk } from './walk.ts';

/** Elements whose words nobody reads. */
const unread = new Set(['head', 'link', 'meta', 'script', 'style', 'template', 'title']);

/**
 * The blocks of an article's body, in order. Takes any DOM, whatever its elements nest in: what a block cannot
 * hold there is in it as words. Reads only, and never recurses.
 */
export function readBlocks(body: Element | DocumentFragment): readonly Block[] {
  const builder = new BlockBuilder();
  const reading: Reading = {
    builder,
    tables: new TableBuilder(builder),
    figures: new FigureBuilder(builder, body),
    notes: findNotes(body),
  };
  const code = new CodeBuilder(builder);
  walk(body, {
    enter: element => {
      if (unread.has(element.localName)) return false;
      if (!code.isOpen && readFormula(builder, element)) return false;
      if (code.enter(element)) return true;
      const rule = ruleOf(element);
      rule?.enter?.(reading, element);
      return rule?.isClosed?.(reading, element) !== true;
    },
    leave: element => {
      if (!code.leave(element)) ruleOf(element)?.leave?.(reading, element);
    },
    text: text => {
      if (!code.addText(text)) builder.addText(text);
    },
  });
  return builder.finish();
}

function ruleOf(element: Element): ElementRule | undefined {
  return (
    blockRules.get(element.localName) ??
    inlineRules.get(element.localName) ??
    mediaRules.get(element.localName)
  );
}
