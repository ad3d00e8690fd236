import { assign } from '../../shared/commands/assignments.ts';
import { draftStructure } from '../../shared/commands/command.ts';
import { putReportingLine } from '../../shared/commands/reporting.ts';
import type { Structure } from '../../shared/model/document.ts';
import type { Role } from '../../shared/model/entities.ts';
import { moveSquadsTo } from '../actions/move-squads.ts';
import { putIntoSlot } from '../canvas/fill-slot.ts';
import { connectPeople } from '../canvas/use-connect.ts';
import { currentStructure } from '../store/plan-store.ts';
import { newId, runCommand } from '../store/run-command.ts';
import { chooseWords as words } from '../words/choose-words.ts';
import type { Ask } from './choice.ts';
import type { Answer } from './choices.ts';

function connect(people: readonly string[], managerId: string, dotted: boolean): void {
  const [only] = people;
  if (only && people.length === 1) {
    connectPeople(managerId, only, dotted);
    return;
  }
  const manager = currentStructure().person.get(managerId)?.name ?? '';
  const label = (dotted ? words.dottedTo : words.reportTo)(people.length, manager);
  runCommand(label, (structure) =>
    draftStructure(structure, (draft) => {
      for (const reportId of people) {
        if (reportId === managerId) continue;
        putReportingLine(draft, { id: newId(), reportId, managerId, dotted });
      }
    }),
  );
}

function give(personId: string, role: Role, on: NonNullable<Answer['on']>): void {
  const structure = currentStructure();
  const place =
    'squadId' in on ? structure.squad.get(on.squadId) : structure.product.get(on.productId);
  const where = place?.name ?? '';
  if (role !== 'member') {
    putIntoSlot({ role, on }, personId);
    return;
  }
  const name = structure.person.get(personId)?.name ?? '';
  runCommand(words.made(name, role, where), (current) =>
    assign(current, { id: newId(), personId, role, on }),
  );
}

function moveLabel(structure: Structure, squads: readonly string[], into: string | null): string {
  const [only = ''] = squads;
  const squad = structure.squad.get(only)?.name ?? '';
  const count = squads.length;
  if (into === null) return count > 1 ? words.squadsMovedOut(count) : words.movedOut(squad);
  const product = structure.product.get(into)?.name ?? '';
  return count > 1 ? words.squadsMoved(count, product) : words.moved(squad, product);
}

/** Does what was chosen, as one undo step. */
export function giveAnswer(ask: Ask, { id, role, on }: Answer): void {
  if (ask.what === 'product') {
    runCommand(moveLabel(currentStructure(), ask.squads, id), (structure) =>
      moveSquadsTo(structure, ask.squads, id),
    );
  } else if (id === null) return;
  else if (ask.what === 'manager') connect(ask.people, id, ask.dotted);
  else if (ask.what === 'place' && role && on) give(ask.person, role, on);
  else if (ask.what === 'holder' && role) give(id, role, ask.on);
}
