import { useEffect } from 'react';
import type { Scene } from '../../scene/scene';
import type { Exploring } from './exploring';

const mostPairs = 400;

/** Asks for the lines between closed circles whenever the picture has come to rest with other circles closed. */
export function useSharedLines({ painted, data, store, map }: Exploring): void {
  useEffect(() => {
    let askedFor = '';
    let askedOf: unknown = null;
    return painted.listen(({ scene, isSettled }) => {
      const { network } = store.getState().data;
      if (!isSettled || network === null || network.members === null) return;
      const places = closedPlaces(scene);
      const key = places.join(' ');
      if (key === askedFor && network === askedOf) return;
      askedFor = key;
      askedOf = network;
      data.share(places, mostPairs).then((shared) => {
        if (key !== askedFor || network !== askedOf) return;
        store.getState().takeShared(shared);
        map()?.refresh();
      });
    });
  }, [painted, data, store, map]);
}

function closedPlaces(scene: Scene): readonly number[] {
  return scene.circles.filter((circle) => !circle.isOpen).map((circle) => circle.place);
}
