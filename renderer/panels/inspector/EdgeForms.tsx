import { Spline } from 'lucide-react';
import { editAssignment, unassign } from '../../../shared/commands/assignments.ts';
import { editReportingLine, removeReportingLine } from '../../../shared/commands/reporting.ts';
import type { Assignment, ReportingLine, Role } from '../../../shared/model/entities.ts';
import { subjectName } from '../../../shared/rules/run.ts';
import type { SubjectRef } from '../../../shared/rules/types.ts';
import { useAnalysis } from '../../store/hooks.ts';
import { select } from '../../store/interface-store.ts';
import { runCommand } from '../../store/run-command.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice, NumberField } from '../../ui/Field.tsx';
import { inspectorWords } from '../../words/inspector-words.ts';
import { assignmentWords, reportingWords } from '../../words/person-words.ts';
import { goTo } from '../fly-to.ts';
import { placeName } from './AssignmentRow.tsx';
import { writeField } from './field-edit.ts';
import { Section } from './Section.tsx';

function EdgeHeader({ word }: { word: string }) {
  return (
    <header className="subject-header">
      <div className="subject-line">
        <span className="subject-word">
          <Spline />
          {word}
        </span>
      </div>
    </header>
  );
}

function End({ label, subject }: { label: string; subject: SubjectRef }) {
  const { structure } = useAnalysis();
  return (
    <p className="edge-end">
      <span className="field-label">{label}</span>
      <button type="button" className="chip" onClick={() => goTo(subject)}>
        {subjectName(structure, subject)}
      </button>
    </p>
  );
}

const roleOptions: readonly { readonly value: Role; readonly label: string }[] = [
  { value: 'pm', label: assignmentWords.roles.pm },
  { value: 'po', label: assignmentWords.roles.po },
  { value: 'member', label: assignmentWords.roles.member },
];

/** An assignment that was selected as a line on the chart. */
export function AssignmentForm({ row }: { row: Assignment }) {
  const { structure } = useAnalysis();
  const name = structure.person.get(row.personId)?.name ?? '';
  const place = placeName(structure, row);
  return (
    <>
      <EdgeHeader word={assignmentWords.word} />
      <Section title={assignmentWords.whoAndWhere}>
        <End label={assignmentWords.person} subject={{ kind: 'person', id: row.personId }} />
        {row.squadId ? (
          <End label={assignmentWords.squad} subject={{ kind: 'squad', id: row.squadId }} />
        ) : (
          <End
            label={assignmentWords.wholeProduct}
            subject={{ kind: 'product', id: row.productId ?? '' }}
          />
        )}
      </Section>
      <Section title={assignmentWords.asWhat}>
        <Choice
          label={assignmentWords.role}
          value={row.role}
          options={roleOptions}
          onChange={(role) =>
            runCommand(assignmentWords.roleChanged(name, place), (current) =>
              editAssignment(current, row.id, { role }),
            )
          }
        />
        <NumberField
          label={assignmentWords.share}
          value={row.share}
          min={0}
          max={100}
          unit={inspectorWords.percentUnit}
          onChange={(share) =>
            writeField(row.id, 'share', assignmentWords.shareEdited(name, place), (current) =>
              editAssignment(current, row.id, { share }),
            )
          }
        />
        <label className="tick">
          <input
            type="checkbox"
            checked={row.acting}
            onChange={() =>
              runCommand(assignmentWords.marked(name, place), (current) =>
                editAssignment(current, row.id, { acting: !row.acting }),
              )
            }
          />
          {assignmentWords.actingUntil}
        </label>
      </Section>
      <Section title={inspectorWords.remove}>
        <Button
          onClick={() => {
            const done = runCommand(assignmentWords.takeOff(name, place), (current) =>
              unassign(current, row.id),
            );
            if (done) select([]);
          }}
        >
          {assignmentWords.takeOff(name, place)}
        </Button>
      </Section>
    </>
  );
}

/** A reporting line that was selected on the chart. */
export function LineForm({ line }: { line: ReportingLine }) {
  const { structure } = useAnalysis();
  const name = (id: string) => structure.person.get(id)?.name ?? '';
  return (
    <>
      <EdgeHeader word={reportingWords.word} />
      <Section title={reportingWords.whoToWhom}>
        <End label={reportingWords.reports} subject={{ kind: 'person', id: line.reportId }} />
        <End label={reportingWords.to} subject={{ kind: 'person', id: line.managerId }} />
        <Choice
          label={reportingWords.kind}
          value={line.dotted ? 'dotted' : 'solid'}
          options={[
            { value: 'solid', label: reportingWords.solid },
            { value: 'dotted', label: reportingWords.dotted },
          ]}
          onChange={(kind) =>
            runCommand(reportingWords.turned(name(line.reportId)), (current) =>
              editReportingLine(current, line.id, kind === 'dotted'),
            )
          }
        />
      </Section>
      <Section title={inspectorWords.remove}>
        <Button
          onClick={() => {
            const done = runCommand(reportingWords.removed(name(line.reportId)), (current) =>
              removeReportingLine(current, line.id),
            );
            if (done) select([]);
          }}
        >
          {reportingWords.removeLine}
        </Button>
      </Section>
    </>
  );
}
