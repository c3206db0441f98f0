import type { SvgNode } from '../../scene/picture/svg';

const namespace = 'http://www.w3.org/2000/svg';

/** So many drawings were put on the page. */
let drawings = 0;

/**
 * Makes elements of the page of a drawing; no text is read as markup. Names are for programs that open the file: on a page one
 * name is one element, so only patterns keep theirs, each drawing its own.
 *
 * @param drawing - an element and what is in it
 * @returns the same as elements, not yet on the page
 */
export function drawOnPage(drawing: SvgNode): SVGElement {
  drawings += 1;
  return makeElement(drawing, `d${drawings}-`);
}

function makeElement({ name, attributes, children }: SvgNode, mark: string): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'xmlns' || (key === 'id' && name !== 'pattern')) continue;
    element.setAttribute(key, key === 'id' ? mark + value : value.replace('url(#', `url(#${mark}`));
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : makeElement(child, mark))));
  return element;
}
