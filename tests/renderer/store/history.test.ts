import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyHistory,
  type History,
  historyOf,
  recorded,
  redone,
  undone,
} from '../../../renderer/store/history.ts';
import type { EditHeader } from '../../../shared/ipc-messages.ts';

const labels = ({ undo, redo }: History) => ({
  undo: undo.map(({ label }) => label),
  redo: redo.map(({ label }) => label),
});

function log(...edits: readonly [EditHeader['kind'], string][]): EditHeader[] {
  return edits.map(([kind, label], at) => ({
    revision: at + 1,
    at: '2026-01-05T09:00:00Z',
    label,
    kind,
  }));
}

describe('the history that a plan’s log tells', () => {
  test.each([
    ['edits', log(['edit', 'a'], ['edit', 'b']), { undo: ['a', 'b'], redo: [] }],
    ['an undo', log(['edit', 'a'], ['edit', 'b'], ['undo', 'b']), { undo: ['a'], redo: ['b'] }],
    [
      'an undo and a redo',
      log(['edit', 'a'], ['undo', 'a'], ['redo', 'a']),
      { undo: ['a'], redo: [] },
    ],
    [
      'an edit after an undo: what was undone is gone',
      log(['edit', 'a'], ['undo', 'a'], ['edit', 'b']),
      { undo: ['b'], redo: [] },
    ],
    [
      'two undone steps, redone in the order in which they were made',
      log(['edit', 'a'], ['edit', 'b'], ['undo', 'b'], ['undo', 'a'], ['redo', 'a']),
      { undo: ['a'], redo: ['b'] },
    ],
  ])('%s', (_, edits, expected) => {
    expect(labels(historyOf(edits))).toEqual(expected);
  });

  test('is the history that the same steps made while the plan was open', () => {
    const kinds = fc.array(fc.constantFrom('edit', 'undo', 'redo'), { maxLength: 40 });
    fc.assert(
      fc.property(kinds, (wanted) => {
        let live: History = emptyHistory;
        const edits: EditHeader[] = [];
        for (const kind of wanted) {
          const revision = edits.length + 1;
          const side = kind === 'undo' ? live.undo : live.redo;
          if (kind !== 'edit' && side.length === 0) continue;
          const label = kind === 'edit' ? `step ${revision}` : (side.at(-1)?.label ?? '');
          if (kind === 'edit') live = recorded(live, { revision, label, changes: [] });
          else live = kind === 'undo' ? undone(live) : redone(live);
          edits.push({ revision, at: '2026-01-05T09:00:00Z', label, kind });
        }
        expect(labels(historyOf(edits))).toEqual(labels(live));
      }),
    );
  });
});
