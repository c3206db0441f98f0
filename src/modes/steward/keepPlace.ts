/**
 * Keeps the keyboard where it was in a list, when what it was on goes away with an action.
 *
 * @param selector - the items of the list; each can have the focus
 * @param action - what may take the item away; it resolves when the list is about to be made anew
 */
export async function keepPlace(selector: string, action: () => Promise<void>): Promise<void> {
  const items = () => [...document.querySelectorAll<HTMLElement>(selector)];
  const item = document.activeElement?.closest<HTMLElement>(selector) ?? null;
  const place = item === null ? -1 : items().indexOf(item);
  await action();
  if (place < 0) return;
  const count = items().length;
  // The list follows the data a moment later; a list that stays as it is needs nothing.
  for (let turn = 0; turn < 20 && item?.isConnected === true && items().length === count; turn++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const left = items();
  if (document.activeElement !== document.body && item?.isConnected === true) return;
  const next = left[Math.min(place, left.length - 1)] ?? document.querySelector<HTMLElement>('.desk-title');
  next?.focus();
}
