import type { Finding } from '../../shared/rules/types.ts';
import { findingKey } from '../store/analysis.ts';
import { SeverityMark } from '../ui/Marks.tsx';
import { compareWords as words } from '../words/compare-words.ts';

interface ComparedFindingsProps {
  readonly all: Readonly<Record<'cleared' | 'raised' | 'unchanged', { readonly length: number }>>;
  /** Those that the filters leave. */
  readonly shown: Readonly<Record<'cleared' | 'raised' | 'unchanged', readonly Finding[]>>;
}

/** Listed in full up to here; the rest is counted. */
const LISTED = 100;

/** Which findings the second scenario clears, which it raises, and which are in both. */
export function ComparedFindings({ all, shown }: ComparedFindingsProps) {
  return (
    <section aria-label={words.findingsCompared}>
      <h2 className="compare-heading">{words.findings}</h2>
      <Group title={words.cleared} findings={shown.cleared} of={all.cleared.length} open />
      <Group title={words.raised} findings={shown.raised} of={all.raised.length} open />
      <Group title={words.unchanged} findings={shown.unchanged} of={all.unchanged.length} />
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** How many there are without a filter. */
  readonly of: number;
  readonly open?: boolean;
}

function Group({ title, findings, of, open = false }: GroupProps) {
  const more = findings.length - LISTED;
  if (findings.length === 0) {
    return <p className="compare-none">{words.noneIn(title, of)}</p>;
  }
  return (
    <details className="compare-findings" open={open}>
      <summary>
        {title} <span>{words.countOf(findings.length, of)}</span>
      </summary>
      <ul>
        {findings.slice(0, LISTED).map((finding) => (
          <li key={findingKey(finding)}>
            <SeverityMark severity={finding.severity} />
            <span>{finding.message}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="compare-none">{words.more(more)}</p>}
    </details>
  );
}
