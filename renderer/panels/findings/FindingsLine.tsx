import type { Finding } from '../../../shared/rules/types.ts';
import { dayText } from '../../../shared/words/formats.ts';
import { findingKey } from '../../store/analysis.ts';
import { interfaceStore } from '../../store/interface-store.ts';
import { SeverityMark } from '../../ui/Marks.tsx';
import { findingWords } from '../../words/finding-words.ts';
import { flyTo } from '../fly-to.ts';
import { FindingItem } from './FindingItem.tsx';
import { FindingsHeading } from './FindingsHeading.tsx';
import { MissingFactItem } from './MissingFactItem.tsx';
import { ACCEPTED, CANNOT_TELL, type ListLine } from './use-finding-lines.ts';

/** Opens a finding and shows what it is about; opening it again closes it. */
function toggleFinding(finding: Finding): void {
  const key = findingKey(finding);
  if (interfaceStore.getState().finding === key) interfaceStore.setState({ finding: null });
  else {
    interfaceStore.setState({ finding: key });
    // Beside the matrix or the table of people, a finding is read there.
    if (interfaceStore.getState().view === 'chart') {
      flyTo(finding.subjects.filter(({ kind }) => kind !== 'plan'));
    }
  }
}

interface FindingsLineProps {
  readonly line: ListLine;
  /** Key of the finding that is open. */
  readonly opened: string | null;
  readonly onApplied: () => void;
}

/** One line of the list, whatever it is. */
export function FindingsLine({ line, opened, onApplied }: FindingsLineProps) {
  switch (line.kind) {
    case 'finding':
      return (
        <FindingItem
          finding={line.finding}
          under={line.under}
          open={line.key === opened}
          onToggle={toggleFinding}
          onApplied={onApplied}
        />
      );
    case 'group':
      return (
        <FindingsHeading
          name={line.group.name}
          count={line.group.findings.length}
          folded={line.folded}
          foldKey={line.group.key}
        >
          {line.group.severity && <SeverityMark severity={line.group.severity} />}
        </FindingsHeading>
      );
    case 'acceptances':
      return (
        <FindingsHeading
          name={findingWords.acceptedHeading}
          count={line.count}
          folded={line.folded}
          foldKey={ACCEPTED}
        />
      );
    case 'accepted': {
      const { until, reason } = line.finding.waiver;
      return (
        <FindingItem
          finding={line.finding}
          under={findingWords.underAccepted(dayText(until), reason)}
          open={findingKey(line.finding) === opened}
          onToggle={toggleFinding}
          onApplied={onApplied}
        />
      );
    }
    case 'unanswered':
      return (
        <FindingsHeading
          name={findingWords.cannotTellHeading}
          count={line.count}
          folded={line.folded}
          foldKey={CANNOT_TELL}
        />
      );
    case 'missing':
      return <MissingFactItem group={line.group} />;
  }
}
