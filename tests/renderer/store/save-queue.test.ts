import { describe, expect, test } from 'vitest';
import { SaveQueue, type SaveState } from '../../../renderer/store/save-queue.ts';
import type { SaveRequest } from '../../../shared/ipc-messages.ts';

function request(revision: number): SaveRequest {
  return {
    planId: 'p',
    baseRevision: revision,
    label: `edit ${revision}`,
    kind: 'edit',
    changes: [],
  };
}

/** A file that answers when it is told to. */
function slowFile() {
  const asked: { request: SaveRequest; answer: () => void; fail: (error: Error) => void }[] = [];
  const states: SaveState['kind'][] = [];
  const queue = new SaveQueue(
    (sent) =>
      new Promise<void>((resolve, reject) => {
        asked.push({ request: sent, answer: resolve, fail: reject });
      }),
    (error) => ({ code: 'disk-full', message: (error as Error).message }),
    ({ kind }) => states.push(kind),
  );
  return { queue, asked, states };
}

/** Lets everything go on that waits for an answer already given. */
const turn = async () => {
  for (let at = 0; at < 10; at++) await Promise.resolve();
};

describe('the save queue', () => {
  test('sends one edit at a time, in order, however fast they come', async () => {
    const { queue, asked, states } = slowFile();
    queue.add(request(0));
    queue.add(request(1));
    queue.add(request(2));
    expect(asked.map((one) => one.request.baseRevision)).toEqual([0]);
    asked[0]?.answer();
    await turn();
    expect(asked.map((one) => one.request.baseRevision)).toEqual([0, 1]);
    asked[1]?.answer();
    await turn();
    asked[2]?.answer();
    await turn();
    expect(queue.unsaved).toEqual([]);
    expect(states.at(-1)).toBe('saved');
    expect(states.filter((state) => state === 'saved')).toHaveLength(1);
  });

  test('a failure stops it and keeps every edit from the failed one on', async () => {
    const { queue, asked, states } = slowFile();
    queue.add(request(0));
    queue.add(request(1));
    asked[0]?.answer();
    await turn();
    asked[1]?.fail(new Error('The disk is full.'));
    await turn();
    queue.add(request(2));
    await turn();
    expect(states.at(-1)).toBe('not-saved');
    expect(asked).toHaveLength(2);
    expect(queue.unsaved.map(({ baseRevision }) => baseRevision)).toEqual([1, 2]);
  });

  test('retry sends what was kept, in the same order', async () => {
    const { queue, asked, states } = slowFile();
    queue.add(request(0));
    queue.add(request(1));
    asked[0]?.fail(new Error('The disk is full.'));
    await turn();
    queue.retry();
    await turn();
    asked[1]?.answer();
    await turn();
    asked[2]?.answer();
    await turn();
    expect(asked.map((one) => one.request.baseRevision)).toEqual([0, 0, 1]);
    expect(queue.unsaved).toEqual([]);
    expect(states.at(-1)).toBe('saved');
  });

  test('settled waits for the last edit, and does not wait for ever after a failure', async () => {
    const { queue, asked } = slowFile();
    await queue.settled();
    queue.add(request(0));
    let settled = false;
    const waiting = queue.settled().then(() => {
      settled = true;
    });
    await turn();
    expect(settled).toBe(false);
    asked[0]?.fail(new Error('The disk is full.'));
    await waiting;
    expect(queue.unsaved).toHaveLength(1);
    await queue.settled();
  });
});
