import type { UseAppStore } from '../../../store/appStore';
import { dataAddress } from '../../../store/inside';
import { readLink } from '../../../store/link';
import { keepPad } from '../../../store/pad/keptPad';
import { createPad, type UsePad } from '../../../store/pad/pad';

const pads = new WeakMap<UseAppStore, { readonly pad: UsePad; readonly read: Promise<void> }>();

/**
 * Gives the pad of this page, with what was kept of it in this browser. It is made when it is first asked for.
 *
 * @param store - that of the page
 * @returns the pad, and when what was kept has been read
 */
export function padOf(store: UseAppStore): { readonly pad: UsePad; readonly read: Promise<void> } {
  const known = pads.get(store);
  if (known !== undefined) return known;
  const pad = createPad();
  // Answers are about the things of one folder of data.
  const base = dataAddress(readLink(location.search).data);
  const made = { pad, read: keepPad(pad, base) };
  pads.set(store, made);
  return made;
}
