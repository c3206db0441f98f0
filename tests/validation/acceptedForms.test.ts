import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/ecosystem/columns';
import { type Changes, problemLines, validateFiles } from '../fixtures/dataFiles';

const utf8 = new TextEncoder();

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBigEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + 2, text.charCodeAt(i), !isBigEndian);
  return bytes;
}

const table = 'id,naam,soort\na,Coöperatie €,werkgroep\n';
const coalities = 'id,naam\nmijnzorg,MijnZorg\n';

/** Forms that a file may have without a word being said of it; each holds the tafel `a`. */
const forms: readonly (readonly [string, Changes])[] = [
  ['UTF-8', { 'tafels.csv': table }],
  ['UTF-8 with BOM', { 'tafels.csv': utf8.encode(`\ufeff${table}`) }],
  ['UTF-8 with two BOMs', { 'tafels.csv': utf8.encode(`\ufeff\ufeff${table}`) }],
  ['UTF-8 with a BOM that was misread before', { 'tafels.csv': utf8.encode(`\ufeffï»¿${table}`) }],
  [
    'a first line sep= after a BOM that was misread before',
    { 'tafels.csv': `ï»¿sep=~\n${table.replaceAll(',', '~')}` },
  ],
  ['UTF-16 LE with BOM', { 'tafels.csv': utf16(table, false) }],
  ['UTF-16 BE with BOM', { 'tafels.csv': utf16(table, true) }],
  ['semicolons', { 'tafels.csv': table.replaceAll(',', ';') }],
  ['tabs', { 'tafels.csv': table.replaceAll(',', '\t') }],
  ['bars', { 'tafels.csv': table.replaceAll(',', '|') }],
  ['a first line sep=;', { 'tafels.csv': `sep=;\n${table.replaceAll(',', ';')}` }],
  ['a first line sep= as a sheet saves it', { 'tafels.csv': `"sep=;";;\r\n${table.replaceAll(',', ';')}` }],
  [
    'a first line sep= with any delimiter, after a BOM',
    { 'tafels.csv': `\ufeffSEP=~\n${table.replaceAll(',', '~')}` },
  ],
  ['CRLF', { 'tafels.csv': table.replaceAll('\n', '\r\n') }],
  ['CR', { 'tafels.csv': table.replaceAll('\n', '\r') }],
  ['mixed line ends', { 'tafels.csv': `${table.replace('\n', '\r')}b,B,x\r\nc,C,y\nd,D,z` }],
  ['quotes around delimiters, line ends and quotes', { 'tafels.csv': 'id,naam\na,"A, ""b""\nc"\n' }],
  ['a quote inside a cell that has none around it', { 'tafels.csv': 'id,naam\na,Tafel "Samen" Sterk\n' }],
  ['no last line end', { 'tafels.csv': 'id,naam\na,A' }],
  [
    'headers in any case, order and spacing',
    { 'tafels.csv': ' NAAM \u00a0,Gecontroleerd-op, ID\nA,2024,a\n' },
  ],
  ['headers with a space for _', { 'coalities.csv': 'id,naam,Onderdeel van\nmijnzorg,M,\na,A,mijnzorg\n' }],
  ['space around cells, also NBSP', { 'tafels.csv': 'id , naam, gebied\n a\u00a0, A ,\u00a0limburg \n' }],
  [
    'composed and decomposed accents in ids',
    {
      'tafels.csv': 'id,naam,eigenaar\na,A,caf\u00e9\n',
      'organisaties.csv': 'id,naam\ncz,CZ\ncafe\u0301,Café\n',
    },
  ],
  [
    'rows without text and empty columns at the end',
    { 'tafels.csv': '\n;;\nid;naam;;;\n;;;\na;A;;;\n ; ;\n\n' },
  ],
  ['leading zeros', { 'gebieden.csv': 'id,naam,niveau,code\nlimburg,L,land,0344\nheerlen,H,gemeente,00\n' }],
  ...['2024-03-01', '2024-03', '2024', '1-3-2024', '01-03-2024', '1/3/2024', '01/03/2024'].map(
    (date): readonly [string, Changes] => [
      `the date ${date}`,
      { 'tafels.csv': `id,naam,start\na,A,${date}\n` },
    ],
  ),
  ...['http://a.nl', 'https://a.nl/b?c#d', 'mailto:a@b.nl', 'www.voorbeeld.nl'].map(
    (link): readonly [string, Changes] => [
      `the link ${link}`,
      { 'tafels.csv': `id,naam,website\na,A,${link}\n` },
    ],
  ),
  [
    'degrees with a comma',
    { 'gebieden.csv': 'id;naam;niveau;lat;lon\nlimburg;L;land;50,9;5.9\nheerlen;H;gemeente;;\n' },
  ],
  ['a JSON list', { 'tafels.json': '[{"id":"a","naam":"A"}]' }],
  ['a JSON list under its own name', { 'tafels.json': '\ufeff{"tafels":[{"id":"a","naam":"A"}]}' }],
  [
    'numbers, true, null and lists in JSON',
    { 'tafels.json': '[{"id":"a","naam":12,"soort":true,"gebied":null,"themas":["x","y"],"start":2024}]' },
  ],
  ['names in JSON that differ in case', { 'tafels.json': '[{"id":"b","naam":"B"},{"ID":"a"," Naam":"A"}]' }],
  ['joiners in a name', { 'tafels.csv': 'id,naam\na,A\u200dB\u200cC\n' }],
  [
    'a level in capitals',
    { 'gebieden.csv': 'id,naam,niveau\nlimburg,L,Provincie\nheerlen,H,GEMEENTE\na,A,wijk\n' },
  ],
  [
    'files for other parts of the map',
    { 'tafels.csv': table, 'verhaal.json': '[]', 'synoniemen.csv': '', 'LEESMIJ.txt': '' },
  ],
  ['only tafels', { 'coalities.csv': null, 'tafels.csv': 'id,naam\na,A\nmijnzorg,M\n' }],
  [
    'no optional file, and empty optional files',
    { 'tafels.csv': table, 'relaties.csv': 'van,naar\n', 'bronnen.csv': 'id,titel\n' },
  ],
  ['several sources', { 'tafels.csv': 'id,naam,bron\na,A,x | y|\n', 'bronnen.csv': 'id,titel\nx,X\ny,Y\n' }],
  ['an area and an event with the id of a tafel', { 'tafels.csv': 'id,naam\na,A\nlimburg,L\n' }],
  [
    'relations between organisations and verbanden, the same ends with another sort',
    { 'tafels.csv': table, 'relaties.csv': 'van,naar,soort\ncz,a,x\ncz,a,y\na,cz,x\n' },
  ],
  [
    'ids that are names of object properties',
    {
      'tafels.csv': 'id,naam,eigenaar\na,A,__proto__\nconstructor,C,toString\n',
      'organisaties.csv': 'id,naam\ncz,CZ\n__proto__,P\ntoString,S\n',
    },
  ],
  [
    'a code that looks like a number',
    { 'gebieden.csv': 'id,naam,niveau,code\na,A,land,1E5\nlimburg,L,land,\nheerlen,H,wijk,#12\n' },
  ],
  ['an apostrophe before a formula sign', { 'tafels.csv': "id,naam\na,'=1+1\n" }],
  ['a text that looks like markup', { 'tafels.csv': 'id,naam\na,<b onclick=x>A</b>\n' }],
];

