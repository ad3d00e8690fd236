import { paySourceOf } from '../../shared/costs/pay.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { isWithin, whyOutside } from '../../shared/staffing/clearable.ts';
import type { ToldFinding } from '../../shared/staffing/messages.ts';
import { findingKey } from '../store/analysis.ts';
import { useAnalysis, useOpenPlan } from '../store/hooks.ts';
import { payWords, type Solved, sizeWords } from './staffing-words.ts';
import { ToldFindings } from './ToldFindings.tsx';

/** The smallest change: what changes hands and why, what it clears, what it leaves. */
export function SolvedResult({ solved }: { solved: Solved }) {
  const { document } = useOpenPlan();
  const { result, structure } = useAnalysis();
  const { steps, cleared, raised } = solved;
  const { title, year, currency } = paySourceOf(document);
  const pay = payWords(document, solved, currency);
  const gone = new Set(cleared.map(({ key }) => key));
  const left = result.findings.filter((finding) => !gone.has(findingKey(finding)));
  return (
    <div className="staffing-result">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section aria-label="What changes" tabIndex={0}>
        <h3>What changes</h3>
        <p className="staffing-size">{sentence(sizeWords(solved, structure))}</p>
        {pay && (
          <p className="staffing-muted">
            New positions cost {pay} ({title}
            {year !== null && `, ${year}`}).
          </p>
        )}
        <ol className="staffing-steps">
          {steps.map(({ squadId, what, sentence: words, because }) => (
            <li key={`${squadId} ${what}`}>
              <p>{words}</p>
              {because.slice(0, 3).map(({ key, message }) => (
                <p key={key} className="staffing-muted">
                  Why: {message}
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section aria-label="What it does to the findings" tabIndex={0}>
        <h3>
          Cleared <span>{cleared.length}</span>
        </h3>
        <p className="staffing-muted">
          Proven: the rules were run on the plan with these changes, and no longer find these.
        </p>
        <ToldFindings findings={cleared} />
        <h3>
          Raised <span>{raised.length}</span>
        </h3>
        {raised.length === 0 ? (
          <p className="staffing-muted">None.</p>
        ) : (
          <ToldFindings findings={raised} />
        )}
        <h3>
          Left over <span>{left.length}</span>
        </h3>
        <LeftOver findings={left} />
      </section>
    </div>
  );
}

/** What is as it was, each with the reason. */
function LeftOver({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className="staffing-muted">Nothing is left.</p>;
  const rules = new Map(findings.map((finding) => [findingKey(finding), finding.rule]));
  const why = ({ key }: ToldFinding) => {
    const rule = rules.get(key);
    return rule && !isWithin(rule) ? whyOutside(rule) : 'It was not to be cleared.';
  };
  const told = findings.map((finding) => ({ ...finding, key: findingKey(finding) }));
  return <ToldFindings findings={told} why={why} />;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
