import { emptyTitleAudit, setTitleAudit } from '../../../shared/commands/person-facts.ts';
import type { Person, TitleAudit } from '../../../shared/model/entities.ts';
import { titleKindOfPerson } from '../../../shared/model/title-kind.ts';
import { auditTitle } from '../../../shared/rules/title/audit.ts';
import { TitleVerdictLine } from '../../people/TitleVerdictLine.tsx';
import { useAnalysis } from '../../store/hooks.ts';
import { YesNo } from '../../ui/Field.tsx';
import { RoleWord } from '../../ui/Marks.tsx';
import { titleAuditWords } from '../../words/person-words.ts';
import { writeField } from './field-edit.ts';
import { FactField, Section } from './Section.tsx';

/** The four questions that tell a PM from a PO: two are asked here, two are read from the plan. */
export function TitleAuditForm({ person }: { person: Person }) {
  const { structure } = useAnalysis();
  const { id, name } = person;
  const audit = structure.titleAudit.get(id) ?? { id, ...emptyTitleAudit };
  const set = (answers: Partial<Omit<TitleAudit, 'id'>>) =>
    writeField(id, Object.keys(answers).join(), titleAuditWords.answered(name), (current) =>
      setTitleAudit(current, id, answers),
    );
  return (
    <Section title={titleAuditWords.title}>
      <FactField fact="audit.sets-roadmap">
        <YesNo
          label={titleAuditWords.roadmap}
          value={audit.setsRoadmap}
          onChange={(setsRoadmap) => set({ setsRoadmap })}
        />
      </FactField>
      <FactField fact="audit.market-research">
        <YesNo
          label={titleAuditWords.research}
          value={audit.doesMarketResearch}
          onChange={(doesMarketResearch) => set({ doesMarketResearch })}
        />
      </FactField>
      <ReadFromPlan person={person} />
      <TitleVerdictLine person={person} />
    </Section>
  );
}

/** What the plan already says to the two other questions. */
function ReadFromPlan({ person }: { person: Person }) {
  const { index } = useAnalysis();
  const facts = index.people.get(person.id);
  const title = titleKindOfPerson(person);
  if (!facts) return null;
  if (title !== 'pm' && title !== 'po') {
    return <p className="field-hint">{titleAuditWords.notAsked}</p>;
  }
  const [, reportsTo, , squads] = auditTitle(index, facts, title);
  return (
    <dl className="audit-read">
      {[
        { question: titleAuditWords.reportsTo, answer: reportsTo },
        { question: titleAuditWords.squads, answer: squads },
      ].map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>
            {answer?.role ? (
              <>
                {titleAuditWords.speaksFor(answer.says)} <RoleWord part={answer.role} />
              </>
            ) : answer && answer.missing.length > 0 ? (
              titleAuditWords.unsaid
            ) : (
              titleAuditWords.neither
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
