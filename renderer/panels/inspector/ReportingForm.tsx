import { X } from 'lucide-react';
import { useMemo } from 'react';
import {
  connectReporting,
  editReportingLine,
  removeReportingLine,
} from '../../../shared/commands/reporting.ts';
import type { Person, ReportingLine } from '../../../shared/model/entities.ts';
import { useAnalysis } from '../../store/hooks.ts';
import { newId, runCommand } from '../../store/run-command.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Avatar } from '../../ui/Marks.tsx';
import { reportingWords } from '../../words/person-words.ts';
import { goTo } from '../fly-to.ts';
import { PersonPicker, partOfTitle } from './PersonPicker.tsx';
import { FactField, Section } from './Section.tsx';

/** Who somebody reports to, and who reports to them. */
export function ReportingForm({ person }: { person: Person }) {
  const { structure, index } = useAnalysis();
  const up = index.linesByReport.get(person.id) ?? [];
  const lines = structure.reportingLine;
  const down = useMemo(
    () => [...lines.values()].filter(({ managerId }) => managerId === person.id),
    [lines, person.id],
  );
  const connect = (reportId: string, managerId: string) => {
    const [report, manager] = [structure.person.get(reportId), structure.person.get(managerId)];
    runCommand(reportingWords.connected(report?.name ?? '', manager?.name ?? ''), (current) =>
      connectReporting(current, { id: newId(), reportId, managerId, dotted: false }),
    );
  };
  return (
    <>
      <Section title={reportingWords.reportsTo}>
        <FactField fact="person.manager">
          <Lines lines={up} other="managerId" label={reportingWords.managersOf(person.name)} />
          <PersonPicker
            label={reportingWords.addManagerOf(person.name)}
            shown={reportingWords.addManager}
            without={[person.id, ...up.map(({ managerId }) => managerId)]}
            onPick={(managerId) => connect(person.id, managerId)}
          />
        </FactField>
      </Section>
      <Section title={reportingWords.reports} note={down.length}>
        <Lines lines={down} other="reportId" label={reportingWords.reportsOf(person.name)} />
        <PersonPicker
          label={reportingWords.addReportOf(person.name)}
          shown={reportingWords.addReport}
          without={[person.id, ...down.map(({ reportId }) => reportId)]}
          onPick={(reportId) => connect(reportId, person.id)}
        />
      </Section>
    </>
  );
}

interface LinesProps {
  readonly lines: readonly ReportingLine[];
  readonly other: 'managerId' | 'reportId';
  readonly label: string;
}

function Lines({ lines, other, label }: LinesProps) {
  const { structure } = useAnalysis();
  if (lines.length === 0) return null;
  return (
    <ul aria-label={label}>
      {lines.map((line) => {
        const person = structure.person.get(line[other]);
        return person && <LineRow key={line.id} line={line} person={person} />;
      })}
    </ul>
  );
}

function LineRow({ line, person }: { line: ReportingLine; person: Person }) {
  return (
    <li className="assignment-row">
      <Avatar name={person.name} part={partOfTitle(person)} open={person.open} />
      <span className="assignment-main">
        <button
          type="button"
          className="assignment-name"
          title={person.name}
          onClick={() => goTo({ kind: 'person', id: person.id })}
        >
          <bdi>{person.name}</bdi>
          {person.title && (
            <small>
              {' '}
              <bdi>{person.title}</bdi>
            </small>
          )}
        </button>
        <button
          type="button"
          className="acting"
          aria-pressed={line.dotted}
          aria-label={reportingWords.isDotted(person.name)}
          title={reportingWords.dottedHint}
          onClick={() =>
            runCommand(reportingWords.turnedTo(person.name), (current) =>
              editReportingLine(current, line.id, !line.dotted),
            )
          }
        >
          {reportingWords.dottedMark}
        </button>
      </span>
      <IconButton
        label={reportingWords.removedTo(person.name)}
        onClick={() =>
          runCommand(reportingWords.removedTo(person.name), (current) =>
            removeReportingLine(current, line.id),
          )
        }
      >
        <X />
      </IconButton>
    </li>
  );
}
