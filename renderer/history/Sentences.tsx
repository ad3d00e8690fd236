import { useMemo } from 'react';
import type { PlanDocument } from '../../shared/model/document.ts';
import { compareStructures } from '../../shared/scenarios/compare.ts';
import { comparePlans, differenceText } from '../../shared/versions/compare-plans.ts';
import { planSentences } from '../../shared/versions/plan-sentences.ts';
import { entryWords } from '../words/history-words.ts';

/** Sentences shown; the rest is counted. */
const SHOWN = 12;

interface SentencesProps {
  readonly from: PlanDocument;
  readonly to: PlanDocument;
  /** The scenario that is told in sentences; what else differs is counted. */
  readonly scenarioId: string;
  /** Said where nothing differs. */
  readonly same: string;
}

/** What differs between two states of the plan: the plan and one scenario in sentences, all in figures. */
export function Sentences({ from, to, scenarioId, same }: SentencesProps) {
  const counts = useMemo(() => comparePlans(from, to), [from, to]);
  const stories = useMemo(() => {
    const [was, is] = [from.structures.get(scenarioId), to.structures.get(scenarioId)];
    return was && is && was !== is ? compareStructures(was, is).stories : [];
  }, [from, to, scenarioId]);
  const told = useMemo(
    () => [
      ...planSentences(from, to).map((sentence) => ({ key: sentence, sentence })),
      ...stories.map(({ subject, sentence }) => ({
        key: `${subject.kind} ${subject.id}`,
        sentence,
      })),
    ],
    [from, to, stories],
  );
  if (counts.length === 0) return <p>{same}</p>;
  const more = told.length - SHOWN;
  return (
    <>
      {told.length > 0 && (
        <ul className="history-sentences">
          {told.slice(0, SHOWN).map(({ key, sentence }) => (
            <li key={key}>{sentence}</li>
          ))}
          {more > 0 && <li>{entryWords.more(more)}</li>}
        </ul>
      )}
      <p className="history-counts">{entryWords.counts(counts.map(differenceText))}</p>
    </>
  );
}
