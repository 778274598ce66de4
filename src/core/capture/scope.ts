import { itemBarriers } from './element-kinds.ts';

/** One element whose start tag is in the markup. Only its tag may still change, and a cell may open in it. */
export type Written = {
  tag: string;
  /** What may stand right in it, if it is a part of a table. */
  readonly parts: ReadonlySet<string> | null;
  /** Where its start tag stands in the markup; `null` for one that cannot be renamed. */
  readonly place: number | null;
  /** How many elements are open with it when the parser reads it. */
  readonly depth: number;
  /** A cell that the page does not have is open in it: see `anonymous-cell.ts`. */
  hasCell: boolean;
};

/** What is open around an element, as far as the parser minds. */
export type Scope = Readonly<{
  /** The `p` that a block's start tag would close. */
  paragraph: Written | null;
  link: boolean;
  button: boolean;
  form: boolean;
  /** An `li` that another `li` would close. */
  item: boolean;
  /** A `dd` or `dt` that another would close. */
  term: boolean;
  math: boolean;
}>;

export const outermostScope: Scope = {
  paragraph: null,
  link: false,
  button: false,
  form: false,
  item: false,
  term: false,
  math: false,
};

/** The scope inside an element that was just written. */
export function scopeInside(scope: Scope, written: Written): Scope {
  switch (written.tag) {
    case 'p':
      return { ...scope, paragraph: written };
    case 'a':
      return { ...scope, link: true };
    case 'button':
      return { ...scope, button: true, paragraph: null, item: false, term: false };
    case 'form':
      return { ...scope, form: true, item: false, term: false };
    case 'li':
      return { ...scope, item: true, term: false };
    case 'dd':
    case 'dt':
      return { ...scope, term: true, item: false };
    case 'math':
      return { ...scope, math: true };
    case 'td':
    case 'th':
    case 'caption':
      return { ...outermostScope, form: scope.form, math: scope.math };
    default:
      return (scope.item || scope.term) && itemBarriers.has(written.tag)
        ? { ...scope, item: false, term: false }
        : scope;
  }
}
