import { useEffect } from 'react';
import type { Scene } from '../../scene/scene';
import type { SharedLines } from '../../scene/sharedLines';
import type { Exploring } from './exploring';

const mostPairs = 400;

/** Asks for the lines between closed circles whenever the picture has come to rest with other circles closed. */
export function useSharedLines({ painted, data, store, map }: Exploring): void {
  useEffect(() => {
    let askedFor = '';
    let answer: SharedLines | 'awaited' | null = null;
    return painted.listen(({ scene, isSettled }) => {
      const { data: read, shared: shown } = store.getState();
      const members = read.network?.members ?? null;
      if (!isSettled || members === null) return;
      const places = closedPlaces(scene);
      const key = places.join(' ');
      // Data that was read again takes the lines away: then the same question is a new one.
      if (key === askedFor && (answer === 'awaited' || answer === shown)) return;
      askedFor = key;
      answer = 'awaited';
      data.share(places, mostPairs).then((shared) => {
        if (key !== askedFor || store.getState().data.network?.members !== members) return;
        answer = shared;
        store.getState().takeShared(shared);
        map()?.refresh();
      });
    });
  }, [painted, data, store, map]);
}

function closedPlaces(scene: Scene): readonly number[] {
  return scene.circles.filter((circle) => !circle.isOpen).map((circle) => circle.place);
}
