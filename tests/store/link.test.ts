import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewModes } from '../../src/ecosystem/views';
import { eachFacet, wholeChoice } from '../../src/network/choice';
import { listKinds } from '../../src/network/list/listKinds';
import { deskParts } from '../../src/store/appState';
import { type LinkedView, readLink, writeLink } from '../../src/store/link';
import { usualOptions } from '../../src/store/viewOptions';
import { holds } from '../fixtures/holds';

/** Half of a sign, which no address can carry. */
const halfSign = /\p{Surrogate}/u;
const id = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom('__proto__', 'a&b=c', 'a+b', '100%', 'é/ë,#?'),
  )
  .filter((text) => text.trim() === text && text.length > 0 && !halfSign.test(text));
/** As values are chosen: in lower case; a comma within is kept apart from one between. */
const value = id
  .map((text) => text.toLowerCase().trim())
  .filter((text) => text !== '' && !/^,|,$|,,/.test(text) && !halfSign.test(text));
const someView: fc.Arbitrary<LinkedView> = fc.record({
  mode: fc.constantFrom(...viewModes),
  deskPart: fc.constantFrom(...deskParts),
  focus: fc.option(id),
  selection: fc.option(id),
  language: fc.constantFrom('nl' as const, 'en' as const),
  theme: fc.constantFrom('automatic', 'licht', 'donker', 'contrast'),
  showsRelations: fc.boolean(),
  steps: fc.constantFrom(1 as const, 2 as const, 3 as const),
  choice: fc.record({
    ...eachFacet(() => fc.uniqueArray(value, { maxLength: 4 })),
    year: fc.option(fc.integer({ min: 1000, max: 9999 })),
  }),
  own: fc.option(id),
  connection: fc.option(fc.record({ from: id, to: id })),
  options: fc.record({
    list: fc.constantFrom(...listKinds),
    sort: fc.constantFrom('', 'naam', '-zetels'),
    by: fc.oneof(fc.constant(''), id),
    scope: fc.constantFrom('hier' as const, 'alles' as const),
    threshold: fc.integer({ min: 1, max: 9999 }),
    overlapAs: fc.constantFrom('paren' as const, 'matrix' as const),
    against: fc.constantFrom('niveau' as const, 'gebied' as const),
    gapsAs: fc.constantFrom('' as const, 'tabel' as const, 'lijst' as const),
    networkAs: fc.constantFrom('' as const, 'lijst' as const),
    centre: fc.constantFrom('', 'mijnstreek', 'organisatie:cz'),
    query: id,
    cell: fc.oneof(
      fc.constant(''),
      fc.tuple(id, id).map(([row, column]) => `${row}~${column}`),
      id.map((row) => `${row}~`),
    ),
    page: fc.integer({ min: 1, max: 9999 }),
    counts: fc.constantFrom('verbanden' as const, 'organisaties' as const, 'zetels' as const),
    countsFrom: fc.constantFrom('gemeente' as const, 'regio' as const, 'land' as const),
    mapFill: fc.constantFrom('' as const, 'aantal' as const, 'deelname' as const),
    question: fc.constantFrom('' as const, 'halen' as const, 'brengen' as const),
  }),
  panelTab: fc.constantFrom('card' as const, 'outline' as const, 'filters' as const, 'own' as const),
  telling: fc.constant(null),
});

const plain: LinkedView = {
  mode: 'kaart',
  deskPart: 'problemen',
  focus: null,
  selection: null,
  language: 'nl',
  theme: 'automatic',
  showsRelations: false,
  steps: 1,
  choice: wholeChoice,
  own: null,
  connection: null,
  options: usualOptions,
  panelTab: 'card',
  telling: null,
};

describe('writeLink(query, view) and readLink(query)', () => {
  it('give back the view that was written, whatever the ids', () => {
    holds(
      fc.property(someView, (view) => {
        const read = readLink(writeLink('', view));
        expect(read.focus).toBe(view.focus);
        expect(read.selection).toBe(view.selection);
        expect(read.language ?? 'nl').toBe(view.language);
        expect(read.theme ?? 'automatic').toBe(view.theme);
        expect(read.mode).toBe(view.mode);
        if (view.mode === 'gegevens') expect(read.deskPart).toBe(view.deskPart);
        expect(read.choice).toEqual(view.choice);
        expect(read.own).toBe(view.own);
        expect(read.connection).toEqual(view.connection);
        expect([read.options, read.panelTab]).toEqual([view.options, view.panelTab]);
        expect([read.showsRelations, read.steps]).toEqual([view.showsRelations, view.steps]);
      }),
      300,
    );
  });

  it('write the same text again for the same view, over whatever was there', () => {
    holds(
      fc.property(someView, someView, (before, view) => {
        const written = writeLink('', view);
        expect(writeLink(written, view)).toBe(written);
        expect(readLink(writeLink(writeLink('', before), view))).toEqual(readLink(written));
      }),
    );
  });

  it('leave out what is as ever, and keep what belongs to others', () => {
    expect(writeLink('?focus=a&selectie=b&taal=en&weergave=kaart', plain)).toBe('');
    expect(writeLink('?data=voorbeeld/klein&bron=mail', plain)).toBe('?data=voorbeeld/klein&bron=mail');
    expect(readLink(writeLink('?data=voorbeeld/klein', plain)).data).toBe('voorbeeld/klein/');
    expect(writeLink('', { ...plain, focus: 'heerlen', selection: 'cz' })).toBe('?focus=heerlen&selectie=cz');
  });
});

