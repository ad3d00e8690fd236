import type { ToldFinding } from '../../shared/staffing/messages.ts';
import { SeverityMark } from '../ui/Marks.tsx';
import { staffingWords } from '../words/staffing-words.ts';

/** Listed in full up to here; the rest is counted. */
const LISTED = 100;

/** Findings by what they say, with the reason why each is where it is, if there is one. */
export function ToldFindings({
  findings,
  why,
}: {
  findings: readonly ToldFinding[];
  why?: (finding: ToldFinding) => string;
}) {
  const more = findings.length - LISTED;
  return (
    <ul className="staffing-list">
      {findings.slice(0, LISTED).map((finding) => (
        <li key={finding.key}>
          <SeverityMark severity={finding.severity} />
          <span>
            {finding.message}
            {why && <small>{why(finding)}</small>}
          </span>
        </li>
      ))}
      {more > 0 && <li className="staffing-muted">{staffingWords.andMore(more)}</li>}
    </ul>
  );
}
