import { useInterface, useOpenPlan } from '../store/hooks.ts';
import { notify } from '../store/interface-store.ts';
import { runCommand } from '../store/run-command.ts';
import { factEdits } from '../words/edit-words.ts';
import { countOf } from '../words/noun-words.ts';
import { cellWords, peopleWords } from '../words/people-words.ts';
import { type CellFact, parseFact, writeFact } from './cell-facts.ts';
import type { PersonRow } from './people-rows.ts';

/**
 * Fills in a fact for one row, or for all that are marked with it, as one undo step.
 * @returns what is wrong with what was typed, or null.
 */
export function useFactEdit(say: (words: string) => void) {
  const { readOnly } = useOpenPlan();
  const today = useInterface((state) => state.today);
  return (fact: CellFact, rows: readonly PersonRow[], text: string): string | null => {
    if (readOnly) {
      notify(peopleWords.cannotWrite, 'error');
      return null;
    }
    const parsed = parseFact(fact, text, today);
    if ('problem' in parsed) return parsed.problem;
    const [first] = rows;
    const ids = rows.map(({ person }) => person.id);
    const name = rows.length === 1 && first ? first.person.name : countOf.person(rows.length);
    const label = factEdits[fact.fact]({ name, count: rows.length });
    if (runCommand(label, (structure) => writeFact(structure, fact, ids, parsed.value, today))) {
      say(peopleWords.edited(label, text.trim() === '' ? cellWords.notKnown : text));
    }
    return null;
  };
}
