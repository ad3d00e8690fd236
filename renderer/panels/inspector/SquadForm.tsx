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
import { inspectorWords } from '../../words/inspector-words.ts';
import { squadWords } from '../../words/squad-words.ts';
import { writeField } from './field-edit.ts';
import { frameworkOptions, productOptions } from './options.ts';
import { PlannedForm } from './PlannedForm.tsx';
import { FactField, Section } from './Section.tsx';
import { SquadPeople } from './SquadPeople.tsx';
import { SubjectHeader } from './SubjectHeader.tsx';

const icon = <UsersRound />;

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
      <SubjectHeader kind="squad" id={id} word={squadWords.word} icon={icon} />
      <Section title={inspectorWords.about}>
        <TextField
          label={inspectorWords.name}
          value={name}
          onChange={(value) => write({ name: value }, inspectorWords.renamed(name))}
        />
        <TextField
          label={squadWords.mission}
          multiline
          value={squad.mission}
          onChange={(mission) => write({ mission }, squadWords.missionEdited(name))}
        />
        <Choice
          label={squadWords.product}
          value={squad.productId ?? ''}
          options={productOptions(structure)}
          onChange={(productId) => {
            const product = structure.product.get(productId);
            runCommand(
              product ? squadWords.moved(name, product.name) : squadWords.takenOut(name),
              (current) => moveSquadsTo(current, [id], product ? product.id : null),
            );
          }}
        />
      </Section>
      {facts && <SquadPeople facts={facts} />}
      <PlannedForm subject="squad" id={id} name={name} />
      <CharterButton squadId={id} />
      <Section title={squadWords.works}>
        <div className="field-pair">
          <FactField fact="squad.framework">
            <Choice
              label={squadWords.framework}
              value={squad.framework ?? ''}
              options={frameworkOptions}
              onChange={(framework) =>
                write({ framework: framework || null }, squadWords.frameworkEdited(name))
              }
            />
          </FactField>
          <FactField fact="squad.size">
            <NumberField
              label={squadWords.headcount}
              value={squad.headcount}
              min={0}
              max={10_000}
              placeholder={
                members > 0 ? squadWords.headcountCounted(members) : squadWords.headcountUnknown
              }
              hint={squadWords.headcountHint}
              onChange={(headcount) => write({ headcount }, squadWords.headcountEdited(name))}
            />
          </FactField>
        </div>
        <FactField fact="squad.backlog-fte">
          <NumberField
            label={squadWords.backlogWork}
            value={squad.backlogFte}
            min={0}
            max={100}
            step={0.1}
            unit={squadWords.backlogUnit}
            onChange={(backlogFte) => write({ backlogFte }, squadWords.backlogEdited(name))}
          />
        </FactField>
        <label className="tick">
          <input
            type="checkbox"
            checked={squad.ordersOwnBacklog}
            onChange={(event) =>
              write({ ordersOwnBacklog: event.target.checked }, squadWords.ordersOwnEdited(name))
            }
          />
          {squadWords.ordersOwn}
        </label>
        <FactField fact="squad.embedded">
          <YesNo
            label={squadWords.embedded}
            value={squad.directionOwnerEmbedded}
            onChange={(directionOwnerEmbedded) =>
              write({ directionOwnerEmbedded }, squadWords.embeddedEdited(name))
            }
          />
        </FactField>
      </Section>
      <SquadPracticeForm squad={squad} />
      <BoundaryPulse squad={squad} />
      <Section title={inspectorWords.notes} className="notes">
        <TextField
          label={inspectorWords.notes}
          multiline
          value={squad.notes}
          onChange={(notes) => write({ notes }, inspectorWords.notesEdited(name))}
        />
      </Section>
    </>
  );
}
