import { describe, expect, it } from 'vitest';
import { createExploring } from '../../../src/modes/explore/exploring';
import { describeInAttributes } from '../../../src/modes/explore/stageMarks';
import { breakNames } from '../../../src/network/breakNames';
import { membersScene } from '../../../src/scene/membersScene';
import { realNetwork } from '../../fixtures/anEcosystem';
import { aLoadedStore, noAnswers } from '../../store/aStore';

describe('describeInAttributes(box, exploring, scene, isSettled)', () => {
  it('says that the stage is at rest only once there is what draws members', () => {
    const store = aLoadedStore();
    const { network } = realNetwork();
    store.getState().takeBreaks(breakNames(network, (name) => name));
    const exploring = createExploring(store, noAnswers);
    const box = document.createElement('main');
    const isSettledNow = (): string | null => {
      const scene = exploring.pipeline.sceneOf(store.getState());
      if (scene !== null) describeInAttributes(box, exploring, scene, true);
      return box.getAttribute('data-settled');
    };
    expect(isSettledNow()).toBe('false');
    exploring.pipeline.seatWith(membersScene);
    expect(isSettledNow()).toBe('true');
  });
});
