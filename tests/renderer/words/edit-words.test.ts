import { describe, expect, test } from 'vitest';
import { factEdits } from '../../../renderer/words/edit-words.ts';
import { facts } from '../../../shared/rules/facts.ts';

describe('what the undo menu calls the edit of a fact', () => {
  test.each<[keyof typeof factEdits, string, string]>([
    ['time-split.backlog', 'Edit backlog share of Ada', 'Edit backlog share of 3 people'],
    [
      'audit.sets-roadmap',
      'Edit whether Ada sets the roadmap',
      'Edit whether 3 people set the roadmap',
    ],
    [
      'person.strategy-time',
      'Edit whether Ada has time for strategy',
      'Edit whether 3 people have time for strategy',
    ],
    [
      'answers.direction-expectations',
      'Edit what is expected of Ada for direction',
      'Edit what is expected of 3 people for direction',
    ],
  ])('%s is a whole phrase for one and for several', (fact, one, several) => {
    expect(factEdits[fact]({ name: 'Ada', count: 1 })).toBe(one);
    expect(factEdits[fact]({ name: '3 people', count: 3 })).toBe(several);
  });

  test('no two facts share one, and each says whose it is', () => {
    const labels = Object.values(factEdits).map((label) => label({ name: 'Ada', count: 1 }));
    expect(new Set(labels).size).toBe(Object.keys(facts).length + 1);
    expect(labels.filter((label) => !label.includes('Ada'))).toEqual([]);
  });
});
