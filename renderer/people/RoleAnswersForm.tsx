import { emptyRoleAnswers, setRoleAnswers } from '../../shared/commands/person-facts.ts';
import type { Person, RoleAnswers } from '../../shared/model/entities.ts';
import { writeField } from '../panels/inspector/field-edit.ts';
import { FactField, Section } from '../panels/inspector/Section.tsx';
import { useAnalysis } from '../store/hooks.ts';
import { YesNo } from '../ui/Field.tsx';
import { agreementWords } from '../words/people-words.ts';

/** What is agreed with somebody who holds direction or a backlog. */
export function RoleAnswersForm({ person }: { person: Person }) {
  const { structure, index } = useAnalysis();
  const { id, name } = person;
  const stored = structure.roleAnswers.get(id);
  const facts = index.people.get(id);
  const holds = facts?.assignments.some(({ role }) => role !== 'member') ?? false;
  if (!holds && !stored) return null;
  const answers = stored ?? { id, ...emptyRoleAnswers };
  const set = (fields: Partial<Omit<RoleAnswers, 'id'>>) =>
    writeField(id, Object.keys(fields).join(), agreementWords.edit(name), (current) =>
      setRoleAnswers(current, id, fields),
    );
  return (
    <Section title={agreementWords.title}>
      <FactField fact="answers.direction-expectations">
        <YesNo
          label={agreementWords.direction}
          value={answers.directionExpectations}
          onChange={(directionExpectations) => set({ directionExpectations })}
        />
      </FactField>
      <FactField fact="answers.backlog-expectations">
        <YesNo
          label={agreementWords.backlog}
          value={answers.backlogExpectations}
          onChange={(backlogExpectations) => set({ backlogExpectations })}
        />
      </FactField>
      <FactField fact="answers.roadmap-part">
        <YesNo
          label={agreementWords.roadmapPart}
          value={answers.hasRoadmapPart}
          onChange={(hasRoadmapPart) => set({ hasRoadmapPart })}
        />
      </FactField>
    </Section>
  );
}
