import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SourceFile } from '../../../src/dataset/dataset';
import { applyEdits } from '../../../src/dataset/editDataset';
import { writeAnswers } from '../../../src/dataset/pasted/writeAnswers';
import { readDataset } from '../../../src/dataset/readDataset';
import type { DeskSubject, DeskTalk } from '../../../src/store/desk/deskTalk';
import type { FileSource } from '../../../src/store/desk/fileSource';
import { noMends, type WorkingSet } from '../../../src/store/desk/workingSet';
import { validateDataset } from '../../../src/validation/validateDataset';
import { stored } from '../../fixtures/aStorage';
import { aFile, dataFiles } from '../../fixtures/dataFiles';

vi.mock('idb-keyval', () => import('../../fixtures/aStorage'));

/** A worker that has the sound set, and reads what it is brought. */
function aHost(others: readonly SourceFile[] = []) {
  const files = [...dataFiles(), ...others];
  const dataset = readDataset(files);
  const { counts, problems, totals } = validateDataset(dataset);
  let shown: WorkingSet = {
    origin: { kind: 'site' },
    mends: noMends,
    settings: { title: 'Proef', start: '' },
    siteSettings: { title: 'Proef', start: '' },
    files,
    dataset,
    told: { counts, problems, totals },
  };
  const site = shown;
  let isOnline = true;
  const bring = async ({ origin, mends, ...source }: FileSource) => {
    const tables = ['gebieden', 'coalities', 'tafels', 'organisaties', 'deelnames'] as const;
    const given = (await Promise.all(tables.map((table) => source.filesOf(table)))).flat();
    const { settings, siteSettings } = await source.rest();
    const read = applyEdits(readDataset(given), mends.done).dataset;
    shown = {
      origin,
      mends,
      settings,
      siteSettings,
      files: given,
      dataset: read,
      told: validateDataset(read),
    };
  };
  const host = {
    base: 'https://voorbeeld.nl/data/',
    shown: () => shown,
    bring,
    bringSite: async () => {
      if (!isOnline) throw new Error('no answer');
      shown = site;
    },
    bringUnited: async () => undefined,
    bringShown: async () => undefined,
  };
  return {
    host,
    shown: () => shown,
    goOffline: () => {
      isOnline = false;
    },
  };
}

async function aDesk(others: readonly SourceFile[] = []) {
  vi.resetModules();
  const { answerDesk } = await import('../../../src/store/desk/answerDesk');
  const own = aHost(others);
  const ask = <Subject extends DeskSubject>(about: Subject, asked: DeskTalk[Subject]['ask']) =>
    answerDesk({ about, ...asked } as never, own.host) as Promise<DeskTalk[Subject]['reply']>;
  return { ...own, ask };
}

const choices = { tables: new Map(), added: new Map(), isTogether: null };
const now = '2026-11-25T10:00:00.000Z';
const brought = (name: string, text: string) => [
  { name, content: new TextEncoder().encode(text), isPasted: false },
];
const mend = { table: 'organisaties', index: 0, row: 2, column: 'naam', before: 'CZ', step: 1 } as const;

