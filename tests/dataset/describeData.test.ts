import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, extraNames, type TableName, tableNames } from '../../src/dataset/dataset';
import {
  type DataPackage,
  type DescribedResource,
  dataPackage,
  fieldList,
  withFieldList,
} from '../../src/dataset/describeData';
import { fieldDescriptions } from '../../src/dataset/descriptions/fieldDescriptions';
import { columnsOf, mustBeFilled } from '../../src/dataset/headers';
import { readDataset } from '../../src/dataset/readDataset';
import { readCell } from '../../src/validation/checks/cellChecks';
import { splitList } from '../../src/validation/checks/values';
import { aFile, realExtras, realFiles } from '../fixtures/dataFiles';
import { holds } from '../fixtures/holds';

const files = [...realFiles(), ...realExtras()];
const real = readDataset(files);
const committed = readFileSync(new URL('../../data/datapackage.json', import.meta.url), 'utf8');
const manual = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

function described(dataset: Dataset, written: Readonly<Record<string, unknown>> = {}): DataPackage {
  return dataPackage(dataset, { title: 'Zorg & Welzijn in Fryslân', written });
}

/** A dataset of empty tables. */
function emptyTables(names: readonly TableName[]): Dataset {
  const header = (name: TableName) => columnsOf(name).map((column) => column.name);
  return readDataset(names.map((name) => aFile(`${name}.csv`, `${header(name).join(';')}\n`)));
}

/** Everything known of one column. */
const recordsNames = [...tableNames, ...extraNames] as const;
const columns = recordsNames.flatMap((table) =>
  columnsOf(table).map((column) => {
    const fields: Readonly<Partial<Record<string, (typeof fieldDescriptions)['tafels']['id']>>> =
      fieldDescriptions[table];
    return { table, column, about: fields[column.name], label: `${table}.${column.name}` };
  }),
);

describe('data/datapackage.json', () => {
  it('is what is made of the files beside it', () => {
    const made = dataPackage(real, { title: 'x', written: JSON.parse(committed) });
    expect(committed, 'run: npm run data:describe').toBe(`${JSON.stringify(made, null, 2)}\n`);
  });

  it('describes exactly the headers of every file that is there, in its order, and its delimiter', () => {
    const { resources }: DataPackage = JSON.parse(committed);
    for (const { name, bytes } of files) {
      const resource = resources.find(({ path }) => path === name);
      const delimiter = resource?.dialect?.delimiter ?? '';
      const header = new TextDecoder().decode(bytes).split('\n', 1)[0] ?? '';
      expect(delimiter).not.toBe('');
      expect(resource?.schema.fields.map((field) => field.name)).toEqual(header.trim().split(delimiter));
    }
  });

  it('is sound by the standard', () => {
    expect(flawsIn(JSON.parse(committed))).toEqual([]);
  });
});

