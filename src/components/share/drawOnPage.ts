import type { SvgNode } from '../../scene/picture/svg';

const namespace = 'http://www.w3.org/2000/svg';

/** Names are for programs that open the file; on a page one name is one element. */
const left: ReadonlySet<string> = new Set(['xmlns', 'id']);

/** Makes elements of the page of a drawing; no text is read as markup. */
export function drawOnPage({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) if (!left.has(key)) element.setAttribute(key, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : drawOnPage(child))));
  return element;
}
