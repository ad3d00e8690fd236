import { describe, expect, test } from 'vitest';
import { findIn, foldText } from '../../../renderer/search/fold-text.ts';

describe('search text', () => {
  test.each([
    ['Müller', 'muller', [0, 6]],
    ['Łódź Core', 'lodz', [0, 4]],
    ['Straße', 'strase', [0, 6]],
    ['Team 🚀 Ångström', 'angstrom', [8, 16]],
    ['Search', 'arc', [2, 5]],
    ['Zoom to 100\u00A0%', '100 %', [8, 13]],
    ['Search', 'x', null],
    ['Search', '', null],
  ])('%s holds %s at %j', (text, query, place) => {
    expect(findIn(text, foldText(query))).toEqual(place);
  });

  test('folding keeps the length, so that a hit can be marked in the name', () => {
    for (const text of ['İstanbul', 'ﬁn', 'Æther', '한글', '👩‍💻 dev']) {
      expect(foldText(text)).toHaveLength(text.length);
    }
  });
});
