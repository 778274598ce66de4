/** What a payload tries, which is also the detector that its raw form is there to trip. */
export type Aim =
  | 'script'
  | 'handler'
  | 'scheme'
  | 'confusion'
  /** Confusion again, by elements that are opened many times and never closed. */
  | 'depth'
  | 'name'
  /** Says that it is a note of ours; on its way from a page it must be unmasked. */
  | 'note'
  | 'request'
  | 'frame'
  | 'control'
  | 'navigation'
  | 'overlay'
  | 'encoding'
  | 'component';

/**
 * A piece of hostile markup. `§` stands for the attack's number, so that a hit, a request or a name tells whose it
 * was; `~` for a word that a reader should still find where the page shows it.
 */
export type Payload = Readonly<{ aim: Aim; markup: string }>;

/** Payloads of one aim. */
export function payloadsOf(aim: Aim, markups: readonly string[]): readonly Payload[] {
  return markups.map(markup => ({ aim, markup }));
}
