import { capturePage } from '../../src/core/capture/capture-page.ts';
import { type BlockPage, isKept } from '../../src/core/extract/blocks/block-page.ts';
import { describeBlocks } from '../../src/core/extract/blocks/describe-blocks.ts';
import { partNames } from '../../src/core/extract/blocks/describe-names.ts';
import { findBody } from '../../src/core/extract/find-body.ts';
import { parseCapture } from '../../src/core/extract/parse-capture.ts';
import { readPageSigns } from '../../src/core/extract/read-page-signs.ts';
import { startRemovalLog } from '../../src/core/extract/removal-log.ts';
import { untraced } from '../../src/core/extract/trace.ts';
import { gatherStatements } from '../../src/core/metadata/gather-statements.ts';
import { readMetadata } from '../../src/core/metadata/read-metadata.ts';
import type { DescribedPage } from './described-page.ts';

/** Describes the blocks of a live page as the extension itself sees them before it judges them. */
function describePage(live: Document, url: string): DescribedPage {
  const capture = capturePage(live, { url, now: new Date(), shadowRootOf: element => element.shadowRoot });
  const page = parseCapture(capture);
  const statements = gatherStatements(page, capture);
  const facts = { metadata: readMetadata(statements), signs: readPageSigns(statements) };
  const { blocks } = findBody(page, capture, facts, startRemovalLog(), untraced);
  // The names' own columns come when their weights are known.
  const known = describeBlocks(blocks, { names: new Map(), words: new Map() });
  const { parts, indexOf } = listParts(blocks);
  return {
    lines: blocks.blocks.map(({ line }) => line),
    kept: blocks.fates.map(isKept),
    found: blocks.fates.map(({ isFound }) => isFound),
    columns: Object.fromEntries([...known].map(([name, numbers]) => [name, [...numbers]])),
    parts,
    part: blocks.blocks.map(({ element }) => indexOf(element)),
    parentPart: blocks.blocks.map(({ element }) => indexOf(blocks.parents.get(element) ?? blocks.root)),
  };
}

/** Every element at and above a block with its names, each after what it stands in. */
function listParts({ blocks, parents, root }: BlockPage): {
  parts: DescribedPage['parts'];
  indexOf: (element: Element) => number;
} {
  const parts: { above: number; names: readonly string[] }[] = [];
  const indexes = new Map<Element, number>([[root, -1]]);
  for (const { element } of blocks) {
    const path: Element[] = [];
    let each: Element | undefined = element;
    while (each && !indexes.has(each)) {
      path.push(each);
      each = parents.get(each);
    }
    let above = (each && indexes.get(each)) ?? -1;
    for (const step of path.reverse()) {
      parts.push({ above, names: partNames(step) });
      above = parts.length - 1;
      indexes.set(step, above);
    }
  }
  return { parts, indexOf: element => indexes.get(element) ?? -1 };
}

Object.assign(globalThis, { describePage });
