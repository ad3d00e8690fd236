import type { SquadFacts } from '../../../shared/model/structure-index.ts';
import { namesOf } from '../../../shared/words/grammar.ts';
import { Section } from './Section.tsx';
import { SlotEditor } from './SlotEditor.tsx';

function directionElsewhere({ product, directionOwners }: SquadFacts): string {
  return directionOwners.length > 0
    ? `${namesOf(directionOwners)}, as PM of ${product?.name ?? 'the product'}`
    : 'Nobody owns the direction';
}

function backlogElsewhere({ backlogOwner }: SquadFacts): string {
  if (backlogOwner.kind === 'team') return 'The team orders its own backlog';
  if (backlogOwner.kind === 'nobody') return 'Nobody owns the backlog';
  return `Nobody: the backlog falls to ${namesOf(backlogOwner.people)}`;
}

/** Who owns a squad's direction and backlog, and who is in it. */
export function SquadPeople({ facts }: { facts: SquadFacts }) {
  const { squad, assignments } = facts;
  const of = (role: 'pm' | 'po' | 'member') => assignments.filter((row) => row.role === role);
  const on = { squadId: squad.id };
  const members = of('member');
  return (
    <>
      <Section title="Owners">
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
      <Section title="Members" note={members.length}>
        <SlotEditor slot="member" on={on} place={squad.name} holders={members} />
      </Section>
    </>
  );
}
