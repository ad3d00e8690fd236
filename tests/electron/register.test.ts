import { afterEach, describe, expect, test, vi } from 'vitest';
import { planFileError } from '../../database/plan-file-error.ts';
import { CallError } from '../../electron/failure.ts';
import { answer, type Handlers, registerCalls } from '../../electron/ipc/register.ts';
import { isFromPage } from '../../electron/ipc/sender.ts';
import { calls, replySchema } from '../../shared/ipc-contract.ts';

afterEach(() => vi.restoreAllMocks());

const save = { planId: 'p', baseRevision: 0, label: 'Edit', kind: 'edit' };
const row = { id: 'r', ruleId: 'split/squads', key: 'squads', value: 3 };
const change = { table: 'threshold', scenarioId: null, id: 'r', before: null, after: row };

describe('a call', () => {
  test('gets what was asked and answers with a value', async () => {
    const handler = vi.fn(() => ({ revision: 4 }));
    const request = { ...save, changes: [change] };
    expect(await answer('plan:save', handler, request)).toEqual({
      ok: true,
      value: { revision: 4 },
    });
    expect(handler).toHaveBeenCalledWith(request);
  });

  test.each([
    ['nothing', undefined],
    ['no changes', { ...save, changes: [] }],
    ['an unknown table', { ...save, changes: [{ ...change, table: 'edit' }] }],
    [
      'a row that breaks its schema',
      { ...save, changes: [{ ...change, after: { ...row, value: '3' } }] },
    ],
    ['a revision below 0', { ...save, baseRevision: -1, changes: [change] }],
  ])('is refused unheard with %s', async (_, request) => {
    const handler = vi.fn(() => ({ revision: 4 }));
    expect(await answer('plan:save', handler, request)).toMatchObject({
      ok: false,
      code: 'bad-request',
    });
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    [planFileError('disk-full', '/a/b.squadplan', 'save'), 'disk-full'],
    [new CallError('too-large', 'Too large.'), 'too-large'],
    [Object.assign(new Error('no space'), { code: 'ENOSPC' }), 'disk-full'],
    [Object.assign(new Error('refused'), { code: 'EACCES' }), 'read-only'],
    [Object.assign(new Error('gone'), { code: 'ENOENT' }), 'not-found'],
  ])('that ends in “%s” answers %s', async (error, code) => {
    const reply = await answer('plan:recent', () => Promise.reject(error), undefined);
    expect(reply).toMatchObject({ ok: false, code });
    expect(replySchema(calls['plan:recent'].reply).safeParse(reply).success).toBe(true);
  });

  test('that ends in an error of ours, or answers what nobody promised, is a failure in plain words', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = () => {
      throw new TypeError('x is not a function');
    };
    const replies = [
      await answer('plan:recent', broken, undefined),
      await answer('plan:recent', () => [{ path: '/home' }] as never, undefined),
    ];
    for (const reply of replies) {
      expect(reply).toMatchObject({ ok: false, code: 'failed' });
      expect((reply as { message: string }).message).not.toMatch(/function|zod|invalid/i);
    }
    expect(logged).toHaveBeenCalledTimes(2);
  });
});

describe('registering', () => {
  const frame = { url: 'app://squadplan/index.html' };
  const event = (senderFrame: unknown, mainFrame: unknown = senderFrame) =>
    ({ senderFrame, sender: { mainFrame } }) as never;

  test('offers every call of the contract, and answers the app’s own page alone', async () => {
    const listeners = new Map<string, (event: never, request: unknown) => Promise<unknown>>();
    const list = vi.fn(() => []);
    registerCalls(
      { handle: (name, listener) => listeners.set(name, listener) },
      { 'plan:recent': list } as unknown as Handlers,
      (from) => isFromPage(from, undefined),
    );
    expect([...listeners.keys()].sort()).toEqual(Object.keys(calls).sort());
    const ask = (from: never) => listeners.get('plan:recent')?.(from, undefined);
    expect(await ask(event(frame))).toEqual({ ok: true, value: [] });
    const save = listeners.get('plan:save')?.(event(frame), '{"planId":7}');
    expect(await save).toMatchObject({ ok: false, code: 'bad-request' });
    list.mockClear();
    for (const from of [
      event({ url: 'https://example.com/' }),
      event({ ...frame }, frame),
      event(null),
    ]) {
      expect(await ask(from)).toMatchObject({ ok: false, code: 'bad-request' });
    }
    expect(list).not.toHaveBeenCalled();
  });
});
