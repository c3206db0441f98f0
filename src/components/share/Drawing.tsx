import { useLayoutEffect, useRef } from 'react';
import type { SvgNode } from '../../scene/picture/svg';
import { drawOnPage } from './drawOnPage';

/** A drawing as a picture on the page; what is in it is not read out one by one. */
export function Drawing({ drawing, name }: { readonly drawing: SvgNode; readonly name: string }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = drawOnPage(drawing);
    element.setAttribute('aria-hidden', 'true');
    box.current?.replaceChildren(element);
  }, [drawing]);
  return <div ref={box} role="img" aria-label={name} />;
}
