import { describe, expect, test } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { setCollapsed, setLocked } from '../../../shared/commands/card-state.ts';
import { copySubjects } from '../../../shared/commands/clip.ts';
import { CommandRefused } from '../../../shared/commands/command.ts';
import { deleteSubjects } from '../../../shared/commands/delete.ts';
import { pasteClip } from '../../../shared/commands/paste.ts';
import { isCollapsed, isLocked } from '../../../shared/model/card-state.ts';
import type { PlanDocument, Structure } from '../../../shared/model/document.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { idOf, org } from '../../support/org.ts';

const plan = org().squad('Search', { in: 'Shop' }).squad('Ops').person('Ada').document();
const shop = { kind: 'product', id: idOf('product', 'Shop') } as const;
const search = { kind: 'squad', id: idOf('squad', 'Search') } as const;
const ops = { kind: 'squad', id: idOf('squad', 'Ops') } as const;
const ada = { kind: 'person', id: idOf('person', 'Ada') } as const;

function edited(document: PlanDocument, ...edits: ((structure: Structure) => Change[])[]) {
  return edits.reduce((now, make) => applyChanges(now, make(todayStructure(now))), document);
}
const rows = (document: PlanDocument) => [...todayStructure(document).cardState.values()];

describe('how cards are kept', () => {
  test('a card is locked and let go of; one as any other has no row', () => {
    const locked = edited(plan, (s) => setLocked(s, [ops, ada], true));
    expect(rows(locked).map(({ id }) => id)).toEqual([ops.id, ada.id]);
    expect(isLocked(todayStructure(locked), ops)).toBe(true);
    const free = edited(locked, (s) => setLocked(s, [ops], false));
    expect(rows(free).map(({ id }) => id)).toEqual([ada.id]);
    expect(isLocked(todayStructure(free), ops)).toBe(false);
  });

  test('a squad stands as fast as the product that it is in', () => {
    const locked = todayStructure(edited(plan, (s) => setLocked(s, [shop], true)));
    expect(isLocked(locked, search)).toBe(true);
    expect(isLocked(locked, ops)).toBe(false);
    const own = todayStructure(edited(plan, (s) => setLocked(s, [search], true)));
    expect(isLocked(own, shop)).toBe(false);
  });

  test('a product stays locked when it is expanded, and collapsed when it is let go of', () => {
    const both = edited(
      plan,
      (s) => setLocked(s, [shop], true),
      (s) => setCollapsed(s, [shop.id], true),
    );
    expect(rows(both)).toEqual([
      { id: shop.id, subject: 'product', locked: true, collapsed: true },
    ]);
    const expanded = edited(both, (s) => setCollapsed(s, [shop.id], false));
    expect(rows(expanded)[0]).toMatchObject({ locked: true, collapsed: false });
    const free = todayStructure(edited(both, (s) => setLocked(s, [shop], false)));
    expect(isCollapsed(free, shop.id)).toBe(true);
    expect(isLocked(free, shop)).toBe(false);
  });

  test('can be taken back', () => {
    const changes = setCollapsed(todayStructure(plan), [shop.id], true);
    const there = applyChanges(plan, changes);
    expect(applyChanges(there, invertChanges(changes))).toEqual(plan);
  });

  test('goes with its card, and not along with a copy', () => {
    const locked = edited(plan, (s) => setLocked(s, [ops], true));
    expect(rows(edited(locked, (s) => deleteSubjects(s, [ops])))).toEqual([]);
    const clip = copySubjects(todayStructure(locked), [ops]);
    const pasted = edited(locked, (s) => pasteClip(s, clip, { x: 0, y: 0 }, () => 'copy').changes);
    expect(todayStructure(pasted).squad.has('copy')).toBe(true);
    expect(rows(pasted).map(({ id }) => id)).toEqual([ops.id]);
  });

  test('is refused for what is not there', () => {
    const gone = { kind: 'squad', id: 'squad/gone' } as const;
    expect(() => setLocked(todayStructure(plan), [gone], true)).toThrow(CommandRefused);
    expect(() => setCollapsed(todayStructure(plan), [ops.id], true)).toThrow(CommandRefused);
  });
});
