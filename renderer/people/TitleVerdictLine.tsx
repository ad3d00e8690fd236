import { BadgeAlert, BadgeCheck, CircleHelp } from 'lucide-react';
import type { Person } from '../../shared/model/entities.ts';
import { useAnalysis } from '../store/hooks.ts';
import { type TitleVerdict, titleVerdict } from './title-verdict.ts';
import './title-verdict.css';

const icons = { disagrees: BadgeAlert, fits: BadgeCheck, open: CircleHelp, 'not-asked': null };

/** Whether a title fits, in a few words, with a shape of its own. */
export function VerdictMark({ verdict }: { verdict: TitleVerdict }) {
  const Icon = icons[verdict.kind];
  return (
    <span className="verdict" data-verdict={verdict.kind}>
      {Icon && <Icon aria-hidden="true" />}
      {verdict.short}
    </span>
  );
}

/** The verdict of the title audit on somebody, with its reasons. */
export function TitleVerdictLine({ person }: { person: Person }) {
  const analysis = useAnalysis();
  if (!analysis.judged) return null;
  const verdict = titleVerdict(analysis, person);
  if (verdict.kind === 'not-asked') return null;
  return (
    <div className="verdict-line">
      <VerdictMark verdict={verdict} />
      <p className="field-hint">{verdict.says}</p>
    </div>
  );
}
