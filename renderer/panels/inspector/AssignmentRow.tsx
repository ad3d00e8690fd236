import { X } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { editAssignment, unassign } from '../../../shared/commands/assignments.ts';
import type { Structure } from '../../../shared/model/document.ts';
import type { Assignment } from '../../../shared/model/entities.ts';
import { useRow } from '../../store/hooks.ts';
import { runCommand } from '../../store/run-command.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Avatar, RoleWord } from '../../ui/Marks.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { inspectorWords } from '../../words/inspector-words.ts';
import { assignmentWords } from '../../words/person-words.ts';
import { goTo } from '../fly-to.ts';
import { writeField } from './field-edit.ts';

/** Name of the squad or product that an assignment is on. */
export function placeName(structure: Structure, row: Assignment): string {
  const place = row.squadId
    ? structure.squad.get(row.squadId)
    : structure.product.get(row.productId ?? '');
  return place?.name ?? '';
}

interface AssignmentRowProps {
  readonly row: Assignment;
  /** Which end of the assignment the row names: the other one is what is being inspected. */
  readonly show: 'person' | 'place';
}

/** Somebody's role in one place: share of their time, acting or not, and the way out. */
export const AssignmentRow = memo(function AssignmentRow({ row, show }: AssignmentRowProps) {
  const person = useRow('person', row.personId);
  const squad = useRow('squad', row.squadId ?? '');
  const product = useRow('product', row.productId ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const noteId = useId();
  if (!person) return null;
  const place = (squad ?? product)?.name ?? '';
  const name = show === 'person' ? person.name : place;
  const open = () =>
    goTo(
      show === 'person'
        ? { kind: 'person', id: person.id }
        : row.squadId
          ? { kind: 'squad', id: row.squadId }
          : { kind: 'product', id: row.productId ?? '' },
    );
  return (
    <li className="assignment">
      <div className="assignment-row">
        {show === 'person' ? (
          <Avatar name={person.name} part={row.role} open={person.open} />
        ) : (
          <RoleWord part={row.role} />
        )}
        <span className="assignment-main">
          <button type="button" className="assignment-name" title={name} onClick={open}>
            <bdi>{name}</bdi>
            {show === 'place' && row.productId && (
              <>
                {' '}
                <small>{assignmentWords.besideName}</small>
              </>
            )}
          </button>
          <button
            type="button"
            className="acting"
            aria-pressed={row.acting}
            aria-label={assignmentWords.isActing(person.name)}
            title={assignmentWords.actingHint}
            onClick={() =>
              runCommand(assignmentWords.marked(person.name, place), (current) =>
                editAssignment(current, row.id, { acting: !row.acting }),
              )
            }
          >
            {assignmentWords.acting}
          </button>
        </span>
        <span className="assignment-share">
          <NumberInput
            name={assignmentWords.shareOf(person.name, place)}
            value={row.share}
            min={0}
            max={100}
            unit={inspectorWords.percentUnit}
            placeholder={inspectorWords.empty}
            describedBy={problem ? noteId : undefined}
            onProblem={setProblem}
            onChange={(share) =>
              writeField(
                row.id,
                'share',
                assignmentWords.shareEdited(person.name, place),
                (current) => editAssignment(current, row.id, { share }),
              )
            }
          />
        </span>
        <IconButton
          label={assignmentWords.takeOff(person.name, place)}
          onClick={() =>
            runCommand(assignmentWords.takeOff(person.name, place), (current) =>
              unassign(current, row.id),
            )
          }
        >
          <X />
        </IconButton>
      </div>
      {problem && (
        <p id={noteId} className="field-error" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
});
