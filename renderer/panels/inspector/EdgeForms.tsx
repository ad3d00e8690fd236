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
  { value: 'pm', label: 'PM: owns the direction' },
  { value: 'po', label: 'PO: owns the backlog' },
  { value: 'member', label: 'Member' },
];

/** An assignment that was selected as a line on the chart. */
export function AssignmentForm({ row }: { row: Assignment }) {
  const { structure } = useAnalysis();
  const name = structure.person.get(row.personId)?.name ?? '';
  const place = placeName(structure, row);
  return (
    <>
      <EdgeHeader word="Assignment" />
      <Section title="Who and where">
        <End label="Person" subject={{ kind: 'person', id: row.personId }} />
        {row.squadId ? (
          <End label="Squad" subject={{ kind: 'squad', id: row.squadId }} />
        ) : (
          <End label="Whole product" subject={{ kind: 'product', id: row.productId ?? '' }} />
        )}
      </Section>
      <Section title="As what">
        <Choice
          label="Role"
          value={row.role}
          options={roleOptions}
          onChange={(role) =>
            runCommand(`Change the role of ${name} on ${place}`, (current) =>
              editAssignment(current, row.id, { role }),
            )
          }
        />
        <NumberField
          label="Share of their time"
          value={row.share}
          min={0}
          max={100}
          unit="%"
          onChange={(share) =>
            writeField(row.id, 'share', `Share of ${name} on ${place}`, (current) =>
              editAssignment(current, row.id, { share }),
            )
          }
        />
        <label className="tick">
          <input
            type="checkbox"
            checked={row.acting}
            onChange={() =>
              runCommand(`Mark ${name} on ${place}`, (current) =>
                editAssignment(current, row.id, { acting: !row.acting }),
              )
            }
          />
          Acting, until somebody is found
        </label>
      </Section>
      <Section title="Remove">
        <Button
          onClick={() => {
            const done = runCommand(`Take ${name} off ${place}`, (current) =>
              unassign(current, row.id),
            );
            if (done) select([]);
          }}
        >
          Take {name} off {place}
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
      <EdgeHeader word="Reporting line" />
      <Section title="Who reports to whom">
        <End label="Reports" subject={{ kind: 'person', id: line.reportId }} />
        <End label="To" subject={{ kind: 'person', id: line.managerId }} />
        <Choice
          label="Kind of line"
          value={line.dotted ? 'dotted' : 'solid'}
          options={[
            { value: 'solid', label: 'Solid: the line of command' },
            { value: 'dotted', label: 'Dotted: informs' },
          ]}
          onChange={(kind) =>
            runCommand(`Turn the line of ${name(line.reportId)}`, (current) =>
              editReportingLine(current, line.id, kind === 'dotted'),
            )
          }
        />
      </Section>
      <Section title="Remove">
        <Button
          onClick={() => {
            const done = runCommand(`Remove the line of ${name(line.reportId)}`, (current) =>
              removeReportingLine(current, line.id),
            );
            if (done) select([]);
          }}
        >
          Remove the line
        </Button>
      </Section>
    </>
  );
}
