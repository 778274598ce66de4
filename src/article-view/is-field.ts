/** Buttons to choose with and sliders are fields that take no letters. */
const typedInto = 'input:not([type=radio], [type=checkbox], [type=range]), textarea, select';

/** Whether what is typed there is somebody's words, and no command. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(typedInto));
}
