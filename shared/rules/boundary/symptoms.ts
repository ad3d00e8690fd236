import { agreedDefinitionOfReady, readyAgreedOn, symptoms } from '../../catalog/symptoms.ts';
import { editSquad } from '../../commands/subjects.ts';
import type { Squad } from '../../model/entities.ts';
import { MAX_TEXT } from '../../model/fields.ts';
import { symptoms as words } from '../../words/rules/boundary.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
import { daysSince } from '../days.ts';
import { defineRule, type Suggestion } from '../types.ts';
import { latestAnswers, symptomAnswersOf } from './answers.ts';

/** Signs that together are a warning. */
const WARNING = 2;

/**
 * A Definition of Ready in the squad's notes. Answers up to the day of agreeing say nothing of the
 * time after it, so that the finding gives way to "ask the squad again", not to "fine". Not offered
 * again where signs have shown since.
 */
function agreeOnReady({ id, name, notes }: Squad, today: string): readonly Suggestion[] {
  const text = `${notes.trim() === '' ? '' : `${notes.trimEnd()}\n\n`}${agreedDefinitionOfReady(today)}`;
  if (readyAgreedOn(notes) !== null || text.length > MAX_TEXT) return [];
  return [
    {
      id: 'agree-ready',
      label: words.agreeReady(name),
      changes: (structure) => editSquad(structure, id, { notes: text }),
    },
  ];
}

export const boundarySymptoms = defineRule({
  meta: {
    id: 'boundary/symptoms',
    subject: 'squad',
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      days: {
        label: words.thresholds.days,
        default: 90,
        min: 7,
        max: 365,
        step: 1,
        unit: 'days',
        origin: { kind: 'ours', why: words.why },
      },
    },
    needs: ['boundary.symptoms'],
  },
  check(index, id, { days: limit }, { today }) {
    const squad = index.structure.squad.get(id);
    if (!squad || limit === null) return null;
    const all = symptomAnswersOf(index, id);
    const latest = all.length > 0 ? latestAnswers(all, today) : null;
    const agreed = latest && latest.size > 0 ? readyAgreedOn(squad.notes) : null;
    const answers = symptoms.map((symptom) => {
      const answer = latest?.get(symptom.id);
      const counts =
        answer &&
        daysSince(answer.on, today) <= limit &&
        // A day still to come is a slip in the notes, not an agreement.
        (agreed === null || agreed > today || answer.on > agreed);
      return { ...symptom, present: counts ? answer.present : null };
    });
    const present = answers.filter((answer) => answer.present);
    if (present.length === 0) {
      const open = answers.some((answer) => answer.present === null);
      return open ? cannotTell([lacking('boundary.symptoms', id)]) : holds;
    }
    return {
      verdict: 'fires',
      severity: present.length >= WARNING ? 'warning' : 'advice',
      measured: { value: present.length, unit: 'signs' },
      threshold: { value: 1, unit: 'signs' },
      message: words.message(
        squad.name,
        present.map(({ label }) => label),
      ),
      advice: words.advice,
      suggestions: agreeOnReady(squad, today),
    };
  },
});
