import { describe, expect, it } from 'vitest';
import type { Problem, ProblemCode } from '../../src/validation/problem';
import { problemMessage } from '../../src/wording/problems/problemMessage';
import { type Changes, validateFiles } from '../fixtures/dataFiles';

/** The smallest files that show a problem, all that is found in them, and what is said about the first one of the code. */
interface Case {
  readonly files: Changes;
  /** `severity code file:row column` of everything that is found, in order. */
  readonly found: readonly string[];
  /** What happens now. */
  readonly now: RegExp;
  readonly fix: RegExp | null;
}

type Shown = Exclude<ProblemCode, 'cannot-run' | 'data-address-refused'>;

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const longText = 'x'.repeat(10_001);

const catalogue: Readonly<Record<Shown, readonly Case[]>> = {
  'missing-file': [
    {
      files: { 'deelnames.csv': null },
      found: ['error missing-file deelnames.csv:- -'],
      now: /worden niet getoond/,
      fix: /^Zet deelnames\.csv bij/,
    },
    {
      files: { 'deelnames.csv': null, 'deelname.csv': 'organisatie,verband\n' },
      found: ['error missing-file deelnames.csv:- -', 'warning unknown-file deelname.csv:- -'],
      now: /worden niet getoond/,
      fix: /^Bedoelt u 'deelname\.csv'\?$/,
    },
    {
      files: { 'deelnames.csv': null, 'deelnam.csv': '', 'deelname.csv': '' },
      found: [
        'error missing-file deelnames.csv:- -',
        'warning unknown-file deelnam.csv:- -',
        'warning unknown-file deelname.csv:- -',
      ],
      now: /worden niet getoond/,
      fix: /^Bedoelt u 'deelname\.csv'\?$/,
    },
    {
      files: { 'deelnames.csv': null, 'deelnamen.csv': '', 'deelnamer.csv': '' },
      found: [
        'error missing-file deelnames.csv:- -',
        'warning unknown-file deelnamen.csv:- -',
        'warning unknown-file deelnamer.csv:- -',
      ],
      now: /worden niet getoond/,
      fix: /^Bedoelt u 'deelnamen\.csv' of 'deelnamer\.csv'\?$/,
    },
    {
      files: { 'deelnames.csv': null, 'deelnames oud 2019.csv': '', 'deelname.csv': '' },
      found: [
        'error missing-file deelnames.csv:- -',
        'warning unknown-file deelname.csv:- -',
        'warning unknown-file deelnames oud 2019.csv:- -',
      ],
      now: /worden niet getoond/,
      fix: /^Bedoelt u 'deelname\.csv'\?$/,
    },
    {
      files: { 'deelnames.csv': null, 'deelnames oud 2019.csv': '', 'verslag.csv': '' },
      found: [
        'error missing-file deelnames.csv:- -',
        'warning unknown-file deelnames oud 2019.csv:- -',
        'warning unknown-file verslag.csv:- -',
      ],
      now: /worden niet getoond/,
      fix: /^Bedoelt u 'deelnames oud 2019\.csv'\?$/,
    },
    {
      files: { 'coalities.csv': null, 'deelnames.csv': 'organisatie,verband\ncz,mijnzorg\n' },
      found: ['error missing-file coalities.csv:- -', 'error unknown-reference deelnames.csv:- verband'],
      now: /worden niet getoond/,
      fix: /ten minste een van: coalities\.csv, tafels\.csv, initiatieven\.csv/,
    },
  ],
  'empty-file': [
    {
      files: {
        'gebieden.csv': '\n  \n',
        'coalities.csv': 'id,naam\nmijnzorg,M\n',
        'organisaties.csv': 'id,naam\ncz,CZ\n',
      },
      found: ['error empty-file gebieden.csv:- -'],
      now: /niets uit getoond/,
      fix: /^Plak deze kopregel: id;naam;niveau/,
    },
    ...[';;;\r\n;;;\r\n', '"","",""\n', '||\n', 'sep=;\n;;\n', ' \0\0', '\x1A'].map((text) => ({
      files: { 'tafels.csv': text },
      found: ['error empty-file tafels.csv:- -'],
      now: /zelfs geen kopregel in.*niets uit getoond/,
      fix: /^Plak deze kopregel: id;naam/,
    })),
    {
      files: { 'tafels.json': ' \n\x1A' },
      found: ['error empty-file tafels.json:- -'],
      now: /geen lijst met records/,
      fix: /^Begin bijvoorbeeld met/,
    },
    {
      files: { 'tafels.json': '' },
      found: ['error empty-file tafels.json:- -'],
      now: /geen lijst met records.*niets uit getoond/,
      fix: /^Begin bijvoorbeeld met: \[ \{ "id": "…", "naam": "…"/,
    },
  ],
  'unknown-file': [
    {
      files: { 'tafel.json': '[]' },
      found: ['warning unknown-file tafel.json:- -'],
      now: /wordt niet gebruikt/,
      fix: /^Bedoelt u 'tafels\.json'\?$/,
    },
    {
      files: { 'Kopie van tafels (2).csv': '' },
      found: ['warning unknown-file Kopie van tafels (2).csv:- -'],
      now: /wordt niet gebruikt/,
      fix: /^Bedoelt u 'tafels\.csv'\?$/,
    },
    {
      files: { 'notities.json': '', 'instellngen.csv': '' },
      found: ['warning unknown-file instellngen.csv:- -', 'warning unknown-file notities.json:- -'],
      now: /wordt niet gebruikt/,
      fix: /^Bedoelt u 'instellingen\.json'\?$/,
    },
    {
      files: { 'vakantie.csv': '' },
      found: ['warning unknown-file vakantie.csv:- -'],
      now: /wordt niet gebruikt/,
      fix: null,
    },
  ],
  'duplicate-file': [
    {
      files: { 'coalities.json': '[]' },
      found: ['error duplicate-file coalities.json:- -'],
      now: /wordt niet gebruikt: coalities\.csv bevat dezelfde tabel/,
      fix: /^Verwijder een van de twee/,
    },
  ],
  'not-a-text-file': [
    ['xlsx or zip', latin('PK\x03\x04\x14\0\0\0')],
    ['old Excel', latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')],
    ['PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['JPEG', latin('\xFF\xD8\xFF\xE0\0\x10JFIF')],
    ['PDF', latin('%PDF-1.7\n')],
    ['web page', latin('\n<!DOCTYPE html>\n<html><p>Niet gevonden</p></html>')],
    ['web page without a doctype', latin('<html xmlns:x="urn:schemas-microsoft-com:office:excel">')],
    ['a programme', Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 9)],
  ].map(([, bytes]) => ({
    files: { 'tafels.csv': bytes as Uint8Array },
    found: ['error not-a-text-file tafels.csv:- -'],
    now: /niets uit getoond/,
    fix: /Opslaan als → CSV UTF-8/,
  })),
  'unreadable-encoding': [
    {
      files: { 'tafels.csv': latin('i\0d\0,\0n\0a\0a\0m\0') },
      found: ['error unreadable-encoding tafels.csv:- -'],
      now: /niet te lezen.*niets uit getoond/,
      fix: /Opslaan als → CSV UTF-8/,
    },
    {
      files: { 'tafels.csv': latin('\xFF\xFE\0\0i\0\0\0d\0\0\0') },
      found: ['error unreadable-encoding tafels.csv:- -'],
      now: /niets uit getoond/,
      fix: /Opslaan als → CSV UTF-8/,
    },
    {
      files: { 'tafels.json': latin('\xFF\xFEi\0d') },
      found: ['error unreadable-encoding tafels.json:- -'],
      now: /niets uit getoond/,
      fix: /platte tekst in UTF-8/,
    },
  ],
  'encoding-guessed': [
    {
      files: { 'tafels.csv': latin('id;naam\na;Co\xF6peratie \x80\n') },
      found: ['warning encoding-guessed tafels.csv:- -'],
      now: /gelezen als Windows-1252/,
      fix: /^Controleer é, ë en ï\. .*CSV UTF-8/,
    },
  ],
  'file-too-large': [
    {
      files: { 'tafels.csv': new Uint8Array(50_000_001).fill(10) },
      found: ['error file-too-large tafels.csv:- -'],
      now: /\(50,1 MB\).*niets uit getoond; de andere bestanden worden wel gelezen/,
      fix: /^Splits het bestand/,
    },
  ],
  'invalid-json': [
    {
      files: { 'tafels.json': '[\n  {"id": "a", "naam": }\n]' },
      found: ['error invalid-json tafels.json:- -'],
      now: /regel 2, teken 23\. Er wordt niets uit getoond/,
      fix: /^Daar werd een van deze verwacht: .*een getal/,
    },
    {
      files: { 'tafels.json': '[] []' },
      found: ['error invalid-json tafels.json:- -'],
      now: /regel 1, teken 4/,
      fix: /^Daar hoort het bestand te eindigen/,
    },
  ],
  'invalid-json-shape': [
    {
      files: { 'tafels.json': '{"rijen": []}' },
      found: ['error invalid-json-shape tafels.json:- -'],
      now: /geen lijst met records.*niets uit getoond/,
      fix: /\{ "tafels": \[/,
    },
    {
      files: { 'tafels.json': '[{"id":"a","naam":"A"}, null]' },
      found: ['error invalid-json-shape tafels.json:3 -'],
      now: /\(item 2 van de lijst\): 'null' is geen record en wordt overgeslagen/,
      fix: /^Verwacht wordt \{/,
    },
    {
      files: { 'tafels.json': '[["id","naam"],["a","A"]]' },
      found: ['error invalid-json-shape tafels.json:- -'],
      now: /niets uit getoond/,
      fix: /^Verwacht wordt \[/,
    },
  ],
  'missing-column': [
    {
      files: { 'tafels.csv': 'id,name\na,A,x\nb\n' },
      found: ['error missing-column tafels.csv:1 naam', 'warning unknown-column tafels.csv:1 name'],
      now: /records uit dit bestand worden niet getoond/,
      fix: /^Bedoelt u 'name'\?$/,
    },
    {
      files: { 'tafels.csv': 'Overzicht tafels 2024\n\nid;naam;soort\na;A;x\nb;B;y\n' },
      found: ['error missing-column tafels.csv:1 id', 'error missing-column tafels.csv:1 naam'],
      now: /worden niet getoond/,
      fix: /^De kopregel lijkt op rij 3 te staan/,
    },
    {
      files: { 'tafels.json': '[{"id":"a"},{"id":"b"}]' },
      found: ['error missing-column tafels.json:- naam'],
      now: /geen enkel record het veld 'naam'/,
      fix: null,
    },
  ],
  'unknown-column': [
    {
      files: { 'tafels.csv': 'id,naam,gebiet\na,A,\n' },
      found: ['warning unknown-column tafels.csv:1 gebiet'],
      now: /bewaard voor de export, maar niet getoond/,
      fix: /^Bedoelt u 'gebied'\?$/,
    },
    {
      files: { 'tafels.csv': 'id,naam,start,stat\na,A,,\n' },
      found: ['warning unknown-column tafels.csv:1 stat'],
      now: /is onbekend/,
      fix: /^Bedoelt u 'status'\?$/,
    },
    {
      files: { 'tafels.csv': 'id,naam,gebied,gebiet\na,A,,\n' },
      found: ['warning unknown-column tafels.csv:1 gebiet'],
      now: /is onbekend/,
      fix: null,
    },
    {
      files: { 'tafels.json': '[{"id":"a","naam":"A"},{"id":"b","naam":"B","name":""}]' },
      found: ['warning unknown-column tafels.json:- name'],
      now: /is onbekend/,
      fix: null,
    },
    {
      files: { 'tafels.csv': 'id,naam,gecontroleerdÂ Ã´p,start\na,A,,\n' },
      found: ['warning unknown-column tafels.csv:1 gecontroleerdÂ Ã´p'],
      now: /is onbekend; de waarden worden bewaard/,
      fix: /^Bedoelt u 'gecontroleerd_op'\?$/,
    },
    {
      files: { 'tafels.json': '[{"id":"a","naam":"A","telefoon":""}]' },
      found: ['warning unknown-column tafels.json:- telefoon'],
      now: /het veld 'telefoon' is onbekend/,
      fix: null,
    },
  ],
  'duplicate-column': [
    {
      files: { 'tafels.csv': 'id,naam, Naam\na,A,B\n' },
      found: ['error duplicate-column tafels.csv:1 naam'],
      now: /'naam' staat er twee keer, de tweede keer als 'Naam'; alleen de eerste wordt gebruikt/,
      fix: /^Verwijder de tweede kolom/,
    },
    {
      files: { 'tafels.json': '[{"id":"a","naam":"A"},{"id":"b","naam":"B","Naam":"C"}]' },
      found: ['error duplicate-column tafels.json:3 naam'],
      now: /alleen het eerste wordt gebruikt/,
      fix: /^Verwijder het tweede veld/,
    },
    {
      files: { 'tafels.json': '[{"id":"a","naam":"A","na\\u0061m":"B"}]' },
      found: ['error duplicate-column tafels.json:2 naam'],
      now: /'naam' staat er twee keer; alleen het eerste wordt gebruikt/,
      fix: /^Verwijder het tweede veld/,
    },
  ],
  'blank-header': [
    {
      files: { 'tafels.csv': 'id,,naam\na,wat is dit,A\n' },
      found: ['warning blank-header tafels.csv:1 -'],
      now: /kolom B heeft geen naam, maar wel waarden, zoals 'wat is dit'; die worden niet getoond/,
      fix: /^Geef de kolom een naam/,
    },
    {
      files: { 'tafels.csv': 'id;naam;;;\na;A;;let op;\nb;B\nc;C;;;\n' },
      found: ['warning blank-header tafels.csv:1 -'],
      now: /kolom D heeft geen naam, maar wel waarden, zoals 'let op'/,
      fix: /^Geef de kolom een naam/,
    },
    {
      files: { 'tafels.json': '[{"id":"a","naam":"A","":"x"}]' },
      found: ['warning blank-header tafels.json:- -'],
      now: /een veld zonder naam/,
      fix: /^Geef het veld een naam/,
    },
    {
      files: { 'tafels.json': '[{"id":"a","naam":"A"," ":"x","soort":""}]' },
      found: ['warning blank-header tafels.json:- -'],
      now: /een veld zonder naam/,
      fix: /^Geef het veld een naam/,
    },
  ],
  'no-records': [
    {
      files: { 'deelnames.csv': 'organisatie,verband\n' },
      found: ['warning no-records deelnames.csv:- -'],
      now: /heeft een kopregel, maar geen enkel record; er wordt dus niets uit getoond/,
      fix: null,
    },
    {
      files: { 'deelnames.csv': null, 'deelnames.json': '[]' },
      found: ['warning no-records deelnames.json:- -'],
      now: /is een lege lijst/,
      fix: null,
    },
  ],
  'extra-cell': [
    {
      files: { 'tafels.csv': 'id,naam\na,Zorg, welzijn\n' },
      found: ['error extra-cell tafels.csv:2 -'],
      now: /'welzijn' wordt niet gebruikt/,
      fix: /tussen "…"/,
    },
  ],
  'missing-cell': [
    {
      files: { 'tafels.csv': 'id,naam,gebied,soort\na,A\n' },
      found: ['warning missing-cell tafels.csv:2 gebied'],
      now: /\('a,A'\) heeft minder cellen .* vanaf kolom 'gebied' blijft alles leeg/,
      fix: null,
    },
  ],
  'unclosed-quote': [
    {
      files: { 'tafels.csv': 'id,naam\na,A\nb,"B\nc,C\nd,D\n' },
      found: ['error unclosed-quote tafels.csv:3 naam'],
      now: /Wat ervoor staat, wordt getoond; vanaf deze rij is de rest van het bestand \(3 regels\) niet gelezen/,
      fix: /^Sluit de tekst in het bestand af met "/,
    },
    {
      files: { 'tafels.csv': 'id,naam\nb,"B\nc,"C"\n' },
      found: ['error unclosed-quote tafels.csv:2 naam'],
      now: /overgenomen zoals getypt/,
      fix: /^Sluit de tekst in het bestand af met "/,
    },
  ],
  'stray-quote': [
    {
      files: { 'tafels.csv': 'id,naam\na,"Samen" sterk\n' },
      found: ['warning stray-quote tafels.csv:2 naam'],
      now: /in '"Samen" sterk'; de tekst is overgenomen zoals getypt/,
      fix: /^Haal het weg, of typ in het bestand zelf "" /,
    },
    {
      files: { 'tafels.csv': 'id,,naam\na,"Samen" sterk,A\n' },
      found: ['warning blank-header tafels.csv:1 -', 'warning stray-quote tafels.csv:2 -'],
      now: /in kolom B staat een aanhalingsteken te veel in '"Samen" sterk'/,
      fix: /typ in het bestand zelf "" /,
    },
    {
      files: { 'tafels.csv': '"id,naam"\n"a,de "beste" tafel"\n' },
      found: ['warning stray-quote tafels.csv:2 -'],
      now: /in deze rij staat een aanhalingsteken te veel/,
      fix: /typ in het bestand zelf "" /,
    },
  ],
  'duplicate-row': [
    {
      files: { 'deelnames.csv': 'organisatie,verband,rol\ncz,mijnzorg,lid\n\ncz,mijnzorg,lid\n' },
      found: ['warning duplicate-row deelnames.csv:4 -'],
      now: /'cz – mijnzorg' staat ook al op rij 2; het wordt één keer geteld/,
      fix: /rij 4 of rij 2/,
    },
    {
      files: { 'relaties.csv': 'van,naar,soort,toelichting\ncz,mijnzorg,x,y\ncz,mijnzorg,x,y\n' },
      found: ['warning duplicate-row relaties.csv:3 -'],
      now: /één keer geteld/,
      fix: /rij 3 of rij 2/,
    },
  ],
  'missing-value': [
    {
      files: { 'tafels.csv': 'id,naam\n,A\n' },
      found: ['error missing-value tafels.csv:2 id'],
      now: /moet gevuld zijn, maar is leeg; de rij wordt niet getoond/,
      fix: null,
    },
    {
      files: { 'tafels.csv': 'id,naam\na,\n' },
      found: ['error missing-value tafels.csv:2 naam'],
      now: /het record staat onder zijn id/,
      fix: null,
    },
    {
      files: { 'gebieden.csv': 'id,naam,niveau\nlimburg,L,\nheerlen,H,gemeente\n' },
      found: ['error missing-value gebieden.csv:2 niveau'],
      now: /de cel blijft leeg/,
      fix: null,
    },
  ],
  'duplicate-id': [
    {
      files: { 'tafels.csv': 'id,naam\na,A\na-2,B\na,C\n' },
      found: ['error duplicate-id tafels.csv:4 id'],
      now: /al gebruikt op rij 2 van tafels\.csv\. Die eerste blijft, deze rij wordt niet getoond/,
      fix: /'a-3'/,
    },
    {
      files: { 'organisaties.csv': 'id,naam\ncz,CZ\nmijnzorg,M\n' },
      found: ['error duplicate-id organisaties.csv:3 id'],
      now: /op rij 2 van coalities\.csv/,
      fix: /'mijnzorg-2'/,
    },
  ],
  'unknown-reference': [
    {
      files: { 'tafels.csv': 'id,naam,gebied\na,A,limbrug\n' },
      found: ['error unknown-reference tafels.csv:2 gebied'],
      now: /gebied 'limbrug' bestaat niet in gebieden\.csv; de verwijzing blijft leeg/,
      fix: /^Bedoelt u 'limburg' \(Limburg\)\?$/,
    },
    {
      files: { 'deelnames.csv': 'organisatie,verband\nonbekend,mijnzorg\n' },
      found: ['error unknown-reference deelnames.csv:2 organisatie'],
      now: /bestaat niet in organisaties\.csv; de rij wordt niet getoond/,
      fix: null,
    },
    {
      files: { 'tafels.csv': 'id,naam,coalitie\nmijn,A,mijnzrg\nmijnzr,B,\n' },
      found: ['error unknown-reference tafels.csv:2 coalitie'],
      now: /coalitie 'mijnzrg' bestaat niet in coalities\.csv/,
      fix: /^Bedoelt u 'mijnzorg' \(MijnZorg\)\?$/,
    },
    {
      files: { 'coalities.csv': null, 'tafels.csv': 'id,naam,coalitie\nmijnzorg,A,c1\nc2,C,\n' },
      found: ['error unknown-reference tafels.csv:- coalitie'],
      now: /kolom 'coalitie' 1 keer naar iets in coalities\.csv, maar dat bestand ontbreekt .* verwijzingen blijven leeg/,
      fix: /^Herstel eerst coalities\.csv\.$/,
    },
    {
      files: { 'tafels.csv': 'id,naam,bron\na,A,x|b|y\n', 'bronnen.csv': 'id,titel\nb,B\n' },
      found: ['warning unknown-reference tafels.csv:2 bron', 'warning unknown-reference tafels.csv:2 bron'],
      now: /bron 'x' bestaat niet in bronnen\.csv; de verwijzing blijft leeg/,
      fix: /'b' \(B\)/,
    },
  ],
  'inexact-reference': [
    {
      files: { 'tafels.csv': 'id,naam,gebied\na,A,Limburg\n' },
      found: ['warning inexact-reference tafels.csv:2 gebied'],
      now: /wijkt alleen in hoofdletters af van 'limburg'; die wordt gebruikt/,
      fix: /'limburg'/,
    },
  ],
  'invalid-value': [
    {
      files: { 'gebieden.csv': 'id,naam,niveau\nlimburg,L,provnicie\nheerlen,H,gemeente\n' },
      found: ['error invalid-value gebieden.csv:2 niveau'],
      now: /de cel blijft leeg/,
      fix: /^Bedoelt u 'provincie'\? Mogelijk zijn: land, provincie, regio, subregio, gemeente, wijk\.$/,
    },
  ],
  'invalid-date': [
    {
      files: { 'tafels.csv': 'id,naam,start\na,A,45352\n' },
      found: ['error invalid-date tafels.csv:2 start'],
      now: /geen geldige datum; de datum blijft leeg/,
      fix: /^Bedoelt u '2024-03-01'\?$/,
    },
    {
      files: { 'tafels.csv': 'id,naam,start\na,A,31-2-2024\n' },
      found: ['error invalid-date tafels.csv:2 start'],
      now: /blijft leeg/,
      fix: /^Schrijf bijvoorbeeld 2024-03-01/,
    },
  ],
  'date-order': [
    {
      files: { 'tafels.csv': 'id,naam,start,eind\na,A,2020-05,2019\n' },
      found: ['warning date-order tafels.csv:2 eind'],
      now: /eind '2019' ligt vóór start '2020-05'; beide worden zo getoond/,
      fix: /^Verwissel/,
    },
    {
      files: { 'tafels.csv': 'id,naam,start,eind\na,A,01/05/2020,3-4-2020\n' },
      found: ['warning date-order tafels.csv:2 eind'],
      now: /eind '3-4-2020' ligt vóór start '01\/05\/2020'; beide worden zo getoond/,
      fix: /^Verwissel/,
    },
    {
      files: { 'deelnames.csv': 'organisatie,verband,van,tot\ncz,mijnzorg,2020,2019\n' },
      found: ['warning date-order deelnames.csv:2 tot'],
      now: /tot '2019' ligt vóór van '2020'/,
      fix: /^Verwissel/,
    },
  ],
  'unsafe-link': [
    {
      files: { 'tafels.csv': 'id,naam,website\na,A,javascript:alert(1)\n' },
      found: ['error unsafe-link tafels.csv:2 website'],
      now: /als tekst getoond/,
      fix: null,
    },
  ],
  'invalid-link': [
    {
      files: { 'tafels.csv': 'id,naam,website\na,A,voorbeeld.nl\n' },
      found: ['warning invalid-link tafels.csv:2 website'],
      now: /als tekst getoond/,
      fix: /^Bedoelt u 'https:\/\/voorbeeld\.nl'\?$/,
    },
  ],
  'spreadsheet-damage': [
    {
      files: { 'tafels.csv': 'id,naam\na,#VERW!\n' },
      found: ['error spreadsheet-damage tafels.csv:2 naam'],
      now: /in plaats van een waarde; het record staat onder zijn id/,
      fix: /type Tekst/,
    },
    {
      files: { 'tafels.csv': 'id,naam\n#N/B,A\n' },
      found: ['error spreadsheet-damage tafels.csv:2 id'],
      now: /het record wordt onder dit id getoond/,
      fix: /type Tekst/,
    },
    {
      files: { 'deelnames.csv': 'organisatie,verband\n#N/A,mijnzorg\n' },
      found: ['error spreadsheet-damage deelnames.csv:2 organisatie'],
      now: /de rij wordt niet getoond/,
      fix: /type Tekst/,
    },
    {
      files: { 'tafels.csv': 'id,naam,telefoon\na,A,#WAARDE!\n' },
      found: [
        'warning unknown-column tafels.csv:1 telefoon',
        'error spreadsheet-damage tafels.csv:2 telefoon',
      ],
      now: /de cel blijft leeg/,
      fix: /type Tekst/,
    },
    ...['#BUSY!', '#BEZIG!', '#GETTING_DATA', '#GEGEVENS_OPHALEN', '####'].map((value) => ({
      files: { 'tafels.csv': `id,naam,soort\na,A,${value}\n` },
      found: ['error spreadsheet-damage tafels.csv:2 soort'],
      now: /staat de Excel-fout '#.*' in plaats van een waarde; de cel blijft leeg/,
      fix: /type Tekst/,
    })),
    ...['Err:502', 'Fout:502'].map((value) => ({
      files: { 'tafels.csv': `id,naam,gebied\na,A,${value}\n` },
      found: ['error spreadsheet-damage tafels.csv:2 gebied'],
      now: /staat de rekenfout '\w+:502' in plaats van een waarde; de cel blijft leeg/,
      fix: /type Tekst/,
    })),
    {
      files: { 'gebieden.csv': 'id;naam;niveau;code\nlimburg;L;land;1,5E+9\nheerlen;H;gemeente;1.5E+9\n' },
      found: [
        'warning spreadsheet-damage gebieden.csv:2 code',
        'warning spreadsheet-damage gebieden.csv:3 code',
      ],
      now: /'1,5E\+9' in kolom 'code' lijkt door Excel veranderd/,
      fix: /type Tekst/,
    },
    {
      files: { 'tafels.csv': 'id,naam,,gebied\na,A,#REF!,\n' },
      found: ['warning blank-header tafels.csv:1 -', 'error spreadsheet-damage tafels.csv:2 -'],
      now: /in kolom C staat de Excel-fout '#REF!' in plaats van een waarde; de cel blijft leeg/,
      fix: /type Tekst/,
    },
    {
      files: { 'tafels.json': '[{"id":"a","naam":"A","":"#REF!"}]' },
      found: ['warning blank-header tafels.json:- -', 'error spreadsheet-damage tafels.json:2 -'],
      now: /in een veld zonder naam staat de Excel-fout '#REF!'/,
      fix: /type Tekst/,
    },
    {
      files: { 'gebieden.csv': 'id,naam,niveau,code\nlimburg,L,land,"1,23E+11"\nheerlen,H,gemeente,1-mrt\n' },
      found: [
        'warning spreadsheet-damage gebieden.csv:2 code',
        'warning spreadsheet-damage gebieden.csv:3 code',
      ],
      now: /lijkt door Excel veranderd; het is overgenomen zoals het er staat/,
      fix: /type Tekst/,
    },
  ],
  'value-too-long': [
    {
      files: { 'tafels.csv': `id,naam,omschrijving\na,A,${longText}\n` },
      found: ['warning value-too-long tafels.csv:2 omschrijving'],
      now: /ingekort getoond.*De export bevat de hele tekst/,
      fix: null,
    },
    {
      files: { 'tafels.csv': `id,naam,omschrijving\na,A,"z${'\n'.repeat(200)}${'🙂'.repeat(10_001)}"\n` },
      found: ['warning value-too-long tafels.csv:2 omschrijving'],
      now: /\(10202\).*'z 🙂+…'\. De export bevat de hele tekst/u,
      fix: null,
    },
  ],
  'control-character': [
    {
      files: { 'tafels.csv': 'id,naam\na,A\0B\n' },
      found: ['warning control-character tafels.csv:2 naam'],
      now: /weggelaten/,
      fix: /^Typ de cel opnieuw/,
    },
    {
      files: { 'tafels.csv': 'id,naam\na,A,,\x01\n' },
      found: ['warning control-character tafels.csv:2 -'],
      now: /in kolom D staat een onzichtbaar stuurteken; het is weggelaten\./,
      fix: /^Typ de cel opnieuw/,
    },
    {
      files: { 'tafels.csv': 'id,naam\na,A\n\x01,\x02\x03,\nb,B\n' },
      found: ['warning control-character tafels.csv:3 -'],
      now: /alleen onzichtbare stuurtekens en wordt overgeslagen/,
      fix: /^Verwijder ze, en controleer of het bestand tot het einde/,
    },
    {
      files: { 'tafels.json': '[{"id":"a","naam":"A"},{"id":"\\u0000"}]' },
      found: ['warning control-character tafels.json:3 -'],
      now: /alleen onzichtbare stuurtekens en wordt overgeslagen/,
      fix: /^Verwijder ze/,
    },
    ...['\0'.repeat(4000), '\x1A\r\n', ' \x1A'].map((tail) => ({
      files: { 'tafels.json': `[{"id":"a","naam":"A"}]\n${tail}` },
      found: ['warning control-character tafels.json:- -'],
      now: /^Achter de gegevens in tafels\.json staan onzichtbare stuurtekens; ze zijn weggelaten/,
      fix: /^Verwijder ze/,
    })),
  ],
  'broken-characters': [
    {
      files: { 'tafels.csv': 'id,naamÂ\u00a0,gebied\na,A,\n' },
      found: ['warning broken-characters tafels.csv:1 naam'],
      now: /de naam van de kolom 'naam' is eerder verkeerd opgeslagen, als 'naamÂ'; de kolom wordt gebruikt/,
      fix: /^Schrijf 'naam'\.$/,
    },
    {
      files: { 'tafels.json': '[{"id":"a","â€‹naam":"A"}]' },
      found: ['warning broken-characters tafels.json:- naam'],
      now: /de naam van het veld 'naam' is eerder verkeerd opgeslagen, als 'â€‹naam'; het veld wordt gebruikt/,
      fix: /^Schrijf 'naam'\.$/,
    },
    {
      files: { 'tafels.csv': 'id,naam\na,CoÃ¶peratie\n' },
      found: ['warning broken-characters tafels.csv:2 naam'],
      now: /wordt zo getoond/,
      fix: /^Bedoelt u 'Coöperatie'\?$/,
    },
    {
      files: { 'tafels.csv': 'id,naam\na,Co�peratie\n' },
      found: ['warning broken-characters tafels.csv:2 naam'],
      now: /wordt zo getoond/,
      fix: /^Typ de cel opnieuw/,
    },
  ],
  'invisible-character': [
    {
      files: { 'tafels.csv': 'id,naam,gebied\na,A,lim\u200bburg\n' },
      found: ['warning invisible-character tafels.csv:2 gebied'],
      now: /staat een onzichtbaar teken in 'lim⟨U\+200B⟩burg'; bij het vergelijken telt het niet mee/,
      fix: /^Typ de cel opnieuw/,
    },
  ],
  'self-parent': [
    {
      files: { 'coalities.csv': 'id,naam,onderdeel_van\nmijnzorg,M,mijnzorg\n' },
      found: ['error self-parent coalities.csv:2 onderdeel_van'],
      now: /bovenaan getoond/,
      fix: /^Maak de cel 'onderdeel_van' leeg/,
    },
  ],
  'cyclic-parent': [
    {
      files: { 'coalities.csv': 'id,naam,onderdeel_van\nmijnzorg,M,b\nb,B,mijnzorg\n' },
      found: ['error cyclic-parent coalities.csv:2 onderdeel_van'],
      now: /b → mijnzorg.*Alle worden getoond/,
      fix: /^Maak bij 'b' \(rij 3 van coalities\.csv\) de verwijzing naar 'mijnzorg' leeg/,
    },
  ],
  'parent-level': [
    {
      files: {
        'gebieden.csv': 'id,naam,niveau,onderdeel_van\nlimburg,L,wijk,\nheerlen,H,gemeente,limburg\n',
      },
      found: ['warning parent-level gebieden.csv:3 onderdeel_van'],
      now: /wordt zo getoond/,
      fix: null,
    },
    {
      files: {
        'gebieden.csv': 'id,naam,niveau,onderdeel_van\nlimburg,L,regio,\nheerlen,H,regio,limburg\n',
      },
      found: ['warning parent-level gebieden.csv:3 onderdeel_van'],
      now: /wordt zo getoond/,
      fix: null,
    },
  ],
  'self-relation': [
    {
      files: { 'relaties.csv': 'van,naar\ncz,cz\n' },
      found: ['warning self-relation relaties.csv:2 naar'],
      now: /wordt zo getoond/,
      fix: null,
    },
  ],
  'possible-duplicate': [
    {
      files: { 'organisaties.csv': 'id,naam\ncz,Café Été B.V.\nb,CAFE ETE BV\n' },
      found: ['warning possible-duplicate organisaties.csv:3 naam'],
      now: /'Café Été B\.V\.' op rij 2; beide worden getoond/,
      fix: /rij 2 of rij 3/,
    },
    {
      files: { 'organisaties.csv': 'id,naam\ncz,ΖORG\nb,Zоrg\n' },
      found: ['warning possible-duplicate organisaties.csv:3 naam'],
      now: /beide worden getoond/,
      fix: /rij 2 of rij 3/,
    },
  ],
  'too-many-problems': [],
};

const cases = Object.entries(catalogue).flatMap(([code, list]) =>
  list.map((one, index) => ({ code, index, ...one })),
);

function lineOf({ severity, code, file, row, column }: Problem): string {
  return `${severity} ${code} ${file}:${row ?? '-'} ${column ?? '-'}`;
}

describe('the catalogue of problems', () => {
  it.each(cases)('$code ($index) is found, and nothing else', ({ files, found }) => {
    expect(validateFiles(files).problems.map(lineOf)).toEqual(found);
  });

  it.each(cases)('$code ($index) says what happens now and how to mend it', ({ code, files, now, fix }) => {
    const problem = validateFiles(files).problems.find((one) => one.code === code);
    if (problem === undefined) throw new Error(`${code} was not found`);
    const { message, suggestion } = problemMessage(problem, 'nl');
    expect(message).toMatch(now);
    if (fix === null) expect(suggestion).toBeNull();
    else expect(suggestion).toMatch(fix);
  });

  it.each(cases)('$code ($index) names file, row, column and value in both languages', ({ files }) => {
    for (const problem of validateFiles(files).problems) {
      for (const language of ['nl', 'en'] as const) {
        const { message, suggestion } = problemMessage(problem, language);
        expect(missingIn(message, problem, language)).toEqual([]);
        expect(message).toMatch(/^[^\p{Cc}]*\.$/u);
        expect(`${message} ${suggestion ?? ''}`).not.toMatch(/[\p{Cc}]|undefined/u);
        if (problem.file.endsWith('.json'))
          expect(`${message} ${suggestion}`).not.toMatch(/kopregel|header row/);
      }
    }
  });
});

/** What a message should name and does not. */
function missingIn(message: string, problem: Problem, language: 'nl' | 'en'): readonly string[] {
  const { file, row, column, facts, code } = problem;
  const wanted = [
    file,
    column ?? '',
    row === null ? '' : `${language === 'nl' ? 'Rij' : 'Row'} ${row} `,
    isQuoted(code) ? shownOf(facts.value ?? '') : '',
  ];
  return wanted.filter((part) => !message.includes(part));
}

/** Of these the value is a place or a size and is said in words of its own. */
function isQuoted(code: ProblemCode): boolean {
  return code !== 'invalid-json' && code !== 'file-too-large' && code !== 'missing-file';
}

function shownOf(value: string): string {
  return value
    .slice(0, 80)
    .replace(/[\p{Cc}]+/gu, ' ')
    .trim();
}