describe('dataPackage(dataset, about)', () => {
  it('is sound by the standard, whichever files there are', () => {
    holds(
      fc.property(fc.subarray([...tableNames], { minLength: 1 }), (names) => {
        const made = described(emptyTables(names));
        expect(flawsIn(JSON.parse(JSON.stringify(made)))).toEqual([]);
        expect(made.resources.map(({ name }) => name)).toEqual(names);
      }),
    );
  });

  it('gives the set a name of plain letters, made of its title', () => {
    expect(described(real)).toMatchObject({
      name: 'zorg-welzijn-in-fryslan',
      title: 'Zorg & Welzijn in Fryslân',
    });
    expect(dataPackage(real, { title: '中文', written: {} }).name).toBe('gegevens');
  });

  it('keeps what someone wrote about the set, but not about the files', () => {
    const licenses = [{ name: 'CC-BY-4.0' }];
    const made = described(real, { title: 'Eigen titel', licenses, resources: [], $schema: 'x' });
    expect(made).toMatchObject({ title: 'Eigen titel', licenses, name: 'zorg-welzijn-in-fryslan' });
    expect(made.resources.map(({ name }) => name)).toEqual(recordsNames);
    expect(made.$schema).toContain('2.0/datapackage.json');
  });

  it('tells how each file is written', () => {
    const dataset = readDataset([
      aFile('tafels.csv', 'id;naam\na;A\n'),
      { name: 'bronnen.csv', bytes: Buffer.from('id,titel\na,café\n', 'latin1') },
      aFile('organisaties.json', '[{"id":"a","naam":"A"}]'),
      aFile('relaties.csv', ''),
    ]);
    const told = described(dataset).resources.map((one) => [one.path, one.format, one.encoding, one.dialect]);
    expect(told).toEqual([
      ['tafels.csv', 'csv', 'utf-8', { delimiter: ';' }],
      ['organisaties.json', 'json', 'utf-8', undefined],
      ['bronnen.csv', 'csv', 'windows-1252', { delimiter: ',' }],
    ]);
  });

  it('describes the columns that a file has, in its order: unknown ones by their header', () => {
    const dataset = readDataset([aFile('coalities.csv', 'Telefoon;NAAM;id;gebied\n1;A;a;b\n')]);
    const [made] = described(dataset).resources;
    expect(made?.schema.fields.map(({ name }) => name)).toEqual(['Telefoon', 'naam', 'id', 'gebied']);
    expect(made?.schema.fields[0]).toEqual({ name: 'Telefoon', type: 'string', title: 'Telefoon' });
    expect(made?.schema.fields[1]).toMatchObject({ constraints: { required: true } });
    expect(made?.schema).toMatchObject({ primaryKey: ['id'] });
    expect(made?.schema.foreignKeys).toBeUndefined();
  });

  it.each([
    ['a blank header', 'id;;naam\na;1;A\n', ['id', 'naam']],
    ['a header that is there already', 'id;naam;naam\na;A;B\n', ['id', 'naam']],
  ])('leaves out a column with %s', (_, text, names) => {
    const made = described(readDataset([aFile('tafels.csv', text)]));
    expect(made.resources[0]?.schema.fields.map(({ name }) => name)).toEqual(names);
    expect(flawsIn(made)).toEqual([]);
  });

  it('gives keys only to columns that are there', () => {
    const made = described(
      readDataset([
        aFile('coalities.csv', 'id;naam;onderdeel_van\n'),
        aFile('tafels.csv', 'naam;coalitie;gebied\n'),
        aFile('gebieden.csv', 'naam\n'),
        aFile('organisaties.json', '[]'),
      ]),
    );
    const told = made.resources.map(({ name, schema }) => [name, schema.primaryKey, schema.foreignKeys]);
    expect(told).toEqual([
      ['gebieden', undefined, undefined],
      ['coalities', ['id'], [{ fields: ['onderdeel_van'], reference: { fields: ['id'] } }]],
      ['tafels', undefined, [{ fields: ['coalitie'], reference: { resource: 'coalities', fields: ['id'] } }]],
    ]);
    expect(flawsIn(made)).toEqual([]);
  });

  it('leads to the one table that a reference is to, and says in words where there are more', () => {
    const resources = new Map(described(emptyTables(tableNames)).resources.map((one) => [one.name, one]));
    expect(resources.get('tafels')?.schema.foreignKeys).toEqual([
      { fields: ['gebied'], reference: { resource: 'gebieden', fields: ['id'] } },
      { fields: ['coalitie'], reference: { resource: 'coalities', fields: ['id'] } },
      { fields: ['eigenaar'], reference: { resource: 'organisaties', fields: ['id'] } },
    ]);
    const verband = fieldOf(resources.get('deelnames'), 'verband');
    expect(verband?.description).toContain('Eén id uit coalities.csv, tafels.csv of initiatieven.csv.');
    const bron = fieldOf(resources.get('deelnames'), 'bron');
    expect(bron?.description).toContain('Een of meer id’s uit bronnen.csv, met | ertussen.');
  });

  it('tells the limits that are checked', () => {
    const resources = new Map(described(real).resources.map((one) => [one.name, one]));
    const gebieden = resources.get('gebieden');
    const levels = ['land', 'provincie', 'regio', 'subregio', 'gemeente', 'wijk'];
    expect(fieldOf(gebieden, 'niveau')?.constraints).toEqual({ required: true, enum: levels });
    expect(fieldOf(gebieden, 'lat')).toMatchObject({
      type: 'number',
      constraints: { minimum: -90, maximum: 90 },
    });
    expect(fieldOf(resources.get('bronnen'), 'url')).toMatchObject({ type: 'string', format: 'uri' });
  });
});

