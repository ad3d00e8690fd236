import { expect, test } from 'vitest';
import { analyse } from '../../../renderer/store/analysis.ts';
import { Judging, onRunEnded, runsEnded } from '../../../renderer/store/judging.ts';
import { analysisOf } from '../../../renderer/store/kept-analyses.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { moveSquad } from '../../../shared/commands/move-squad.ts';
import { moveOnCanvas } from '../../../shared/commands/place.ts';
import type { PlanDocument, Structure } from '../../../shared/model/document.ts';
import type { RunResult } from '../../../shared/rules/types.ts';
import { idOf, org } from '../../support/org.ts';

const TODAY = '2026-11-21';

const structureOf = (document: PlanDocument) => [...document.structures.values()][0] as Structure;

/** Without what a suggestion would do: functions are the same only as objects. */
const said = (result: RunResult) => JSON.stringify(result);

/** A plan that nothing has been worked out for yet: so large that the rules are not over at once. */
function freshPlan(): PlanDocument {
  const names = Array.from({ length: 120 }, (_, at) => `Squad ${at}`);
  return org()
    .squads(names, { in: 'Core' })
    .squads(['Checkout'], { in: 'Pay' })
    .pm('Ada', [...names.slice(0, 9), 'Checkout'])
    .document();
}

test('a plan can be drawn before the rules have run, and nobody is told that nothing was found', () => {
  const document = freshPlan();
  const analysis = analysisOf(document, structureOf(document), TODAY);
  expect(analysis.judged).toBeNull();
  expect(analysis.index.squads.size).toBe(121);
  expect(analysisOf(document, structureOf(document), TODAY)).toBe(analysis);
});

test('reading the findings runs the rules to their end', async () => {
  const document = freshPlan();
  const structure = structureOf(document);
  const before = runsEnded();
  let told = 0;
  const stop = onRunEnded(() => told++);
  const analysis = analysisOf(document, structure, TODAY);
  const { result, counts } = analyse(document, structure, TODAY);
  expect(result.findings.length).toBeGreaterThan(0);
  expect(said(analysis.result)).toBe(said(result));
  expect(analysis.counts).toEqual(counts);
  await Promise.resolve();
  expect([runsEnded() - before, told]).toEqual([1, 1]);
  stop();
  const then = analysisOf(document, structure, TODAY);
  expect(then.judged?.result).toBe(analysis.result);
  expect(then.index).toBe(analysis.index);
});

test('an edit is judged at once where the plan was judged, and later where it was not', () => {
  const document = freshPlan();
  const structure = structureOf(document);
  const changes = moveSquad(structure, idOf('squad', 'Checkout'), idOf('product', 'Core'));
  const edited = applyChanges(document, changes);
  const first = analysisOf(document, structure, TODAY);
  first.result;
  const then = analysisOf(edited, structureOf(edited), TODAY);
  const again = analyse(edited, structureOf(edited), TODAY).result;
  expect(then.judged && said(then.judged.result)).toBe(said(again));

  const other = freshPlan();
  analysisOf(other, structureOf(other), TODAY);
  const early = applyChanges(other, changes);
  const waiting = analysisOf(early, structureOf(early), TODAY);
  expect(said(waiting.result)).toBe(said(again));
});

test('cards that are moved meanwhile start nothing anew', () => {
  const document = freshPlan();
  const first = analysisOf(document, structureOf(document), TODAY);
  const card = { id: idOf('squad', 'Checkout'), subject: 'squad', x: 10, y: 20 } as const;
  const moved = applyChanges(document, moveOnCanvas(structureOf(document), [card]));
  const then = analysisOf(moved, structureOf(moved), TODAY);
  expect(then.structure).toBe(structureOf(moved));
  expect(then.index.squads).toBe(first.index.squads);
  expect(then.result).toBe(first.result);
});

test('a run goes on for a while at a time, and is over where nobody waits for it', () => {
  const nothing: RunResult = { findings: [], accepted: [], cannotTell: [], holding: 0 };
  let steps = 0;
  function* slow(): Generator<void, RunResult> {
    for (; steps < 5; steps++) yield;
    return nothing;
  }
  let wanted = true;
  const judging = new Judging(slow(), () => wanted);
  judging.goOn(0);
  expect([steps, judging.isOver, judging.verdicts]).toEqual([0, false, null]);
  wanted = false;
  expect(judging.isOver).toBe(true);
  expect(judging.finish().result).toBe(nothing);
  expect(steps).toBe(5);
});
