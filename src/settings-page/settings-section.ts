import type { Announce } from '../article-view/announcer.ts';

/** A part of the settings, with a heading of its own. */
export type SettingsSection = Readonly<{
  /** One word, the section's address within the page. */
  name: string;
  title: string;
  /** Makes what stands under the heading; `announce` tells what was done. */
  fill(place: HTMLElement, announce: Announce): void;
}>;
