import { chooseTag, nameElement } from './choose-tag.ts';
import { describePicture } from './describe-picture.ts';
import {
  leftOutElements,
  onlyChildren,
  paragraphClosers,
  styleless,
  tableOnly,
  tableParts,
  voidElements,
} from './element-kinds.ts';
import { findDeclaredHidden } from './find-declared-hidden.ts';
import { findHidden } from './find-hidden.ts';
