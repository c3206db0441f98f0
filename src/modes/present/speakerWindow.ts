/** The window of the speaker, and where in it the page draws. */
export interface SpeakerPlace {
  readonly window: Window;
  readonly root: HTMLElement;
}

/** By this name a page that was loaded again finds its window back. */
const windowName = 'ecosysteemkaart-spreker';

/**
 * Opens the window of the speaker, or takes the one that stands open. It has no address of its own: what it shows is drawn
 * by this page, so that it also works from a file on a disk and without a network.
 *
 * @returns the window; null when the browser holds it back
 */
export function openSpeakerWindow(): SpeakerPlace | null {
  const opened = window.open('', windowName, 'popup,width=1120,height=760');
  if (opened === null) return null;
  return furnish(opened) ?? reopen(opened);
}

/** A window of a page from a disk that was loaded again is a stranger to it: another takes its place. */
function reopen(stranger: Window): SpeakerPlace | null {
  stranger.close();
  const opened = window.open('', `${windowName}-${Date.now()}`, 'popup,width=1120,height=760');
  return opened === null ? null : furnish(opened);
}

/**
 * Takes back the window that stood open before this page was loaded again.
 *
 * @returns the window; null when it is gone, or is a stranger now
 */
export function adoptSpeakerWindow(): SpeakerPlace | null {
  try {
    const found = window.open('', windowName);
    if (found === null) return null;
    if (found.document.documentElement.dataset['speaker'] === 'on') return furnish(found);
    // There was none, and the browser made one unasked.
    found.close();
  } catch {
    // It cannot be reached any more; what it says there itself tells how to go on.
  }
  return null;
}

/** Empties a window and makes it ready to be drawn in. */
function furnish(target: Window): SpeakerPlace | null {
  try {
    const { document: paper } = target;
    paper.documentElement.dataset['speaker'] = 'on';
    const viewport = paper.createElement('meta');
    viewport.name = 'viewport';
    viewport.content = 'width=device-width, initial-scale=1';
    const style = paper.createElement('style');
    style.textContent = styleOf(document);
    const root = paper.createElement('div');
    root.className = 'speaker-root';
    paper.head.replaceChildren(viewport, style, paper.createElement('title'));
    paper.body.replaceChildren(root);
    return { window: target, root };
  } catch {
    return null;
  }
}

/**
 * Tells whether the page still draws there: a window can be closed, or emptied by loading it again.
 *
 * @param place - the window
 * @returns `gone` when it is closed, `empty` when it must be made ready again
 */
export function stateOfPlace({ window: opened, root }: SpeakerPlace): 'there' | 'empty' | 'gone' {
  try {
    if (opened.closed) return 'gone';
    return opened.document === root.ownerDocument && root.isConnected ? 'there' : 'empty';
  } catch {
    return 'gone';
  }
}

/**
 * Makes an emptied window ready again.
 *
 * @param place - as it was
 * @returns as it is now; null when it cannot be reached
 */
export function renewPlace({ window: opened }: SpeakerPlace): SpeakerPlace | null {
  return furnish(opened);
}

/**
 * Says in the window of the speaker that nobody draws in it any more.
 *
 * @param place - the window
 * @param words - what has happened, and how to go on
 * @returns takes it away again
 */
export function sayFarewell(
  { root }: SpeakerPlace,
  words: readonly [what: string, next: string],
): () => void {
  const paper = root.ownerDocument;
  const sign = paper.createElement('div');
  sign.className = 'speaker-farewell';
  sign.setAttribute('role', 'alert');
  for (const [index, text] of words.entries()) {
    const line = paper.createElement(index === 0 ? 'h1' : 'p');
    line.textContent = text;
    sign.append(line);
  }
  root.inert = true;
  paper.body.append(sign);
  return () => {
    root.inert = false;
    sign.remove();
  };
}

/** The rules themselves, not their addresses: a hall without a network still has letters and colours. */
function styleOf(paper: Document): string {
  return [...paper.styleSheets].map(rulesOf).join('\n');
}

function rulesOf(sheet: CSSStyleSheet): string {
  try {
    const base = sheet.href ?? document.baseURI;
    return [...sheet.cssRules].map(({ cssText }) => withWholeAddresses(cssText, base)).join('\n');
  } catch {
    // A sheet of another origin, of an extension for example.
    return '';
  }
}

function withWholeAddresses(rule: string, base: string): string {
  return rule.replace(/url\("(?!data:|blob:|#)([^"]+)"\)/g, (whole, address: string) =>
    URL.canParse(address, base) ? `url("${new URL(address, base).href}")` : whole,
  );
}
