import { useMemo } from 'react';
import type { Template } from '../../shared/templates/template.ts';
import { useInterface } from '../store/hooks.ts';
import { SeverityMark } from '../ui/Marks.tsx';
import { newPlanWords as words } from '../words/dialog-words.ts';
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
      <p>{words.size(structure.squad.size, structure.person.size)}</p>
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
          {more > 0 && <li>{words.andMore(more)}</li>}
        </ul>
      ) : (
        <p>{words.nothingFound}</p>
      )}
      <p>{words.unanswered(cannotTell.length)}</p>
    </div>
  );
}
