import type { Person } from '../../shared/model/entities.ts';
import { titleKindOfPerson } from '../../shared/model/title-kind.ts';
import { facts as factsCatalog } from '../../shared/rules/facts.ts';
import { type Answer, auditTitle } from '../../shared/rules/title/audit.ts';
import type { RunResult, Unanswered } from '../../shared/rules/types.ts';
import { type Analysis, subjectKey } from '../store/analysis.ts';
import { verdictWords } from '../words/people-words.ts';

/** What the title audit comes to for somebody. */
export interface TitleVerdict {
  readonly kind: 'disagrees' | 'fits' | 'open' | 'not-asked';
  /** In a few words, for a table. */
  readonly short: string;
  /** With the reasons. */
  readonly says: string;
  /** The four answers, in the order of the questions; empty where nobody asks them. */
  readonly answers: readonly Answer[];
}

const notAsked: TitleVerdict = {
  kind: 'not-asked',
  ...verdictWords.notAsked,
  answers: [],
};

/** Title rules about whether a title fits the work. */
function isTitleRule(rule: string): boolean {
  return rule.startsWith('title/');
}

/** Kept as long as the result that it was read from. */
const waiting = new WeakMap<RunResult, ReadonlyMap<string, Unanswered>>();

/** The title questions that cannot be answered yet, by person. */
function waitingIn(result: RunResult): ReadonlyMap<string, Unanswered> {
  let byPerson = waiting.get(result);
  if (!byPerson) {
    const asked = result.cannotTell.filter(({ rule }) => rule === 'title/mismatch');
    byPerson = new Map(asked.map((one) => [one.subjects[0].id, one]));
    waiting.set(result, byPerson);
  }
  return byPerson;
}

/** The verdict of the title rules on somebody, with its reasons. */
export function titleVerdict({ index, bySubject, result }: Analysis, person: Person): TitleVerdict {
  const facts = index.people.get(person.id);
  const title = titleKindOfPerson(person);
  if (!facts || person.open || (title !== 'pm' && title !== 'po')) return notAsked;
  const answers = auditTitle(index, facts, title);
  const finding = bySubject
    .get(subjectKey({ kind: 'person', id: person.id }))
    ?.find(({ rule, subjects: [first] }) => isTitleRule(rule) && first.id === person.id);
  const other = title === 'pm' ? 'po' : 'pm';
  if (finding) {
    const accused =
      finding.rule === 'title/mismatch' ? verdictWords.worksAs(other) : verdictWords.backlogOnly;
    return { kind: 'disagrees', short: accused, says: finding.message, answers };
  }
  const waits = waitingIn(result).get(person.id);
  if (waits) {
    const missing = [...new Set(waits.missing.map(({ fact }) => factsCatalog[fact].label))];
    return {
      kind: 'open',
      short: verdictWords.cannotTell,
      says: verdictWords.missing(missing),
      answers,
    };
  }
  const speaking = answers.filter(({ role }) => role === title);
  return {
    kind: 'fits',
    short: verdictWords.fits(title),
    says:
      speaking.length > 0
        ? verdictWords.fitsBecause(
            title,
            speaking.map(({ says }) => says),
          )
        : verdictWords.nothingAgainst(answers.length),
    answers,
  };
}
