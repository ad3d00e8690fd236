import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallName } from '../../../shared/ipc-contract.ts';
import type { SaveRequest } from '../../../shared/ipc-messages.ts';

/** The shell as the window sees it: answers each call, or fails it. */
const shell = vi.hoisted(() => ({
  saved: [] as SaveRequest[],
  failure: null as string | null,
  changesOf: [] as unknown[],
}));

vi.mock('../../../renderer/api.ts', () => {
  class CallFailure extends Error {
    readonly code = 'disk-full';
  }
  return {
    CallFailure,
    call: async (name: CallName, request: unknown) => {
      if (name === 'plan:changes-of') return shell.changesOf;
      if (name !== 'plan:save') return undefined;
      if (shell.failure) throw new CallFailure(shell.failure);
      shell.saved.push(request as SaveRequest);
      return { revision: (request as SaveRequest).baseRevision + 1 };
    },
  };
});

const store = await import('../../../renderer/store/plan-store.ts');
const { editSquad } = await import('../../../shared/commands/subjects.ts');
const { rowsOfDocument } = await import('../../../shared/model/rows.ts');
const { org } = await import('../../support/org.ts');

const SQUAD = 'squad/search';
const plan = org().squad('Search').squad('Checkout').document('Acme');

function rename(name: string, options?: { mergeKey: string }, squad = SQUAD): void {
  store.edit(`Rename ${name}`, editSquad(store.currentStructure(), squad, { name }), options);
}
const nameNow = () => store.currentStructure().squad.get(SQUAD)?.name;
const undoLabels = () =>
  store.planStore.getState().open?.history.undo.map(({ label }) => label) ?? [];
const typing = { mergeKey: `field:${SQUAD}:name` };

beforeEach(() => {
  vi.useFakeTimers();
  shell.saved.length = 0;
  shell.failure = null;
  store.showPlan({
    planId: 'p',
    fileName: 'Acme.squadplan',
    folder: '',
    revision: 7,
    readOnly: false,
    edits: [],
    rows: rowsOfDocument(plan),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('edits', () => {
  test('are seen at once and saved in order, each on the revision of the one before', async () => {
    rename('Find');
    rename('Look');
    expect(nameNow()).toBe('Look');
    await store.settled();
    expect(shell.saved.map(({ label, baseRevision }) => [label, baseRevision])).toEqual([
      ['Rename Find', 7],
      ['Rename Look', 8],
    ]);
    expect(store.planStore.getState().save.kind).toBe('saved');
  });

  test('that change nothing are no step', async () => {
    store.edit('Nothing', []);
    await store.settled();
    expect(undoLabels()).toEqual([]);
    expect(shell.saved).toEqual([]);
  });

  test('that cannot be saved stay in the window, and go to the file once saving works again', async () => {
    shell.failure = 'The disk is full.';
    rename('Find');
    await store.settled();
    rename('Look');
    await store.settled();
    const { save } = store.planStore.getState();
    expect(save).toMatchObject({ kind: 'not-saved', code: 'disk-full' });
    expect(nameNow()).toBe('Look');
    expect(store.unsavedEdits().map(({ label }) => label)).toEqual(['Rename Find', 'Rename Look']);
    shell.failure = null;
    store.retrySaving();
    await store.settled();
    expect(shell.saved.map(({ baseRevision }) => baseRevision)).toEqual([7, 8]);
    expect(store.planStore.getState().save.kind).toBe('saved');
  });
});

describe('typing in one field', () => {
  test('is one step and one saved edit, from the first value to the last', async () => {
    for (const name of ['F', 'Fi', 'Fin']) rename(name, typing);
    expect(undoLabels()).toHaveLength(1);
    await store.settled();
    expect(shell.saved).toHaveLength(1);
    expect(shell.saved[0]?.changes).toMatchObject([
      { before: { name: 'Search' }, after: { name: 'Fin' } },
    ]);
    expect(store.planStore.getState().open?.revision).toBe(8);
    await store.undo();
    expect(nameNow()).toBe('Search');
  });

  test('after a pause is a step of its own', async () => {
    rename('F', typing);
    await vi.advanceTimersByTimeAsync(1000);
    rename('Fi', typing);
    await store.settled();
    expect(shell.saved).toHaveLength(2);
    expect(undoLabels()).toHaveLength(2);
  });

  test('in another field is a step of its own, and comes after the first in the file', async () => {
    rename('F', typing);
    rename('Pay', { mergeKey: 'field:squad/checkout:name' }, 'squad/checkout');
    await store.settled();
    expect(shell.saved.map(({ label }) => label)).toEqual(['Rename F', 'Rename Pay']);
  });

  test('back to what stood there leaves no step, no edit in the file and no gap in the revisions', async () => {
    rename('F', typing);
    rename('Search', typing);
    expect(undoLabels()).toEqual([]);
    expect(store.planStore.getState().save.kind).toBe('saved');
    rename('Find');
    await store.settled();
    expect(shell.saved.map(({ baseRevision }) => baseRevision)).toEqual([7]);
  });
});

describe('undo and redo', () => {
  test('are edits of their own in the file, with the changes turned round', async () => {
    rename('Find');
    await store.undo();
    expect(nameNow()).toBe('Search');
    await store.redo();
    expect(nameNow()).toBe('Find');
    await store.settled();
    expect(shell.saved.map(({ kind, baseRevision }) => [kind, baseRevision])).toEqual([
      ['edit', 7],
      ['undo', 8],
      ['redo', 9],
    ]);
    expect(shell.saved[1]?.changes).toMatchObject([
      { before: { name: 'Find' }, after: { name: 'Search' } },
    ]);
  });

  test('a new edit takes away what could be redone', async () => {
    rename('Find');
    await store.undo();
    rename('Look');
    await store.redo();
    expect(nameNow()).toBe('Look');
  });

  test('reach steps from before the plan was opened, whose changes the file has', async () => {
    const before = store.currentStructure();
    shell.changesOf = editSquad(before, SQUAD, { name: 'Old' }).map((change) => ({
      ...change,
      before: { ...change.after, name: 'Older' },
      after: change.before,
    }));
    store.showPlan({
      planId: 'p',
      fileName: '',
      folder: '',
      revision: 1,
      readOnly: false,
      edits: [{ revision: 1, at: '2026-01-05T09:00:00Z', label: 'Rename', kind: 'edit' }],
      rows: rowsOfDocument(plan),
    });
    await store.undo();
    expect(nameNow()).toBe('Older');
    await store.redo();
    expect(nameNow()).toBe('Search');
  });

  test('without a step do nothing', async () => {
    await store.undo();
    await store.redo();
    expect(shell.saved).toEqual([]);
  });
});
