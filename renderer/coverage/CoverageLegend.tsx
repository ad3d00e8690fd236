import { CircleSlash, Copy, PencilLine, UsersRound } from 'lucide-react';

/** What the marks in the cells mean. */
export function CoverageLegend() {
  return (
    <ul className="coverage-legend" aria-label="Legend">
      <li className="coverage-key" data-state="gap">
        <CircleSlash aria-hidden="true" /> Gap: nobody
      </li>
      <li className="coverage-key" data-state="overlap">
        <Copy aria-hidden="true" /> Overlap: several people
      </li>
      <li className="coverage-key">
        <UsersRound aria-hidden="true" /> The team
      </li>
      <li className="coverage-key" data-by-hand="true">
        <PencilLine aria-hidden="true" /> Set by hand
      </li>
    </ul>
  );
}
