import { describe, expect, it } from 'vitest';
import { incomingFiles } from '../../../src/modes/steward/gatherFiles';

function files(...names: readonly string[]): readonly File[] {
  return names.map((name) => Object.assign(new File(['id,naam'], name), { webkitRelativePath: '' }));
}

const namesOf = (given: readonly File[], folder?: string) =>
  incomingFiles(given, folder).brought.map(({ name }) => name);

describe('incomingFiles(files, folderName)', () => {
  it('takes every file that was chosen, and of a folder only what may be data', () => {
    const given = files('tafels.csv', 'notitie.docx');
    expect(namesOf(given)).toEqual(['tafels.csv', 'notitie.docx']);
    expect(namesOf(given, 'gegevens')).toEqual(['tafels.csv']);
  });

  it('passes over what office programs lay beside open files', () => {
    const given = files('~$tafels.xlsx', '.~lock.tafels.csv#', 'tafels.csv');
    expect(namesOf(given)).toEqual(['tafels.csv']);
    expect(namesOf(given, 'gegevens')).toEqual(['tafels.csv']);
  });

  it('names a few files, and of more the number', () => {
    expect(incomingFiles(files('a.csv', 'b.csv', 'c.csv', 'd.csv', 'e.csv')).name).toBe(
      'a.csv, b.csv, c.csv +2',
    );
  });
});
