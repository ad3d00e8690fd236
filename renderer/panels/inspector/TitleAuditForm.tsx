import { emptyTitleAudit, setTitleAudit } from '../../../shared/commands/person-facts.ts';
import type { Person, TitleAudit } from '../../../shared/model/entities.ts';
import { titleKindOfPerson } from '../../../shared/model/title-kind.ts';
import { auditTitle } from '../../../shared/rules/title/audit.ts';
import { TitleVerdictLine } from '../../people/TitleVerdictLine.tsx';
import { useAnalysis } from '../../store/hooks.ts';
import { YesNo } from '../../ui/Field.tsx';
import { RoleWord } from '../../ui/Marks.tsx';
import { writeField } from './field-edit.ts';
import { FactField, Section } from './Section.tsx';

/** The four questions that tell a PM from a PO: two are asked here, two are read from the plan. */
export function TitleAuditForm({ person }: { person: Person }) {
  const { structure } = useAnalysis();
  const { id, name } = person;
  const audit = structure.titleAudit.get(id) ?? { id, ...emptyTitleAudit };
  const set = (answers: Partial<Omit<TitleAudit, 'id'>>) =>
    writeField(id, Object.keys(answers).join(), `Answer title questions of ${name}`, (current) =>
      setTitleAudit(current, id, answers),
    );
  return (
    <Section title="Does the title fit the work?">
      <FactField fact="audit.sets-roadmap">
        <YesNo
          label="Sets the roadmap"
          value={audit.setsRoadmap}
          onChange={(setsRoadmap) => set({ setsRoadmap })}
        />
      </FactField>
      <FactField fact="audit.market-research">
        <YesNo
          label="Does market research"
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
    return <p className="field-hint">Asked of people with the title of a PM or a PO.</p>;
  }
  const [, reportsTo, , squads] = auditTitle(index, facts, title);
  return (
    <dl className="audit-read">
      {[
        { question: 'Reports to product or engineering', answer: reportsTo },
        { question: 'One squad, or several', answer: squads },
      ].map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>
            {answer?.role ? (
              <>
                {sentence(answer.says)}: speaks for <RoleWord part={answer.role} />
              </>
            ) : answer && answer.missing.length > 0 ? (
              'The plan does not say'
            ) : (
              'Speaks for neither'
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