describe('answerDesk(question, host)', () => {
  it('puts what was answered on the page under the file, of which every row and column stays', async () => {
    const answer = {
      question: 'halen',
      text: '=1+1',
      about: ['cz'],
      themes: [],
      date: '',
      session: '',
    } as const;
    const added = writeAnswers([answer as never]);
    const textOf = ({ bytes }: SourceFile) => new TextDecoder().decode(bytes).split('\r\n');
    const answered =
      'eigen,bijdrage,datum,vraag\r\nx,Rust,gisteren,nemen\r\ny,Rust,,halen\r\ny,Rust,,halen\r\nz,,,\r\n';
    const { ask } = await aDesk([aFile('bijdragen.csv', answered)]);
    const { file } = await ask('saveAnswers', { added });
    expect(textOf(file)).toEqual([
      'eigen;bijdrage;datum;vraag;betreft;themas;bijeenkomst',
      'x;Rust;gisteren;nemen;;;',
      'y;Rust;;halen;;;',
      'y;Rust;;halen;;;',
      'z;;;;;;',
      ";'=1+1;;halen;cz;;",
      '',
    ]);
    const alone = await (await aDesk()).ask('saveAnswers', { added });
    expect(textOf(alone.file)).toEqual([
      'vraag;bijdrage;betreft;themas;datum;bijeenkomst',
      "halen;'=1+1;cz;;;",
      '',
    ]);
  });

  it('gives all that is shown to save: the stories as they are, and every row that was answered', async () => {
    const told = '{"verhalen":["niets",{"stappen":[1,{"titel":"Proef"}]}]}';
    const answered = '\uFEFFvraag;bijdrage\r\nhalen;\'=1+1\r\nnemen;"Rust; ""echt"""\r\n';
    const { ask } = await aDesk([aFile('verhaal.json', told), aFile('bijdragen.csv', answered)]);
    const { files } = await ask('save', { table: null });
    const textOf = (name: string) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.find((file) => file.name === name)?.bytes);
    expect([textOf('verhaal.json'), textOf('bijdragen.csv')]).toEqual([told, answered]);
  });

  beforeEach(() => stored.clear());

  it('shows what was looked at, keeps it, and goes back to the site', async () => {
    const { ask, shown } = await aDesk();
    const files = brought('organisaties.csv', 'id,naam\ncz,CZ\nnieuw,Nieuw\n');
    const preview = await ask('preview', { look: 1, brought: files, choices });
    expect(preview.counts.organisations).toBe(2);
    expect(shown().origin.kind).toBe('site');
    expect(await ask('show', { look: 1, name: 'organisaties.csv', now })).toEqual({ kept: 'yes' });
    expect(shown().origin).toEqual({ kind: 'local', name: 'organisaties.csv', takenAt: now });
    expect(shown().settings.title).toBe('Proef');
    expect(stored.size).toBe(2);
    await ask('leave', {});
    expect(shown().origin.kind).toBe('site');
    expect(stored.size).toBe(0);
  });

  it('keeps the title of the site where a whole set brings none', async () => {
    const { ask, shown } = await aDesk();
    const whole = dataFiles().map(({ name, bytes: content }) => ({ name, content, isPasted: false }));
    const titled = [...whole, ...brought('instellingen.json', '{"titel":"Elders"}')];
    await ask('preview', { look: 1, brought: titled, choices });
    await ask('show', { look: 1, name: 'elders', now });
    expect(shown().siteSettings.title).toBe('Proef');
    await ask('preview', { look: 2, brought: whole, choices });
    expect((await ask('preview', { look: 2, brought: null, choices })).isTogether).toBe(false);
    await ask('show', { look: 2, name: 'map', now });
    expect(shown().settings.title).toBe('Proef');
  });

  it('shows only what was looked at last', async () => {
    const { ask } = await aDesk();
    await ask('preview', { look: 1, brought: brought('organisaties.csv', 'id,naam\ncz,CZ\n'), choices });
    await ask('preview', { look: 2, brought: brought('tafels.csv', 'id,naam\neen,Een\n'), choices });
    await expect(ask('show', { look: 1, name: 'x', now })).rejects.toThrow('not those that were looked at');
  });

  it('keeps what is here when the site does not answer', async () => {
    const { ask, shown, goOffline } = await aDesk();
    await ask('mend', { mends: { done: [{ ...mend, text: 'Anders' }], undone: [] }, now });
    goOffline();
    await expect(ask('leave', {})).rejects.toThrow('no answer');
    expect(shown().origin.kind).toBe('local');
    expect(stored.size).toBe(2);
  });

  it('changes cells, keeps the files as they came, and writes them with the change', async () => {
    const { ask, shown } = await aDesk();
    await ask('mend', { mends: { done: [{ ...mend, text: '=1+1' }], undone: [] }, now });
    const { files, cutShort } = await ask('save', { table: 'organisaties' });
    expect(new TextDecoder().decode(files[0]?.bytes)).toContain("cz,'=1+1,heerlen");
    expect(cutShort).toEqual([]);
    expect(shown().files.map(({ name }) => name)).toEqual(dataFiles().map(({ name }) => name));
    await ask('mend', { mends: { done: [], undone: [{ ...mend, text: '=1+1' }] }, now });
    const back = await ask('save', { table: 'organisaties' });
    expect(new TextDecoder().decode(back.files[0]?.bytes)).toContain('cz,CZ,heerlen');
  });

  it('does not replace what another tab has kept since', async () => {
    const { ask } = await aDesk();
    const done = [{ ...mend, text: 'Anders' }];
    expect(await ask('mend', { mends: { done, undone: [] }, now })).toEqual({ kept: 'yes' });
    const [stamp] = [...stored.keys()].filter((key) => key.endsWith('#'));
    stored.set(stamp ?? '', 'another tab');
    expect(await ask('mend', { mends: { done, undone: [] }, now })).toEqual({ kept: 'other-tab' });
  });

  it('tells of files of which the end could not be read', async () => {
    const { ask } = await aDesk();
    const text = 'id,naam\ncz,CZ\nvgz,"VGZ\nlaatste,Laatste\n';
    await ask('preview', { look: 1, brought: brought('organisaties.csv', text), choices });
    await ask('show', { look: 1, name: 'organisaties.csv', now });
    expect((await ask('save', { table: null })).cutShort).toEqual(['organisaties.csv']);
  });

  it('compares in parts, and turns round', async () => {
    const { ask } = await aDesk();
    const files = brought('organisaties.csv', 'id,naam,gebied\ncz,Anders,heerlen\nvgz,VGZ,\nnieuw,Nieuw,\n');
    await ask('preview', { look: 1, brought: files, choices });
    const asked = { other: { kind: 'brought' }, isNewer: true, today: '2026-11-25' } as const;
    const view = await ask('compare', asked);
    expect(view?.totals.organisaties).toMatchObject({ added: 1, renamed: 1, stopped: 0 });
    const choice = { kind: null, table: null };
    const { total, differences } = await ask('differences', { choice, from: 1, most: 1 });
    expect([total, differences.map(({ kind }) => kind)]).toEqual([2, ['added']]);
    const turned = await ask('compare', { ...asked, other: { kind: 'again' }, isNewer: false });
    expect(turned?.totals.organisaties).toMatchObject({ added: 0, renamed: 1, stopped: 1 });
  });
});
