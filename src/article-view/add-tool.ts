import { findPart } from './find-part.ts';
import { iconView } from './icon-view.ts';
import { makeElement } from './make-element.ts';

/** A button of the bar that is known by its drawing. */
export type Tool = Readonly<{
  /** One word, for tests and styles. */
  name: string;
  /** What screen readers call it. */
  label: string;
  /** What it says of itself when it is pointed at, with its key. */
  hint: string;
  /** A single letter, pressed without modifiers. */
  shortcut: string;
  /** The path of a drawing of 20 × 20, drawn as lines. */
  icon: string;
  /** Whether it rests while there is no article. */
  needsArticle: boolean;
  /** Whether it is out of sight until somebody shows it. */
  isHidden?: boolean;
}>;

/** Adds a button to the bar. */
export function addTool(page: Document, tool: Tool): HTMLButtonElement {
  const button = makeElement(page, 'button', 'button quiet', iconView(tool.icon, page));
  button.type = 'button';
  button.ariaLabel = tool.label;
  button.title = tool.hint;
  button.dataset['tool'] = tool.name;
  button.setAttribute('aria-keyshortcuts', tool.shortcut);
  if (tool.needsArticle) button.dataset['needs'] = 'article';
  button.disabled = tool.needsArticle;
  button.hidden = tool.isHidden ?? false;
  findPart(page, 'tools').append(button);
  return button;
}