describe('the description of a column', () => {
  it.each(columns)('$label is told in whole sentences, with an example', ({ about }) => {
    expect(about?.meaning).toMatch(/^\p{Lu}.{8,}[.]$/su);
    expect(about?.title).toMatch(/^\p{Lu}/u);
    expect(about?.example).not.toBe('');
  });

  it.each(columns)('$label has an example that the checks let pass', ({ column, about }) => {
    const reading = readCell(about?.example ?? '', column.form);
    expect([reading.text, reading.flaws]).toEqual([about?.example, []]);
  });

  it.each(columns.filter(({ about }) => about?.usual !== undefined))(
    '$label names the words that the data uses, and takes its example from them',
    ({ table, column, about }) => {
      const read =
        table === 'synoniemen'
          ? real.synonyms
          : table === 'bijdragen'
            ? real.contributions
            : real.tables[table];
      const used = read?.columns.find(({ name }) => name === column.name)?.text.values ?? [];
      const words = (column.form === 'list' ? used.flatMap(splitList) : used).filter((word) => word !== '');
      expect(words.filter((word) => !about?.usual?.includes(word))).toEqual([]);
      for (const word of splitList(about?.example ?? '')) expect(about?.usual).toContain(word);
    },
  );

  it.each(columns.filter(({ column }) => column.form.startsWith('reference')))(
    '$label has an example that is in the data',
    ({ about }) => {
      const ids = tableNames.flatMap(
        (table) => real.tables[table]?.columns.find(({ name }) => name === 'id')?.text.values ?? [],
      );
      for (const id of splitList(about?.example ?? '')) expect(ids).toContain(id);
    },
  );
});

describe('fieldList()', () => {
  it('stands in the manual as it is made now', () => {
    expect(withFieldList(manual), 'run: npm run data:describe').toBe(manual);
  });

  it('has a table for each file with a row for each column, those that must be filled in bold', () => {
    const parts = fieldList().split('### ').slice(1);
    expect(parts.map((part) => part.split('\n', 1)[0])).toEqual(recordsNames.map((name) => `${name}.csv`));
    recordsNames.forEach((table, index) => {
      const rows = (parts[index] ?? '').split('\n').filter((line) => line.startsWith('| '));
      const names = rows.slice(2).map((row) => row.split(' | ')[0]?.slice(2));
      const wanted = columnsOf(table).map((one) => (mustBeFilled(one) ? `**${one.name}**` : one.name));
      expect(names).toEqual(wanted);
      for (const row of rows) expect(row.split(/(?<!\\)\|/).length).toBe(6);
    });
  });
});

describe('withFieldList(manual)', () => {
  const [start, end] = [...manual.matchAll(/<!-- kolommen: .*? -->/g)].map(([mark]) => mark);

  it('replaces what stands between the marks, and nothing else', () => {
    const filled = withFieldList(`# Voor\n${start}\noud\n${end}\nna\n`);
    expect(filled).toContain(`# Voor\n${start}\n\n### gebieden.csv`);
    expect(filled).not.toContain('\noud\n');
    expect(filled?.endsWith(`${end}\nna\n`)).toBe(true);
    expect(withFieldList(filled ?? '')).toBe(filled);
  });

  it.each([['# Geen lijst'], [`${start} zonder einde`], [`${end}\n${start}`], ['']])(
    'leaves a manual without the two marks alone: %j',
    (text) => {
      expect(withFieldList(text)).toBeNull();
    },
  );
});

function fieldOf(resource: DescribedResource | undefined, name: string) {
  return resource?.schema.fields.find((field) => field.name === name);
}