describe('readLink(query)', () => {
  it('never throws, and falls back where it cannot read', () => {
    holds(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        readLink(query);
      }),
    );
    const read = readLink('?taal=fr&thema-kleur=roze&stappen=9&lagen=wolken&focus=&selectie=%20');
    expect(read).toEqual({
      ...readLink(''),
      unknownValues: ['taal=fr', 'thema-kleur=roze', 'stappen=9'],
    });
    expect(readLink(`?focus=${'a'.repeat(301)}`).focus).toBeNull();
  });

  it('names a view that this version does not have', () => {
    expect(readLink('?weergave=wolk').unknownView).toBe('wolk');
    expect(readLink('?weergave=kaart').unknownView).toBeNull();
    expect(writeLink('?weergave=wolk&bron=mail', plain)).toBe('?bron=mail');
  });

  it('names what is no cell and no page of a list, and reads and writes those that are', () => {
    expect(readLink('?vak=jeugd&pagina=0').unknownValues).toEqual(['vak=jeugd', 'pagina=0']);
    const query = '?vak=jeugd~gemeente&pagina=3';
    expect(readLink(query).options).toEqual({ ...usualOptions, cell: 'jeugd~gemeente', page: 3 });
    expect(writeLink('', { ...plain, options: readLink(query).options })).toBe(query);
  });
});

describe('readLink(query): the folder of the data', () => {
  it('takes folders of this site', () => {
    const folders = ['voorbeeld', 'voorbeeld/', 'data/klein', 'data%2Fklein', 'a_b-c/D1/e', '/elders/'];
    expect(folders.map((folder) => readLink(`?data=${folder}`).data)).toEqual([
      'voorbeeld/',
      'voorbeeld/',
      'data/klein/',
      'data/klein/',
      'a_b-c/D1/e/',
      '/elders/',
    ]);
    expect(readLink('?focus=x&data=klein&taal=en').data).toBe('klein/');
    expect(readLink('').refusedData).toBeNull();
  });

  it.each([
    'https://elders.nl/data',
    'HTTPS:elders.nl',
    '//elders.nl',
    'data:text/csv,a',
    'blob:https://elders.nl/1',
    'javascript:alert(1)',
    'file:///etc',
    '..',
    '../data',
    'data/../..',
    './data',
    'data//klein',
    'data/.',
    '\\\\elders\\data',
    'data\\klein',
    '%2e%2e',
    '%2e%2e/data',
    '%2E%2E%2Fdata',
    '%252e%252e',
    'https%3A%2F%2Felders.nl',
    '%2F%2Felders.nl',
    'data%5Cklein',
    'd%61ta',
    'data klein',
    'data+klein',
    'data%00',
    'data%0A',
    'data%3Fx',
    'data;x',
    'data@elders.nl',
    'd\u0430ta',
    'a'.repeat(201),
  ])('refuses %s and says so', (address) => {
    const read = readLink(`?data=${address}`);
    expect(read.data).toBeNull();
    expect(read.refusedData).not.toBeNull();
  });

  it('is not led by a second parameter of the same name, or by one that is written otherwise', () => {
    expect(readLink('?data=klein&data=https://elders.nl').data).toBe('klein/');
    expect(readLink('?data=https://elders.nl&data=klein').data).toBeNull();
    expect(readLink('?d%61ta=https://elders.nl&data=klein').data).toBeNull();
    expect(readLink('?d%61ta=groot&data=klein').data).toBeNull();
  });

  it('never gives anything but a plain folder of this site', () => {
    const base = 'https://kaart.nl/ecosysteem/index.html';
    const address = fc.oneof(
      fc.webUrl(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[a-z./\\%25e:]{1,12}$/),
    );
    holds(
      fc.property(address, fc.boolean(), (written, isEncoded) => {
        const query = `?data=${isEncoded && !halfSign.test(written) ? encodeURIComponent(written) : written}`;
        const { data } = readLink(query);
        if (data === null) return;
        expect(new URL(data, base).href.startsWith('https://kaart.nl/')).toBe(true);
      }),
      500,
    );
  });
});
