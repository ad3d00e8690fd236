import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Finding, RuleId } from '../../shared/rules/types.ts';
import { whyOutside } from '../../shared/staffing/clearable.ts';
import { metaOf } from '../panels/rules/rule-meta.ts';
import { findingKey } from '../store/analysis.ts';
import { Button } from '../ui/Button.tsx';
import { SeverityMark } from '../ui/Marks.tsx';
import { clearWords, staffingWords } from '../words/staffing-words.ts';
import { clearable, keysOf } from './staffing-form.ts';

/** Findings of one rule drawn at once; more are chosen and left together by the rule's own box. */
const LISTED = 100;

interface FindingsChoiceProps {
  readonly findings: readonly Finding[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Which findings are to be cleared: rule by rule, or one by one. */
export function FindingsChoice({ findings, chosen, onChange }: FindingsChoiceProps) {
  const { byRule, outside } = useMemo(() => clearable(findings), [findings]);
  const put = (keys: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const key of keys)
      if (on) next.add(key);
      else next.delete(key);
    onChange(next);
  };
  return (
    <section className="staffing-findings" aria-label={clearWords.label}>
      <div className="staffing-quick">
        <h3>{clearWords.title}</h3>
        <Button look="quiet" onClick={() => onChange(keysOf(findings, ['critical']))}>
          {clearWords.allCritical}
        </Button>
        <Button look="quiet" onClick={() => onChange(keysOf(findings))}>
          {clearWords.all}
        </Button>
        <Button look="quiet" onClick={() => onChange(new Set())}>
          {clearWords.none}
        </Button>
      </div>
      {byRule.size === 0 && <p className="staffing-muted">{clearWords.nothing}</p>}
      <ul className="staffing-rules">
        {[...byRule].map(([rule, ofRule]) => (
          <RuleFindings key={rule} rule={rule} findings={ofRule} chosen={chosen} onPut={put} />
        ))}
      </ul>
      {outside.length > 0 && <Outside findings={outside} />}
    </section>
  );
}

interface RuleFindingsProps {
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
  readonly chosen: ReadonlySet<string>;
  readonly onPut: (keys: readonly string[], on: boolean) => void;
}

function RuleFindings({ rule, findings, chosen, onPut }: RuleFindingsProps) {
  const [open, setOpen] = useState(false);
  const keys = findings.map(findingKey);
  const count = keys.filter((key) => chosen.has(key)).length;
  const title = metaOf(rule)?.title ?? rule;
  const more = findings.length - LISTED;
  return (
    <li>
      <div className="staffing-rule">
        <button
          type="button"
          className="staffing-twist"
          disabled={keys.length === 1}
          aria-expanded={open}
          aria-label={(open ? clearWords.hide : clearWords.show)(title)}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight aria-hidden="true" />
        </button>
        <label>
          <input
            type="checkbox"
            checked={count === keys.length}
            ref={(box) => {
              if (box) box.indeterminate = count > 0 && count < keys.length;
            }}
            onChange={() => onPut(keys, count < keys.length)}
          />
          {findings[0] && <SeverityMark severity={findings[0].severity} />}
          <span className="staffing-rule-title">
            {title}
            {keys.length === 1 && <small>{findings[0]?.message}</small>}
          </span>
          <span className="staffing-count">{clearWords.chosen(count, keys.length)}</span>
        </label>
      </div>
      {open && (
        <ul className="staffing-singles">
          {findings.slice(0, LISTED).map((finding) => {
            const key = findingKey(finding);
            return (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.has(key)}
                    onChange={(event) => onPut([key], event.target.checked)}
                  />
                  <span>{finding.message}</span>
                </label>
              </li>
            );
          })}
          {more > 0 && <li className="staffing-muted">{staffingWords.andMore(more)}</li>}
        </ul>
      )}
    </li>
  );
}

/** What no change of owners clears, each rule with the reason. */
function Outside({ findings }: { findings: readonly Finding[] }) {
  const byRule = new Map<RuleId, number>();
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  return (
    <details className="staffing-outside">
      <summary>{clearWords.outside(findings.length)}</summary>
      <ul>
        {[...byRule].map(([rule, count]) => (
          <li key={rule}>
            <strong>{clearWords.ofRule(metaOf(rule)?.title ?? rule, count)}</strong>
            <span>{whyOutside(rule)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
