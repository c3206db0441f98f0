/** Fetches what it takes to show changes, once however often it is asked. */
export async function fetchShowing() {
  const module = await import('./changeShowing');
  return module.changeShowing;
}
