import { CircleSlash, Copy, PencilLine, UsersRound } from 'lucide-react';
import { legendWords } from '../words/coverage-words.ts';

/** What the marks in the cells mean. */
export function CoverageLegend() {
  return (
    <ul className="coverage-legend" aria-label={legendWords.label}>
      <li className="coverage-key" data-state="gap">
        <CircleSlash aria-hidden="true" /> {legendWords.gap}
      </li>
      <li className="coverage-key" data-state="overlap">
        <Copy aria-hidden="true" /> {legendWords.overlap}
      </li>
      <li className="coverage-key">
        <UsersRound aria-hidden="true" /> {legendWords.team}
      </li>
      <li className="coverage-key" data-by-hand="true">
        <PencilLine aria-hidden="true" /> {legendWords.byHand}
      </li>
    </ul>
  );
}
