import { expect, test } from 'vitest';
import {
  emptyHistory,
  type History,
  recorded,
  redone,
  undone,
} from '../../../renderer/store/history.ts';
import { told } from '../../../renderer/workspace/told.ts';

const step = (revision: number, label: string) => ({ revision, label, changes: [] });
const one = recorded(emptyHistory, step(1, 'Add Search'));
const two = recorded(one, step(2, 'Rename Search'));

test.each<[string, History, History, string | null]>([
  ['an edit', one, two, 'Rename Search.'],
  ['the first edit', emptyHistory, one, 'Add Search.'],
  ['undo', two, undone(two), 'Undone: Rename Search.'],
  ['undo of the last', one, undone(one), 'Undone: Add Search.'],
  ['redo', undone(two), redone(undone(two)), 'Done again: Rename Search.'],
  [
    'an edit after undo',
    undone(two),
    recorded(undone(two), step(3, 'Delete Search')),
    'Delete Search.',
  ],
  [
    'more of the same field',
    two,
    { ...two, undo: [...one.undo, step(2, 'Rename Search')] },
    'Rename Search.',
  ],
  ['a field that is as it was', two, one, null],
  ['nothing', two, two, null],
])('%s', (_what, before, after, words) => {
  expect(told(before, after)).toBe(words);
});
