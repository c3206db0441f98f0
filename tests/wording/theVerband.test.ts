import { describe, expect, it } from 'vitest';
import { theVerband } from '../../src/wording/theVerband';

function inDutch(kind: 'tafel' | 'coalition' | 'initiative', name: string, sort = ''): string {
  const told = theVerband('nl', { kind, name, sort });
  return `${told.preposition} ${told.name}`;
}

describe('theVerband(language, verband)', () => {
  it('gives a name that says what it is only its article', () => {
    expect(inDutch('coalition', 'Themacoalitie GGZ')).toBe('in de Themacoalitie GGZ');
    expect(inDutch('coalition', 'Grote Mijnstreekcoalitie', 'coalitie')).toBe(
      'in de Grote Mijnstreekcoalitie',
    );
    expect(inDutch('tafel', 'Regietafel toekomst Zuyderland')).toBe('aan de Regietafel toekomst Zuyderland');
    expect(inDutch('tafel', 'Programmateam PlusWIJken')).toBe('in het Programmateam PlusWIJken');
    expect(inDutch('initiative', 'Programmalijn Ouderen')).toBe('in de Programmalijn Ouderen');
  });

  it('says what it is by its sort, else by its kind, where the name does not', () => {
    expect(inDutch('coalition', 'MijnZorg', 'proeftuin')).toBe('in de proeftuin MijnZorg');
    expect(inDutch('coalition', 'Alliantie Santé', 'netwerk')).toBe('in de Alliantie Santé');
    expect(inDutch('coalition', 'PlusWIJken', 'programma')).toBe('in het programma PlusWIJken');
    expect(inDutch('coalition', 'Blauwe Zorg', 'iets anders')).toBe('in de coalitie Blauwe Zorg');
    expect(inDutch('tafel', 'de Kring van Acht')).toBe('aan de tafel de Kring van Acht');
    expect(inDutch('initiative', 'Bewegen')).toBe('in het initiatief Bewegen');
  });

  it('does not take for the kind what comes after another word in the name', () => {
    expect(inDutch('initiative', 'Samen aan tafel', 'project')).toBe('in het project Samen aan tafel');
    expect(inDutch('coalition', 'Hulp bij project Zuid')).toBe('in de coalitie Hulp bij project Zuid');
  });

  it('names the kind in English, and leaves every name as it is written', () => {
    expect(theVerband('en', { kind: 'tafel', name: 'denktank MIP', sort: '' })).toEqual({
      preposition: 'at',
      name: 'the table denktank MIP',
    });
    expect(inDutch('tafel', 'kernTEAM x')).toBe('in het kernTEAM x');
    expect(inDutch('tafel', '')).toBe('aan de tafel ');
  });
});
