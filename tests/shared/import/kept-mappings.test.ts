import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../../shared/import/columns.ts';
import {
  forgetMapping,
  type KeptMapping,
  keepMapping,
  keptMapping,
  MOST_KEPT,
} from '../../../shared/import/kept-mappings.ts';

const headings = ['Crew code', 'Who is it', 'Does', 'Does'];
const mapping = { ...guessColumns(headings), squad: 0, person: 1, title: 3 };

describe('what columns mean is kept', () => {
  const kept = keepMapping([], headings, mapping);

  test('for the same headings, written a little differently', () => {
    expect(keptMapping(kept, headings)).toEqual(mapping);
    expect(keptMapping(kept, ['CREW_CODE', 'Who is it?', 'does', 'does'])).toEqual(mapping);
  });

  test('in any order of the columns', () => {
    const other = keptMapping(kept, ['Does', 'Who is it', 'Does', 'Crew code']);
    expect(other).toEqual({ ...mapping, squad: 3, person: 1, title: 2 });
  });

  test.each<[string, string[]]>([
    ['one heading more', [...headings, 'Place']],
    ['one heading less', headings.slice(0, 3)],
    ['another heading', ['Crew', 'Who is it', 'Does', 'Does']],
  ])('not for %s', (_, others) => {
    expect(keptMapping(kept, others)).toBeNull();
  });

  test('the latest word counts, and can be taken back', () => {
    const later = keepMapping(kept, headings, { ...mapping, person: null });
    expect(later).toHaveLength(1);
    expect(keptMapping(later, headings)?.person).toBeNull();
    expect(forgetMapping(later, headings)).toEqual([]);
  });

  test('of many sets of headings, the oldest goes', () => {
    let many: KeptMapping[] = [];
    for (let n = 0; n <= MOST_KEPT; n++) many = keepMapping(many, [`Heading ${n}`], mapping);
    expect(many).toHaveLength(MOST_KEPT);
    expect(keptMapping(many, ['Heading 0'])).toBeNull();
    expect(keptMapping(many, ['Heading 1'])).not.toBeNull();
  });
});
