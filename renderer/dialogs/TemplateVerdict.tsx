import { useMemo } from 'react';
import type { Template } from '../../shared/templates/template.ts';
import { counted } from '../../shared/words/grammar.ts';
import { useInterface } from '../store/hooks.ts';
import { SeverityMark } from '../ui/Marks.tsx';
import { judgeTemplate } from './template-verdict.ts';

/** Findings told; the rest is counted. */
const TOLD = 2;

/** What the rules say of a template as it stands, so that it can be judged before it is chosen. */
export function TemplateVerdict({ template }: { template: Template }) {
  const today = useInterface((state) => state.today);
  const { structure, counts, result } = useMemo(
    () => judgeTemplate(template, today),
    [template, today],
  );
  const { findings, cannotTell } = result;
  const more = findings.length - TOLD;
  return (
    <div className="template-verdict">
      <p>
        {counted(structure.squad.size, 'squad')},{' '}
        {counted(structure.person.size, 'person', 'people')}
      </p>
      <p className="template-counts">
        <SeverityMark severity="critical" count={counts.critical} withWord />
        <SeverityMark severity="warning" count={counts.warning} withWord />
        <SeverityMark severity="advice" count={counts.advice} withWord />
      </p>
      {findings.length > 0 ? (
        <ul>
          {findings.slice(0, TOLD).map(({ rule, severity, message, subjects: [subject] }) => (
            <li key={`${rule} ${subject.id}`}>
              <SeverityMark severity={severity} />
              <span>{message}</span>
            </li>
          ))}
          {more > 0 && <li>and {more} more</li>}
        </ul>
      ) : (
        <p>The rules find nothing in it as it stands.</p>
      )}
      <p>{counted(cannotTell.length, 'question')} cannot be answered until you fill in more.</p>
    </div>
  );
}
