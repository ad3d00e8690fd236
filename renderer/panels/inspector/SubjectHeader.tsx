import { Crosshair, Trash2 } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { SubjectKind } from '../../../shared/model/entities.ts';
import { findingKey, subjectKey } from '../../store/analysis.ts';
import { useAnalysis } from '../../store/hooks.ts';
import { interfaceStore, openDialog } from '../../store/interface-store.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SeverityMark } from '../../ui/Marks.tsx';
import { inspectorWords } from '../../words/inspector-words.ts';
import { findingsView } from '../findings/findings-view.ts';
import { flyTo } from '../fly-to.ts';

interface SubjectHeaderProps {
  readonly kind: SubjectKind;
  readonly id: string;
  /** `Squad`, `Person`: what it is in a word. */
  readonly word: string;
  readonly icon: ReactNode;
}

/** What is inspected, what is found on it, and the way to it on the chart. */
export const SubjectHeader = memo(function SubjectHeader(props: SubjectHeaderProps) {
  const { kind, id, word, icon } = props;
  return (
    <header className="subject-header">
      <div className="subject-line">
        <span className="subject-word">
          {icon}
          {word}
        </span>
        <IconButton label={inspectorWords.show} onClick={() => flyTo([{ kind, id }])}>
          <Crosshair />
        </IconButton>
        <IconButton
          label={inspectorWords.deleteThis[kind]}
          onClick={() => openDialog({ kind: 'delete', subjects: [{ kind, id }] })}
        >
          <Trash2 />
        </IconButton>
      </div>
      <SubjectFindings kind={kind} id={id} />
    </header>
  );
});

/** Lists the findings on what is inspected, and no others. */
function showAll(): void {
  findingsView.setState({ onlySelection: true });
  interfaceStore.setState({ rightPanel: 'findings' });
}

/** Findings named here; the rest is counted. */
const NAMED = 4;

function SubjectFindings({ kind, id }: { kind: SubjectKind; id: string }) {
  const { judged } = useAnalysis();
  const findings = judged?.bySubject.get(subjectKey({ kind, id })) ?? [];
  if (findings.length === 0) return null;
  const more = findings.length - NAMED;
  return (
    <ul className="subject-findings" aria-label={inspectorWords.findings}>
      {findings.slice(0, NAMED).map((finding) => (
        <li key={findingKey(finding)}>
          <button
            type="button"
            className="subject-finding"
            title={finding.message}
            onClick={() =>
              interfaceStore.setState({ finding: findingKey(finding), rightPanel: 'findings' })
            }
          >
            <SeverityMark severity={finding.severity} />
            <span>{finding.message}</span>
          </button>
        </li>
      ))}
      {more > 0 && (
        <li>
          <button type="button" className="link" onClick={showAll}>
            {inspectorWords.more(more)}
          </button>
        </li>
      )}
    </ul>
  );
}
