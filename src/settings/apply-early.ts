import { readAppearanceMirror } from './appearance-mirror.ts';
import { applyAppearance } from './apply-appearance.ts';

// Runs while a page's head is read, so that the first paint has the right colours.
applyAppearance(readAppearanceMirror(document), document.documentElement);
