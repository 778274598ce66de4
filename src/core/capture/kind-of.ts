import { remember } from '../remember.ts';
import { tagAnywhere } from './choose-tag.ts';
import {
  leftOutElements,
  onlyChildren,
  paragraphClosers,
  phrases,
  shadowHosts,
  statements,
  styleless,
  tableOnly,
  tableParts,
  voidElements,
} from './element-kinds.ts';

/** What an element's name alone says of it. */
export type ElementKind = Readonly<{
  /** As `nameElement` gives it. */
  name: string;
  isLeftOut: boolean;
  isStatement: boolean;
  /** Its style says nothing about what a reader sees. */
  isStyleless: boolean;
  mayHostShadow: boolean;
  /** A part of a line, unless its style says otherwise. */
  isPhrase: boolean;
  /** The only names that children are written for; `null` for all. */
  only: ReadonlySet<string> | null;
  /** The tag it is written under; `null` where that depends on what is around it. */
  tag: string | null;
  /** The three of a tag of this name: whether it ends an open `p`, has no end tag, and what a table's part may hold. */
  isBlock: boolean;
  isVoid: boolean;
  parts: ReadonlySet<string> | null;
}>;

/** What a name says, be it an element's (as `nameElement` gives it) or a tag's. */
export const kindOf = remember(
  (name: string): ElementKind => ({
    name,
    isLeftOut: leftOutElements.has(name),
    isStatement: statements.has(name),
    isStyleless: styleless.has(name),
    mayHostShadow: shadowHosts.has(name) || name.includes('-'),
    isPhrase: phrases.has(name),
    only: onlyChildren.get(name) ?? null,
    tag: tagAnywhere(name),
    isBlock: paragraphClosers.has(name) || tableOnly.has(name),
    isVoid: voidElements.has(name),
    parts: tableParts.get(name) ?? null,
  }),
);
