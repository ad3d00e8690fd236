import type { Contradiction } from '../../shared/catalog/contradictions.ts';
import { sources } from '../../shared/catalog/sources.ts';
import { rulePageWords } from '../words/rule-words.ts';
import './contradictions.css';

interface ContradictionsProps {
  readonly contradictions: readonly Contradiction[];
}

/** Questions on which the articles do not agree: every side with its source, and what is done here. */
export function Contradictions({ contradictions }: ContradictionsProps) {
  return contradictions.map(({ id, question, positions, here }) => (
    <section key={id} className="contradiction" aria-label={rulePageWords.disagreeOn(question)}>
      <p className="contradiction-mark">{rulePageWords.disagree}</p>
      <p className="contradiction-question">{question}</p>
      <ul>
        {positions.map(({ sources: from, says }) => (
          <li key={says}>
            <p>{says}</p>
            <cite>{from.map((source) => sources[source].title).join('; ')}</cite>
          </li>
        ))}
      </ul>
      <p>
        <strong>{rulePageWords.here}</strong> {here}
      </p>
    </section>
  ));
}
