import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/dataset/dataset';
import { columnsOf, mustBeFilled } from '../../src/dataset/headers';
import { type ForeignKey, schema } from '../../src/dataset/schema';

const kept = ['gecontroleerd_op', 'eigenaar'];
const aboutVerband = ['themas', 'status', 'start', 'eind', 'omschrijving', 'website', 'bron'];

/** The columns that other people and programs rely on, the optional ones too; in bold those that must be filled. */
const agreed = {
  gebieden: ['**id**', '**naam**', '**niveau**', 'onderdeel_van', 'code', 'bron', 'lat', 'lon'],
  coalities: ['**id**', '**naam**', 'soort', 'gebied', 'onderdeel_van', ...aboutVerband],
  tafels: ['**id**', '**naam**', 'soort', 'gebied', 'coalitie', ...aboutVerband],
  initiatieven: ['**id**', '**naam**', 'soort', 'gebied', 'coalitie', ...aboutVerband],
  organisaties: ['**id**', '**naam**', 'afkorting', 'soort', 'gebied', 'plaats', 'website', 'bron'],
  deelnames: [
    ...['**organisatie**', '**verband**', 'rol', 'van', 'tot', 'bron'],
    ...['status', 'mandaat', 'brengt', 'haalt'],
  ],
  relaties: ['**van**', '**naar**', 'soort', 'toelichting', 'bron'],
  gebeurtenissen: ['**id**', '**datum**', '**titel**', 'verbanden', 'omschrijving', 'bron'],
  bronnen: ['**id**', '**titel**', 'uitgever', 'datum', 'url'],
};

describe('schema', () => {
  it('has the agreed tables and columns, and says which must be filled', () => {
    const found = tableNames.map((table) => [
      table,
      columnsOf(table).map((column) => (mustBeFilled(column) ? `**${column.name}**` : column.name)),
    ]);
    const wanted = Object.entries(agreed).map(([table, columns]) => [table, [...columns, ...kept]]);
    expect(found).toEqual(wanted);
    expect(Object.keys(schema)).toEqual([...tableNames, 'synoniemen', 'bijdragen']);
    expect(columnsOf('synoniemen').map((column) => [column.name, mustBeFilled(column)])).toEqual([
      ['woord', true],
      ['bedoelt', true],
    ]);
  });

  it.each(tableNames)('names no column of %s twice', (table) => {
    const names = columnsOf(table).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(tableNames)('makes the id the key of %s where there is one, filled and unique', (table) => {
    const id = columnsOf(table).find(({ name }) => name === 'id');
    const key = 'primaryKey' in schema[table] ? schema[table].primaryKey : undefined;
    expect(key).toEqual(id === undefined ? undefined : ['id']);
    if (id !== undefined) expect(id.constraints).toMatchObject({ required: true, unique: true });
  });

  it.each(tableNames)(
    'lets every foreign key of %s lead from one id to the ids of another table',
    (table) => {
      const keys: readonly ForeignKey[] = schema[table].foreignKeys;
      const forms = keys.map(({ fields }) => columnsOf(table).find(({ name }) => name === fields[0])?.form);
      expect(forms).toEqual(keys.map(() => 'reference'));
      for (const { reference } of keys) {
        expect(reference.resource, 'the standard leaves out the table itself').not.toBe(table);
        expect(columnNames(reference.resource ?? table)).toContain(reference.fields[0]);
      }
    },
  );

  it.each(tableNames)('says of every reference in %s where its ids are, in one way', (table) => {
    const keys: readonly ForeignKey[] = schema[table].foreignKeys;
    for (const { name, form, refersTo } of columnsOf(table)) {
      const isReference = form === 'reference' || form === 'references';
      const isKey = keys.some(({ fields }) => fields[0] === name);
      expect([name, isKey, refersTo !== undefined]).toEqual([name, isKey, isReference && !isKey]);
      for (const target of refersTo ?? []) expect(columnNames(target)).toContain('id');
    }
  });
});

function columnNames(table: string): readonly string[] {
  const name = tableNames.find((candidate) => candidate === table);
  return name === undefined ? [] : columnsOf(name).map((column) => column.name);
}
