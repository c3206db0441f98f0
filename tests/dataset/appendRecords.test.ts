import { describe, expect, it } from 'vitest';
import { appendRecords } from '../../src/dataset/appendRecords';
import { readTable } from '../../src/dataset/readTable';
import { aFile } from '../fixtures/dataFiles';

const table = (text: string) => readTable('deelnames', aFile('deelnames.csv', text));
const written = (file: { readonly bytes: Uint8Array }) => new TextDecoder().decode(file.bytes);

describe('appendRecords(table, added)', () => {
  it('puts the rows of the second under those of the first, each cell in its own column', () => {
    const first = table('organisatie,verband,rol\ncz,mijnzorg,lid\n');
    const second = table('Verband;Organisatie\nmip;vgz\n');
    expect(written(appendRecords(first, second))).toBe(
      'organisatie;verband;rol\r\ncz;mijnzorg;lid\r\nvgz;mip;\r\n',
    );
  });

  it('keeps the columns that only one of them has, and cells beyond the last header', () => {
    const first = table('organisatie,verband,notitie\ncz,mijnzorg,a,te veel\n');
    const second = table('organisatie,verband,kleur,notitie\nvgz,mip,rood,b\n');
    expect(written(appendRecords(first, second))).toBe(
      'organisatie;verband;notitie;kleur\r\ncz;mijnzorg;a;;te veel\r\nvgz;mip;b;rood\r\n',
    );
  });

  it('writes hostile cells so that they come back as they were', () => {
    const first = table('organisatie,verband,rol\ncz,mijnzorg,"=1+1;""x"""\n');
    const again = readTable('deelnames', appendRecords(first, table('organisatie,verband\n')));
    expect(again.columns[2]?.text.values[again.columns[2].text.codes[0] ?? 0]).toBe('=1+1;"x"');
  });
});
