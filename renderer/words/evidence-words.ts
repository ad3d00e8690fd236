import { numberText, percentText } from '../../shared/words/formats.ts';
import { capitalised, counted, verb } from '../../shared/words/grammar.ts';

const waits = (answers: number) =>
  `${counted(answers, 'answer')} ${verb(answers, 'waits', 'wait')} for it`;

/* What the plan does not know yet, and the fields to fill it in. */
export const evidenceWords = {
  legend: 'What to fill in',
  nothingToJudge: 'There is nothing to judge yet.',
  known: (percent: string) => `${percent} of what the rules ask is known`,
  percent: percentText,
  open: (questions: number, asked: number) =>
    `${counted(questions, 'question')} of ${numberText(asked)} cannot be answered yet. What most of them wait for comes first.`,
  allAnswered: 'Every question has an answer.',
  fact: (label: string) => capitalised(label),
  worth: (lacking: string, answers: number, alone: number) => {
    if (alone === answers) return `${lacking} · ${waits(answers)}`;
    return alone === 0
      ? `${lacking} · ${waits(answers)}, together with other facts`
      : `${lacking} · ${waits(answers)}, ${alone} for it alone`;
  },
  missingFor: (label: string) => `Missing for: ${label}`,
  filledIn: (whom: string) => `Filled in for ${whom}.`,
  tick: (name: string) => `Tick ${name}`,
  fillIn: 'Fill in',
  fillInLabel: (name: string, label: string) => `Fill in for ${name}: ${label}`,
  fieldFor: (label: string, name: string) => `${label}: ${name}`,
  all: (count: number) => `All ${count}`,
  fieldForTicked: (label: string) => `${label}: all that are ticked`,
  tickFirst: 'Tick some first',
  tickOne: 'Tick at least one below.',
  setForTicked: 'Set for ticked',
  setFor: (count: number) => `Set for ${count}`,
  symptoms: 'These are reported, the others are not:',
  answer: { yes: 'Yes', no: 'No' },
  answerTo: (answer: string, name: string) => `${answer}: ${name}`,
  notKnown: 'Not known',
  typeIt: 'Type it',
  typeNames: 'One, or several with commas',
  emptyNumber: '–',
} as const;
