import { symptoms } from '../catalog/symptoms.ts';
import { compareText } from '../model/compare-text.ts';
import type { Structure } from '../model/document.ts';
import type { SymptomAnswer } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { group } from '../model/structure-index.ts';
import { answerFact, textFact } from '../words/facts.ts';
import { squadFactWords as words } from '../words/squad-facts.ts';
import {
  type Fact,
  factOf,
  fieldFacts,
  type OwnRows,
  plannedFacts,
  rowsOf,
} from './compare-facts.ts';
import { responsibilityFacts } from './responsibility-facts.ts';

const noPractice = { meetingDays: null, nextWorkContacts: null };

const symptomLabel = (id: string) => symptoms.find((one) => one.id === id)?.label ?? id;

const sameAnswer = (a: SymptomAnswer) => (b: SymptomAnswer) =>
  a.symptom === b.symptom && a.on === b.on && a.present === b.present;

/** What is reported and taken back, one part of a sentence for each day. */
function symptomFacts({ was, is }: OwnRows<'symptomAnswer'>): Fact[] {
  const tell = (
    rows: readonly SymptomAnswer[],
    say: (symptoms: readonly string[], on: string) => Fact['clause'],
  ) =>
    [...group(rows, ({ on }) => on)]
      .sort(([a], [b]) => compareText(a, b))
      .map(([on, said]) =>
        factOf(say(said.map(({ symptom }) => symptomLabel(symptom)).sort(compareText), on)),
      );
  const come = is.filter((row) => !was.some(sameAnswer(row)));
  const answered = (a: SymptomAnswer) => is.some((b) => a.symptom === b.symptom && a.on === b.on);
  const gone = was.filter((row) => !answered(row));
  const [present, absent] = [true, false].map((one) => come.filter((row) => row.present === one));
  return [
    ...tell(present ?? [], words.reports),
    ...tell(absent ?? [], words.reportsNot),
    ...tell(gone, words.withdraws),
  ];
}

/**
 * Looks up what else differs about a squad than its name, product and people.
 * @param told whether it is told already that its backlog passes to the team, or from it
 */
export function squadFacts(before: Structure, after: Structure) {
  const answers = rowsOf(before, after, 'symptomAnswer', ({ squadId }) => squadId);
  const holders = responsibilityFacts(before, after, ({ squadId }) => squadId);
  return (id: Id, told: boolean): Fact[] => {
    const [was, is] = [before.squad.get(id), after.squad.get(id)];
    if (!was || !is) return [];
    const said = answers(id);
    return [
      ...plannedFacts(before, after, id),
      ...fieldFacts(was, is, {
        mission: (a, b) => textFact(words.mission, a, b, 'none'),
        headcount: words.headcount,
        framework: words.framework,
        backlogFte: words.backlogFte,
        ...(!told && { ordersOwnBacklog: (_, orders) => words.ordersOwnBacklog(orders) }),
        directionOwnerEmbedded: (a, b) => answerFact(words.embedded, a, b),
        notes: (a, b) => textFact(words.notes, a, b, 'empty', true),
      }),
      ...fieldFacts(
        { ...noPractice, ...before.squadPractice.get(id) },
        { ...noPractice, ...after.squadPractice.get(id) },
        { meetingDays: words.meetings, nextWorkContacts: words.contacts },
      ),
      ...holders(id),
      ...(said ? symptomFacts(said) : []),
    ];
  };
}
