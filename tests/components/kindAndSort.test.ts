import { expect, it } from 'vitest';
import { kindAndSort } from '../../src/components/kindAndSort';

it('names the kind once', () => {
  expect(kindAndSort('tafel', '')).toBe('tafel');
  expect(kindAndSort('tafel', 'stuurgroep')).toBe('tafel · stuurgroep');
  expect(kindAndSort('tafel', 'Regietafel')).toBe('Regietafel');
  expect(kindAndSort('coalitie', 'coalitie')).toBe('coalitie');
});
