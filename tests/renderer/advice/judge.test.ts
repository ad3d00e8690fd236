import { describe, expect, test } from 'vitest';
import {
  changesOf,
  effectBetween,
  effectText,
  judgeChanges,
} from '../../../renderer/advice/judge.ts';
import { analysisOf } from '../../../renderer/store/kept-analyses.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { org } from '../../support/org.ts';

const TODAY = '2026-11-02';
const three = org().pm('Ann', ['A', 'B', 'C']);
const document = three.document();
const structure = three.structure();
const { result } = analysisOf(document, structure, TODAY);
const split = result.findings.find(({ rule }) => rule === 'split/squads');
const suggestion = split?.suggestions[0];
if (!split || !suggestion) throw new Error('the rule offers something');
const changes = changesOf(suggestion, structure);
if (!changes) throw new Error('the suggestion fits');

describe('judging a suggestion', () => {
  test('names what it clears and what it raises', () => {
    const judged = judgeChanges(document, structure.scenarioId, changes, TODAY);
    const after = judged?.analysis.result.findings ?? [];
    const effect = effectBetween(result.findings, after);
    expect(effect.clears.map(({ rule }) => rule)).toContain('split/squads');
    expect(effect.raises.map(({ rule }) => rule)).toContain('missing/filled-role');
  });

  test('leaves the plan as it is', () => {
    judgeChanges(document, structure.scenarioId, changes, TODAY);
    expect(structure.person.size).toBe(1);
    expect(document.structures.get(structure.scenarioId)).toBe(structure);
  });

  test('draws the very rows that applying it writes', () => {
    expect(changesOf(suggestion, structure)).toBe(changes);
    const judged = judgeChanges(document, structure.scenarioId, changes, TODAY);
    const applied = applyChanges(document, changes).structures.get(structure.scenarioId);
    expect(judged?.analysis.structure.person).toEqual(applied?.person);
  });

  test('judges the same changes once', () => {
    const once = judgeChanges(document, structure.scenarioId, changes, TODAY);
    expect(judgeChanges(document, structure.scenarioId, changes, TODAY)).toBe(once);
  });

  test('says nothing of changes that no longer fit the plan', () => {
    const applied = applyChanges(document, changes);
    expect(judgeChanges(applied, structure.scenarioId, changes, TODAY)).toBeNull();
  });

  test.each([
    [2, 1, 'Clears 2 findings and raises 1 finding.'],
    [1, 0, 'Clears 1 finding.'],
    [0, 2, 'Clears none and raises 2 findings.'],
    [0, 0, 'Clears no finding by itself.'],
  ])('%i cleared and %i raised reads: %s', (clears, raises, words) => {
    const times = (count: number) => Array.from({ length: count }, () => split);
    expect(effectText({ clears: times(clears), raises: times(raises) })).toBe(words);
  });
});
