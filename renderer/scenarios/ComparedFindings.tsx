import type { Finding } from '../../shared/rules/types.ts';
import type { KeptFinding } from '../../shared/scenarios/compare-findings.ts';
import { findingKey } from '../store/analysis.ts';
import { SeverityMark } from '../ui/Marks.tsx';

interface ComparedFindingsProps {
  readonly cleared: readonly Finding[];
  readonly raised: readonly Finding[];
  readonly unchanged: readonly KeptFinding[];
}

/** Listed in full up to here; the rest is counted. */
const LISTED = 100;

/** Which findings the second scenario clears, which it raises, and which are in both. */
export function ComparedFindings({ cleared, raised, unchanged }: ComparedFindingsProps) {
  return (
    <section aria-label="Findings compared">
      <h2 className="compare-heading">Findings</h2>
      <Group title="Cleared" findings={cleared} open />
      <Group title="Raised" findings={raised} open />
      <Group title="Unchanged" findings={unchanged.map(({ after }) => after)} />
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly open?: boolean;
}

function Group({ title, findings, open = false }: GroupProps) {
  const more = findings.length - LISTED;
  if (findings.length === 0) {
    return <p className="compare-none">{title}: none</p>;
  }
  return (
    <details className="compare-findings" open={open}>
      <summary>
        {title} <span>{findings.length}</span>
      </summary>
      <ul>
        {findings.slice(0, LISTED).map((finding) => (
          <li key={findingKey(finding)}>
            <SeverityMark severity={finding.severity} />
            <span>{finding.message}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="compare-none">and {more} more</p>}
    </details>
  );
}
