/**
 * Leaves the keyboard where it is when a button around the story is pressed with the mouse: the space bar then goes on with the
 * story, and does not press that button once more.
 *
 * @param target - the window of the page, or that of the speaker
 * @returns stops it
 */
export function leaveFocus(target: Window): () => void {
  const onDown = (event: MouseEvent): void => {
    const pressed = event.target;
    if (pressed === null || !('closest' in pressed)) return;
    const button = (pressed as Element).closest(':is(.telling, .speaker) button');
    if (button !== null && button.closest('dialog') === null) event.preventDefault();
  };
  target.addEventListener('mousedown', onDown, { capture: true });
  return () => target.removeEventListener('mousedown', onDown, { capture: true });
}
