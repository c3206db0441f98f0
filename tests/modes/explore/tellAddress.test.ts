import { expect, it } from 'vitest';
import { tellAddress } from '../../../src/modes/explore/share/tellView';

it('tells a whole address of a site, and of a file its name only', () => {
  const site = 'https://voorbeeld.nl/kaart/?focus=heerlen';
  expect(tellAddress(site)).toBe(site);
  expect(tellAddress('file:///home/jan/Kaart%20op%20stick.html?jaar=2022')).toBe(
    'Kaart op stick.html?jaar=2022',
  );
  expect(tellAddress('file:///home/jan/100%.html')).toBe('100%.html');
});