describe('a file may come', () => {
  it.each(forms)('as %s, and nothing is said of it', (_form, changes) => {
    expect(problemLines({ 'coalities.csv': coalities, ...changes })).toEqual([]);
    const { ecosystem } = validateFiles(changes);
    const ids = [...ecosystem.verbanden, ...ecosystem.areas].map(({ id }) => String(id));
    expect(ids.filter((id) => id === 'a' || id === 'heerlen')).not.toEqual([]);
  });

  it('with its text as it was meant, whatever the encoding', () => {
    const latin = Uint8Array.from('id;naam\r\na;Co\xf6peratie \x80 \x93\xe9\x94\r\n', (letter) =>
      letter.charCodeAt(0),
    );
    const { ecosystem } = validateFiles({ 'tafels.csv': latin });
    expect(ecosystem.verbanden[1]?.name).toBe('Coöperatie € “é”');
  });

  it('with links and dates that are read as they were meant', () => {
    const { ecosystem } = validateFiles({
      'tafels.csv': 'id,naam,website,start,themas\na,A,www.voorbeeld.nl,1/3/2024,x | y|x\n',
    });
    expect(ecosystem.verbanden[1]).toMatchObject({
      website: 'https://www.voorbeeld.nl',
      start: '2024-03-01',
      themes: ['x', 'y'],
    });
  });

  it('with a quote in the header that breaks the rules, and it is told', () => {
    expect(problemLines({ 'tafels.csv': 'id,"naam\na,A\n' })).toContain('unclosed-quote tafels.csv:1 "naam');
  });

  it('with 200,000 records', () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `o${i},Organisatie ${i},heerlen`);
    const { counts, totals } = validateFiles({
      'organisaties.csv': `id,naam,gebied\ncz,CZ,\n${rows.join('\n')}\n`,
    });
    expect([counts.organisations, totals]).toEqual([200_001, { errors: 0, warnings: 0 }]);
  });

  it('with text that is only ever text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { ecosystem, problems } = validateFiles({
      'tafels.csv': `${hostile},id,naam,omschrijving\n${hostile},a,${hostile},=cmd|' /C calc'!A0\n`,
    });
    expect(problems.map(({ code, column }) => `${code} ${column}`)).toEqual([`unknown-column ${hostile}`]);
    expect(ecosystem.verbanden[1]).toMatchObject({ name: hostile, description: "=cmd|' /C calc'!A0" });
  });
});

describe('what is kept of a record with a flaw', () => {
  it('is all but the flawed cell', () => {
    const { ecosystem, counts } = validateFiles({
      'tafels.csv': 'id,naam,gebied,start,website,eind\na,,nergens,31-2-2024,x y,2020\n',
      'deelnames.csv': 'organisatie,verband,rol,van\ncz,a,lid,gisteren\ncz,a,lid,eergisteren\ncz,weg,lid,\n',
    });
    expect(ecosystem.verbanden[1]).toMatchObject({
      name: 'a',
      area: null,
      start: '',
      website: 'x y',
      end: '2020',
    });
    expect(counts.participations).toBe(2);
    expect(textAt(ecosystem.participations.from, 0)).toBe('');
  });

  it('is nothing of what says the same again, and all of what differs', () => {
    const { counts } = validateFiles({
      'deelnames.csv':
        'organisatie,verband,rol,van,tot,mandaat\ncz,mijnzorg,lid,2020,,\ncz,mijnzorg,lid,2020,,x\ncz,mijnzorg,lid,2021,,\ncz,mijnzorg,,2020,,\n',
      'relaties.csv':
        'van,naar,soort,toelichting,bron\ncz,vgz,x,y,\ncz,vgz,x,z,\nvgz,cz,x,y,\ncz,vgz,x,y,b\n',
    });
    expect([counts.participations, counts.relations]).toEqual([3, 3]);
  });
});
