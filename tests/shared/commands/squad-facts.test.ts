import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { CommandRefused } from '../../../shared/commands/command.ts';
import { setRoleAnswers } from '../../../shared/commands/person-facts.ts';
import {
  answerSymptom,
  setSquadPractice,
  withdrawSymptomAnswer,
} from '../../../shared/commands/squad-facts.ts';
import {
  type PlanDocument,
  type Structure,
  todayStructure,
} from '../../../shared/model/document.ts';
import { idOf, org } from '../../support/org.ts';

const squadId = idOf('squad', 'Cart');
const ada = idOf('person', 'Ada');
const plan = () => org().pm('Ada', 'Cart').document();

function edited(document: PlanDocument, ...steps: readonly ((s: Structure) => Change[])[]) {
  return todayStructure(
    steps.reduce((sofar, step) => applyChanges(sofar, step(todayStructure(sofar))), document),
  );
}

describe('the practice of a squad', () => {
  test('keeps what is not named, and goes when nothing is known', () => {
    const kept = edited(
      plan(),
      (s) => setSquadPractice(s, squadId, { meetingDays: 0 }),
      (s) => setSquadPractice(s, squadId, { nextWorkContacts: 2 }),
    );
    expect(kept.squadPractice.get(squadId)).toEqual({
      id: squadId,
      meetingDays: 0,
      nextWorkContacts: 2,
    });
    const gone = edited(
      plan(),
      (s) => setSquadPractice(s, squadId, { meetingDays: 7 }),
      (s) => setSquadPractice(s, squadId, { meetingDays: null }),
    );
    expect(gone.squadPractice.size).toBe(0);
  });

  test('is refused where the squad is gone or the figure is not one', () => {
    const structure = todayStructure(plan());
    expect(() => setSquadPractice(structure, 'squad/none', { meetingDays: 1 })).toThrow(
      CommandRefused,
    );
    expect(() => setSquadPractice(structure, squadId, { meetingDays: -1 })).toThrow(
      /^Days between meetings/,
    );
  });
});

test('the answers of a person are kept beside the person', () => {
  const structure = edited(
    plan(),
    (s) => setRoleAnswers(s, ada, { hasRoadmapPart: false }),
    (s) => setRoleAnswers(s, ada, { directionExpectations: true }),
  );
  expect(structure.roleAnswers.get(ada)).toEqual({
    id: ada,
    directionExpectations: true,
    backlogExpectations: null,
    hasRoadmapPart: false,
  });
});

describe('a symptom’s answer', () => {
  const answer = (present: boolean, on: string, id: string) => (s: Structure) =>
    answerSymptom(s, { squadId, symptom: 'too-vague', present, on }, () => id);

  test('of another day stands beside the first; of the same day replaces it', () => {
    const structure = edited(
      plan(),
      answer(true, '2026-05-01', 'a'),
      answer(true, '2026-05-08', 'b'),
      answer(false, '2026-05-08', 'c'),
    );
    const rows = [...structure.symptomAnswer.values()];
    expect(rows.map(({ id, present, on }) => [id, present, on])).toEqual([
      ['a', true, '2026-05-01'],
      ['b', false, '2026-05-08'],
    ]);
  });

  test('can be withdrawn for one day', () => {
    const structure = edited(
      plan(),
      answer(true, '2026-05-01', 'a'),
      answer(true, '2026-05-08', 'b'),
      (s) => withdrawSymptomAnswer(s, { squadId, symptom: 'too-vague', on: '2026-05-08' }),
    );
    expect([...structure.symptomAnswer.keys()]).toEqual(['a']);
  });

  test('is refused for a symptom that nobody knows, and for a day that is none', () => {
    const structure = todayStructure(plan());
    const wrong = { squadId, symptom: 'bad-mood', present: true, on: '2026-05-01' };
    expect(() => answerSymptom(structure, wrong, () => 'a')).toThrow(/bad-mood/);
    const noDay = { ...wrong, symptom: 'too-vague', on: '2026-02-30' };
    expect(() => answerSymptom(structure, noDay, () => 'a')).toThrow(CommandRefused);
  });
});
