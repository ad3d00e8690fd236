import { memo } from 'react';
import type { SquadFacts } from '../../../shared/model/structure-index.ts';
import { squadWords } from '../../words/squad-words.ts';
import { Section } from './Section.tsx';
import { SlotEditor } from './SlotEditor.tsx';

function directionElsewhere({ product, directionOwners }: SquadFacts): string {
  return directionOwners.length > 0
    ? squadWords.directionFrom(directionOwners, product?.name ?? null)
    : squadWords.noDirection;
}

function backlogElsewhere({ backlogOwner }: SquadFacts): string {
  if (backlogOwner.kind === 'team') return squadWords.ordersOwn;
  if (backlogOwner.kind === 'nobody') return squadWords.noBacklog;
  return squadWords.backlogFallsTo(backlogOwner.people);
}

/** Whether all that is said of two is the same: most edits of a squad are of something else. */
function saysTheSame({ facts: a }: { facts: SquadFacts }, { facts: b }: { facts: SquadFacts }) {
  return (
    a.squad.id === b.squad.id &&
    a.squad.name === b.squad.name &&
    a.assignments === b.assignments &&
    directionElsewhere(a) === directionElsewhere(b) &&
    backlogElsewhere(a) === backlogElsewhere(b)
  );
}

/** Who owns a squad's direction and backlog, and who is in it. */
export const SquadPeople = memo(function SquadPeople({ facts }: { facts: SquadFacts }) {
  const { squad, assignments } = facts;
  const of = (role: 'pm' | 'po' | 'member') => assignments.filter((row) => row.role === role);
  const on = { squadId: squad.id };
  const members = of('member');
  return (
    <>
      <Section title={squadWords.owners}>
        <SlotEditor
          slot="pm"
          on={on}
          place={squad.name}
          holders={of('pm')}
          otherwise={directionElsewhere(facts)}
        />
        <SlotEditor
          slot="po"
          on={on}
          place={squad.name}
          holders={of('po')}
          otherwise={backlogElsewhere(facts)}
        />
      </Section>
      <Section title={squadWords.members} note={members.length}>
        <SlotEditor slot="member" on={on} place={squad.name} holders={members} />
      </Section>
    </>
  );
}, saysTheSame);