/** What the profile of Data Package 2.0 refuses, and what its text demands beside that, as far as it is used here. */
function flawsIn(made: DataPackage): readonly string[] {
  const { $schema, name, title, description, resources } = made;
  const names = resources.map((resource) => resource.name);
  return [
    ...unless($schema === 'https://datapackage.org/profiles/2.0/datapackage.json', '$schema'),
    ...unless(/^[a-z0-9._-]+$/.test(name), 'name'),
    ...unless([title, description].every(isText), 'title and description'),
    ...unless(resources.length > 0 && new Set(names).size === names.length, 'resources'),
    ...resources.flatMap((resource) =>
      [...flawsInResource(resource), ...flawsInSchema(resource, resources)].map(
        (flaw) => `${resource.name}: ${flaw}`,
      ),
    ),
  ];
}

function flawsInResource(resource: DescribedResource): readonly string[] {
  const { name, type, path, format, mediatype, encoding, dialect } = resource;
  return [
    ...unless(/^[a-z0-9._-]+$/.test(name), 'name'),
    ...unless(type === 'table', 'type'),
    ...unless(/^(?![./~])(?!.*\.\.)[^\\:]+$/.test(path) && path.endsWith(`.${format}`), 'path'),
    ...unless(/^[a-z]+\/[a-z]+$/.test(mediatype), 'mediatype'),
    ...unless(encoding !== undefined && isText(encoding), 'encoding'),
    ...unless(format === 'json' || dialect?.delimiter.length === 1, 'dialect'),
    ...unless([resource.title, resource.description].every(isText), 'title and description'),
  ];
}

function flawsInSchema({ schema }: DescribedResource, all: readonly DescribedResource[]): readonly string[] {
  const { fields, missingValues, primaryKey, foreignKeys } = schema;
  const names = fields.map((field) => field.name);
  const has = (columnNames: readonly string[], wanted: readonly string[]) =>
    wanted.length > 0 && wanted.every((column) => columnNames.includes(column));
  return [
    ...unless(names.length > 0 && new Set(names).size === names.length, 'fields'),
    ...unless(!('fieldsMatch' in schema), 'fieldsMatch: its text and its profile disagree'),
    ...unless(
      missingValues.every((value) => typeof value === 'string'),
      'missingValues',
    ),
    ...unless(primaryKey === undefined || has(names, primaryKey), 'primaryKey'),
    ...unless(foreignKeys === undefined || foreignKeys.length > 0, 'foreignKeys'),
    ...(foreignKeys ?? []).flatMap(({ fields: own, reference }) => {
      const target = all.find(({ name }) => name === reference.resource)?.schema.fields ?? [];
      const theirs = reference.resource === undefined ? names : target.map((field) => field.name);
      const isSound = own.length === reference.fields.length && has(names, own);
      return unless(isSound && has(theirs, reference.fields), `foreign key ${own.join()}`);
    }),
    ...fields.flatMap(flawsInField),
  ];
}

/** The profile knows no type `list`, though the text of the standard does. */
const constraintsByType: Readonly<Record<string, readonly string[]>> = {
  string: ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'],
  number: ['required', 'unique', 'enum', 'minimum', 'maximum'],
};

function flawsInField(field: DescribedResource['schema']['fields'][number]): readonly string[] {
  const { name, title, description, example, type, format, constraints = {} } = field;
  const allowed = constraintsByType[type] ?? [];
  const used = Object.keys(field).sort();
  const known = ['constraints', 'description', 'example', 'format', 'name', 'title', 'type'];
  return [
    ...unless([name, title].every(isText), 'name and title'),
    ...unless(
      [description, example].every((text) => text === undefined || isText(text)),
      'texts',
    ),
    ...unless(allowed.length > 0, 'type'),
    ...unless(format === undefined || (type === 'string' && format === 'uri'), 'format'),
    ...unless(
      Object.keys(constraints).every((one) => allowed.includes(one)),
      'constraints',
    ),
    ...unless(
      used.every((one) => known.includes(one)),
      'nothing of our own',
    ),
  ].map((flaw) => `${name}: ${flaw}`);
}

function unless(holds: boolean, flaw: string): readonly string[] {
  return holds ? [] : [flaw];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
