import { confusion, depth } from './confusion.ts';
import { encodings } from './encodings.ts';
import { controls, frames, navigations } from './frames.ts';
import { handlers } from './handlers.ts';
import { names, notes } from './names.ts';
import { components, overlays } from './overlays.ts';
import type { Aim, Payload } from './payload.ts';
import { requests } from './requests.ts';
import { schemes } from './schemes.ts';
import { scripts } from './scripts.ts';

/** One payload at one place, with the words of its own that stand in it and around it. */
export type Attack = Readonly<{ number: number; aim: Aim; markup: string; words: readonly string[] }>;

const payloads: readonly Payload[] = [
  ...[...scripts, ...handlers, ...schemes, ...confusion, ...depth, ...names, ...notes, ...requests],
  ...[...frames, ...controls, ...navigations, ...overlays, ...components, ...encodings],
];

/** Where in an article a payload stands. */
const places: readonly ((payload: string) => string)[] = [
  payload => payload,
  payload => `<p>${payload}</p>`,
  payload => `<blockquote><p>a</p>${payload}</blockquote>`,
  payload => `<ul><li>a</li><li>${payload}</li></ul>`,
  payload => `<table><tr><td>a</td><td>${payload}</td></tr></table>`,
  payload =>
    `<figure><img src="https://fine.example/f.jpg" alt="a"><figcaption>${payload}</figcaption></figure>`,
  payload => `<p><a href="https://fine.example/a"><em>${payload}</em></a></p>`,
  payload => `<pre><code>${payload}</code></pre>`,
  payload => `<h2>a</h2><div><div>${payload}</div></div>`,
  payload => `<p>a<svg><desc>${payload}</desc></svg></p>`,
  payload => `<p>a<math><mtext>${payload}</mtext></math></p>`,
  payload => `<details><summary>a</summary>${payload}</details>`,
];

/** Every payload bare and at two more places, which change from payload to payload: no place is left out. */
export function listAttacks(): readonly Attack[] {
  return payloads
    .flatMap(({ aim, markup }, index) => [
      { aim, placed: markup },
      { aim, placed: placed(markup, 1 + (index % (places.length - 1))) },
      { aim, placed: placed(markup, 1 + ((index * 5 + 3) % (places.length - 1))) },
    ])
    .map(({ aim, placed }, number) => {
      const own = `inner${number}w`;
      const markup = placed.replaceAll('§', String(number)).replaceAll('~', own);
      return { number, aim, markup, words: [`before${number}w`, own, `after${number}w`] };
    });
}

function placed(markup: string, place: number): string {
  return places[place]?.(markup) ?? markup;
}
