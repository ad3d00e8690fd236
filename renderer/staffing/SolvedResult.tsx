import { paySourceOf } from '../../shared/costs/pay.ts';
import { isWithin, whyOutside } from '../../shared/staffing/clearable.ts';
import type { ToldFinding } from '../../shared/staffing/messages.ts';
import { sourceName } from '../costs/cost-text.ts';
import { findingKey } from '../store/analysis.ts';
import { useAnalysis, useOpenPlan } from '../store/hooks.ts';
import { solvedWords } from '../words/staffing-words.ts';
import { hirePayText, type Solved, sizeText } from './staffing-text.ts';
import { ToldFindings } from './ToldFindings.tsx';

/** The smallest change: what changes hands and why, what it clears, what it leaves. */
export function SolvedResult({ solved }: { solved: Solved }) {
  const { document } = useOpenPlan();
  const { structure } = useAnalysis();
  const { steps, cleared, raised, kept } = solved;
  const source = paySourceOf(document);
  const pay = hirePayText(document, solved, source.currency);
  return (
    <div className="staffing-result">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section aria-label={solvedWords.changes} tabIndex={0}>
        <h3>{solvedWords.changes}</h3>
        <p className="staffing-size">{solvedWords.sentence(sizeText(solved, structure))}</p>
        {pay && <p className="staffing-muted">{solvedWords.cost(pay, sourceName(source))}</p>}
        <ol className="staffing-steps">
          {steps.map(({ squadId, what, sentence: words, because, without }) => (
            <li key={`${squadId} ${what}`}>
              <p>{words}</p>
              {because.slice(0, 3).map(({ key, message }) => (
                <p key={key} className="staffing-muted">
                  {solvedWords.why(message)}
                </p>
              ))}
              {without && <p className="staffing-muted">{solvedWords.without(without.message)}</p>}
            </li>
          ))}
        </ol>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section aria-label={solvedWords.findings} tabIndex={0}>
        <h3>
          {solvedWords.cleared} <span>{cleared.length}</span>
        </h3>
        <p className="staffing-muted">{solvedWords.proven}</p>
        <ToldFindings findings={cleared} />
        <h3>
          {solvedWords.raised} <span>{raised.length}</span>
        </h3>
        {raised.length === 0 ? (
          <p className="staffing-muted">{solvedWords.none}</p>
        ) : (
          <ToldFindings findings={raised} />
        )}
        <h3>
          {solvedWords.left} <span>{kept.length}</span>
        </h3>
        <LeftOver findings={kept} />
      </section>
    </div>
  );
}

/** What stays, as it reads then, each with the reason. */
function LeftOver({ findings }: { findings: readonly ToldFinding[] }) {
  const { result } = useAnalysis();
  if (findings.length === 0) return <p className="staffing-muted">{solvedWords.nothingLeft}</p>;
  const rules = new Map(result.findings.map((finding) => [findingKey(finding), finding.rule]));
  const why = ({ key }: ToldFinding) => {
    const rule = rules.get(key);
    return rule && !isWithin(rule) ? whyOutside(rule) : solvedWords.notAsked;
  };
  return <ToldFindings findings={findings} why={why} />;
}
