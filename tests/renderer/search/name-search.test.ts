import { describe, expect, test } from 'vitest';
import { nameSearch } from '../../../renderer/search/name-search.ts';

const found = (names: readonly string[], typed: string, enough = 60) =>
  nameSearch(names, (name) => ({ name }))(typed, enough).map(({ item }) => item);

describe('a search over names ranks', () => {
  test.each([
    [
      'the name itself first',
      'pm 06',
      ['GPM 06', 'PM 061', 'PM 06'],
      ['PM 06', 'PM 061', 'GPM 06'],
    ],
    [
      'what begins with it before a word that does',
      'core',
      ['Ads Core', 'Core Ads'],
      ['Core Ads', 'Ads Core'],
    ],
    [
      'a word that begins with it before the inside of one',
      'arc',
      ['Search', 'Noah Arc'],
      ['Noah Arc', 'Search'],
    ],
    [
      'a word after any sign',
      'ads',
      ['Loads', 'Growth-Ads', 'Web (Ads)'],
      ['Growth-Ads', 'Web (Ads)', 'Loads'],
    ],
    [
      'the best place of a name that holds it twice',
      'an',
      ['Banana An', 'Banana'],
      ['Banana An', 'Banana'],
    ],
    ['what holds it before what is like it', 'serch', ['Search', 'Reserch'], ['Reserch', 'Search']],
    ['equals in the order given', 'squad', ['Squad B', 'Squad A'], ['Squad B', 'Squad A']],
    [
      'without regard to case and marks',
      'JURGEN',
      ['Marta Jürgens', 'Jürgen'],
      ['Jürgen', 'Marta Jürgens'],
    ],
    ['without regard to blanks around', ' pm 6 ', ['GPM 6', 'PM 6 '], ['PM 6 ', 'GPM 6']],
    ['names in any script', 'صال', ['باصال', 'صالح'], ['صالح', 'باصال']],
    ['one Korean syllable as itself', '김', ['강도현', '김하늘'], ['김하늘']],
  ])('%s', (_case, typed, names, expected) => {
    expect(found(names, typed)).toEqual(expected);
  });

  test.each([
    ['', []],
    ['   ', []],
    ['zebra', []],
  ])('%j finds nothing', (typed, expected) => {
    expect(found(['Search', 'Checkout'], typed)).toEqual(expected);
  });

  test('names before what stands beside them, and that before what is only alike', () => {
    const people = [
      { name: 'Ada', title: 'Owner of Checkout' },
      { name: 'Chekout', title: '' },
      { name: 'Old Checkout', title: '' },
    ];
    const search = nameSearch(people, ({ name, title }) => ({ name, beside: title }));
    expect(search('checkout', 60).map(({ item }) => item.name)).toEqual([
      'Old Checkout',
      'Ada',
      'Chekout',
    ]);
  });

  test('looks for what is alike only where too few hold it', () => {
    expect(found(['Search', 'Serch'], 'serch', 1)).toEqual(['Serch']);
    expect(found(['Search', 'Serch'], 'serch', 2)).toEqual(['Serch', 'Search']);
  });
});
