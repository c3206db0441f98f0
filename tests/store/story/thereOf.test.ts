import { describe, expect, it } from 'vitest';
import { sectorOf } from '../../../src/appearance/sectors';
import type { Story } from '../../../src/ecosystem/story';
import { wholeChoice } from '../../../src/network/choice';
import { narrow } from '../../../src/network/narrow';
import { linkOfStep } from '../../../src/store/story/stepView';
import { namedBy, thereOf } from '../../../src/store/story/thereOf';
import { realNetwork } from '../../fixtures/anEcosystem';

const { network } = realNetwork();
const { members } = network;
if (members === null) throw new Error('no members');
const { tally } = narrow({ ...network, ...members }, wholeChoice, sectorOf);

/** What each step of a made-up story shows, and what is told with it. */
function run(...views: readonly Readonly<Record<string, string>>[]) {
  const steps = views.map((view) => ({
    title: '',
    text: '',
    note: '',
    sources: [],
    view: new Map(Object.entries(view)),
  }));
  const story: Story = { id: 'proef', title: '', description: '', steps };
  return steps.map((step, index) => {
    const { link, lost } = thereOf(linkOfStep(story, index + 1, null), network, tally);
    return { link, told: namedBy(step, lost) };
  });
}

describe('thereOf(link, network, tally)', () => {
  it('leaves a view alone that is all there, and takes capitals for what they mean', () => {
    const [step] = run({ focus: 'Mijnstreek', selectie: 'cz', thema: 'jeugd', jaar: '2020' });
    expect(step?.told).toEqual([]);
    expect(step?.link).toMatchObject({
      focus: 'mijnstreek',
      selection: 'cz',
      choice: { theme: ['jeugd'], year: 2020 },
    });
  });

  it('leaves out what is gone, of whatever kind, and keeps the rest', () => {
    const [step] = run({
      focus: 'weg-plaats',
      selectie: 'cz',
      weergave: 'hologram',
      thema: 'jeugd,weg-thema',
      niveau: 'planeet',
      jaar: '1500',
      midden: 'weg-midden',
      drempel: 'veel',
    });
    expect(step?.link).toMatchObject({
      focus: null,
      selection: 'cz',
      mode: 'kaart',
      choice: { theme: ['jeugd'], level: [], year: tally.years[0]?.year },
      options: { centre: '' },
    });
    expect(step?.told.toSorted()).toEqual([
      'drempel=veel',
      'hologram',
      'jaar=1500',
      'niveau=planeet',
      'thema=weg-thema',
      'weg-midden',
      'weg-plaats',
    ]);
  });

  it('does not leave the story for the desk', () => {
    const [step] = run({ weergave: 'gegevens' });
    expect(step?.link.mode).toBe('kaart');
    expect(step?.told).toEqual(['gegevens']);
  });

  it('tells what is gone with the step that names it, and not with those that inherit it', () => {
    const gone = { focus: 'weg', selectie: 'ook-weg', weergave: 'x', thema: 'y', van: 'cz', naar: 'z' };
    const told = run(gone, { jaar: '2020' }, { selectie: '' }, { focus: 'weg' }, { jaren: '2020-2010' }).map(
      (step) => step.told,
    );
    expect(told.map((values) => values.length)).toEqual([5, 0, 0, 1, 1]);
    expect(told.slice(3)).toEqual([['weg'], ['jaren=2020-2010']]);
  });
});
