import { expect, test } from 'vitest';
import {
  byDay,
  dayName,
  entriesOf,
  entryLabel,
  findEntries,
} from '../../../renderer/history/entries.ts';
import type { EditHeader, PlanBackup } from '../../../shared/ipc-messages.ts';

const edit = (revision: number, label: string, kind: EditHeader['kind'] = 'edit'): EditHeader => ({
  revision,
  label,
  kind,
  at: new Date(2026, 10, 20 + Math.floor(revision / 3), 9, revision).toISOString(),
});
const kept = (revision: number, name: string | null, kind: PlanBackup['kind']): PlanBackup => ({
  id: `${kind}-${revision}`,
  kind,
  name,
  revision,
  at: new Date(2026, 10, 20, 23).toISOString(),
  bytes: 10,
});
const edits = [edit(1, 'Add Search'), edit(2, 'Move Search'), edit(3, 'Move Search', 'undo')];

test('edits and named versions stand in one row, a version above what it was kept after', () => {
  const all = [kept(2, 'Offsite', 'version'), kept(1, null, 'editing'), kept(2, null, 'restore')];
  expect(entriesOf(edits, all).map(entryLabel)).toEqual([
    'Undo: Move Search',
    'Offsite',
    'Move Search',
    'Add Search',
  ]);
});

test('a redo says so', () => {
  expect(entriesOf([edit(4, 'Move Search', 'redo')], []).map(entryLabel)).toEqual([
    'Redo: Move Search',
  ]);
});

test.each([
  ['', 3],
  ['search', 3],
  ['MOVE sea', 2],
  ['undo search', 1],
  ['search nobody', 0],
])('%j finds %i of them', (words, count) => {
  expect(findEntries(entriesOf(edits, []), words)).toHaveLength(count);
});

test('entries stand under their day on this computer, today by that word', () => {
  const days = byDay(entriesOf(edits, []));
  expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
    ['2026-11-21', 1],
    ['2026-11-20', 2],
  ]);
  expect(dayName('2026-11-21', '2026-11-21')).toBe('Today');
  expect(dayName('2026-11-20', '2026-11-21')).toBe('20 November 2026');
});
