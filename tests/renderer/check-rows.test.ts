import { describe, expect, test, vi } from 'vitest';
import { checkRows } from '../../renderer/check-rows.ts';
import type { PlanRowsMessage } from '../../shared/ipc-messages.ts';
import { rowListsSchema } from '../../shared/ipc-messages.ts';
import { pack, packReply, packRequest, unpack } from '../../shared/ipc-packing.ts';
import { rowsOfDocument } from '../../shared/model/rows.ts';
import { org } from '../support/org.ts';

const names = Array.from({ length: 450 }, (_, at) => `Person ${at}`);
const rows = () => {
  const plan = org().squads(['Search']);
  for (const name of names) plan.member(name, 'Search');
  return rowsOfDocument(plan.document()) as PlanRowsMessage;
};

describe('the rows of a plan that was opened', () => {
  test('cross as one text and are the same afterwards', () => {
    const answer = { ok: true, value: { rows: rows() } };
    expect(typeof packReply('plan:open', answer)).toBe('string');
    expect(unpack(packReply('plan:open', answer))).toEqual(answer);
    expect(packReply('plan:save', answer)).toBe(answer);
    expect(unpack(packRequest('plan:save', answer))).toEqual(answer);
    expect(typeof packRequest('plan:save', answer)).toBe('string');
    expect(packRequest('plan:open-recent', answer)).toBe(answer);
    expect(unpack('no JSON at all')).toBeUndefined();
    expect(unpack(pack(null))).toBeNull();
  });

  test('are all fine where all are', () => {
    const onProblem = vi.fn();
    expect(rowListsSchema.safeParse(rows()).success).toBe(true);
    checkRows(rows(), onProblem);
    expect(onProblem).not.toHaveBeenCalled();
  });

  test.each([0, 199, 200, 449])('are found out where row %i is not valid', (at) => {
    const spoilt = rows();
    const people = spoilt.scenarios[0]?.rows.person as { name: unknown }[];
    people[at] = { ...people[at], name: 7 };
    const onProblem = vi.fn();
    checkRows(spoilt, onProblem);
    expect(onProblem).toHaveBeenCalledTimes(1);
    expect(onProblem.mock.calls[0]?.[0]).toBe('“Name” of a person: has to be a text');
  });

  test('are found out where a table is none of ours, or no list', () => {
    const onProblem = vi.fn();
    const more = rows() as unknown as { plan: Record<string, unknown> };
    more.plan.spell = [{ id: 'a' }];
    checkRows(more as unknown as PlanRowsMessage, onProblem);
    expect(onProblem).toHaveBeenCalledTimes(1);
    more.plan.spell = 'a';
    expect(rowListsSchema.safeParse(more).success).toBe(false);
  });
});
