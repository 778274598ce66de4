import { version } from '../../manifest.json';
import type { ErrorFacts, ReadErrorCode } from '../core/read-error.ts';
import { hostOf } from './host-of.ts';

/** What went wrong, for a reader to paste where they report it. */
export type Fault = Readonly<{
  code: ReadErrorCode;
  /** The message for developers. */
  detail: string;
  /** What fills the places of its words. */
  facts: ErrorFacts;
  /** The page's address; only its host goes into the report. */
  address: string | null;
}>;

/** A report in the developers' language. Made when the reader asks for it, sent by nobody. */
export function bugReport({ code, detail, address }: Fault, browserName: string): string {
  return [
    `Clean Copy ${version}`,
    `Error: ${code}`,
    `Detail: ${detail}`,
    `Site: ${(address !== null && hostOf(address)) || 'not known'}`,
    `Browser: ${browserName}`,
  ].join('\n');
}
