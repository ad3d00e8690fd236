import { UsersRound } from 'lucide-react';
import { editSquad } from '../../../shared/commands/subjects.ts';
import type { Squad } from '../../../shared/model/entities.ts';
import { moveSquadsTo } from '../../actions/move-squads.ts';
import { CharterButton } from '../../coverage/CharterButton.tsx';
import { BoundaryPulse } from '../../people/BoundaryPulse.tsx';
import { SquadPracticeForm } from '../../people/SquadPracticeForm.tsx';
import { useAnalysis } from '../../store/hooks.ts';
import { runCommand } from '../../store/run-command.ts';
import { Choice, NumberField, TextField, YesNo } from '../../ui/Field.tsx';
import { writeField } from './field-edit.ts';
import { frameworkOptions, productOptions } from './options.ts';
import { PlannedForm } from './PlannedForm.tsx';
import { FactField, Section } from './Section.tsx';
import { SquadPeople } from './SquadPeople.tsx';
import { SubjectHeader } from './SubjectHeader.tsx';

export type SquadFields = Partial<Omit<Squad, 'id' | 'productId'>>;

/** Everything the plan knows about a squad. */
export function SquadForm({ squad }: { squad: Squad }) {
  const { structure, index } = useAnalysis();
  const { id, name } = squad;
  const facts = index.squads.get(id);
  const members = (facts?.assignments ?? []).filter(
    ({ role, personId }) => role === 'member' && !structure.person.get(personId)?.open,
  ).length;
  const write = (fields: SquadFields, label: string) =>
    writeField(id, Object.keys(fields).join(), label, (current) => editSquad(current, id, fields));
  return (
    <>
      <SubjectHeader kind="squad" id={id} word="Squad" icon={<UsersRound />} />
      <Section title="About">
        <TextField
          label="Name"
          value={name}
          onChange={(value) => write({ name: value }, `Rename ${name}`)}
        />
        <TextField
          label="Mission"
          multiline
          value={squad.mission}
          onChange={(mission) => write({ mission }, `Edit mission of ${name}`)}
        />
        <Choice
          label="Product"
          value={squad.productId ?? ''}
          options={productOptions(structure)}
          onChange={(productId) => {
            const product = structure.product.get(productId);
            runCommand(
              product ? `Move ${name} to ${product.name}` : `Take ${name} out of its product`,
              (current) => moveSquadsTo(current, [id], product ? product.id : null),
            );
          }}
        />
      </Section>
      {facts && <SquadPeople facts={facts} />}
      <PlannedForm subject="squad" id={id} name={name} />
      <CharterButton squadId={id} />
      <Section title="How it works">
        <div className="field-pair">
          <FactField fact="squad.framework">
            <Choice
              label="Way of working"
              value={squad.framework ?? ''}
              options={frameworkOptions}
              onChange={(framework) =>
                write({ framework: framework || null }, `Edit way of working of ${name}`)
              }
            />
          </FactField>
          <FactField fact="squad.size">
            <NumberField
              label="Headcount"
              value={squad.headcount}
              min={0}
              max={10_000}
              placeholder={members > 0 ? `${members} counted` : 'not known'}
              hint="Without PM and PO"
              onChange={(headcount) => write({ headcount }, `Edit headcount of ${name}`)}
            />
          </FactField>
        </div>
        <FactField fact="squad.backlog-fte">
          <NumberField
            label="Work on the backlog"
            value={squad.backlogFte}
            min={0}
            max={100}
            step={0.1}
            unit="full-time people"
            onChange={(backlogFte) => write({ backlogFte }, `Edit backlog work of ${name}`)}
          />
        </FactField>
        <label className="tick">
          <input
            type="checkbox"
            checked={squad.ordersOwnBacklog}
            onChange={(event) =>
              write({ ordersOwnBacklog: event.target.checked }, `Edit backlog order of ${name}`)
            }
          />
          The team orders its own backlog
        </label>
        <FactField fact="squad.embedded">
          <YesNo
            label="Direction owner can be with the squad day to day"
            value={squad.directionOwnerEmbedded}
            onChange={(directionOwnerEmbedded) =>
              write({ directionOwnerEmbedded }, `Edit embedding in ${name}`)
            }
          />
        </FactField>
      </Section>
      <SquadPracticeForm squad={squad} />
      <BoundaryPulse squad={squad} />
      <Section title="Notes" className="notes">
        <TextField
          label="Notes"
          multiline
          value={squad.notes}
          onChange={(notes) => write({ notes }, `Edit notes on ${name}`)}
        />
      </Section>
    </>
  );
}
