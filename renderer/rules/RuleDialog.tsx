import { contradictionsOf } from '../../shared/catalog/contradictions.ts';
import { sources } from '../../shared/catalog/sources.ts';
import { rulePage } from '../../shared/rules/page.ts';
import type { Rule, RuleId } from '../../shared/rules/types.ts';
import { pageWords } from '../../shared/words/rules/page.ts';
import {
  citationTitle,
  ruleOf,
  type ThresholdShown,
  thresholdsShown,
  thresholdWords,
} from '../panels/rules/rule-meta.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { openDialog } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { rulePageWords, ruleWords } from '../words/rule-words.ts';
import { Contradictions } from './Contradictions.tsx';
import './rule-dialog.css';

interface RuleDialogProps {
  readonly rule: string;
  readonly onClose: () => void;
}

/** A rule's page: why it matters, its limits, what it has to know, examples, and who says so. */
export function RuleDialog({ rule: id, onClose }: RuleDialogProps) {
  const { document } = useOpenPlan();
  const rule = ruleOf(id as RuleId);
  if (!rule) return null;
  const page = rulePage(rule);
  const thresholds = thresholdsShown(document, rule);
  const itemsOf = (heading: string) =>
    page.passages.find((passage) => passage.heading === heading)?.items ?? [];
  const needs = itemsOf(pageWords.needs);
  return (
    <Modal
      title={page.title}
      description={page.summary}
      onClose={onClose}
      footer={
        <>
          <code className="rule-page-id">{page.id}</code>
          {thresholds.length > 0 && (
            <Button onClick={() => openDialog({ kind: 'thresholds', rule: id })}>
              {thresholds.length === 1 ? ruleWords.changeThreshold : ruleWords.changeThresholds}
            </Button>
          )}
          <Button look="primary" onClick={onClose}>
            {rulePageWords.done}
          </Button>
        </>
      }
    >
      <div className="rule-page">
        <p className="rule-page-about">{page.about}</p>
        {thresholds.length > 0 && (
          <section>
            <h3>{pageWords.thresholds}</h3>
            <ul className="rule-page-limits">
              {thresholds.map((threshold) => (
                <Limit key={threshold.key} threshold={threshold} />
              ))}
            </ul>
          </section>
        )}
        <Examples items={itemsOf(pageWords.examples)} />
        {needs.length > 0 && (
          <section>
            <h3>{pageWords.needs}</h3>
            <p>{rulePageWords.needsList(needs)}</p>
          </section>
        )}
        <RuleSources rule={rule} />
        <Contradictions contradictions={contradictionsOf(rule.meta.id)} />
      </div>
    </Modal>
  );
}

function Limit({ threshold }: { threshold: ThresholdShown }) {
  const { spec, words, origin, ours, changed, packValue } = threshold;
  return (
    <li>
      <strong>{words}</strong>
      <div>
        <p>
          {spec.label}
          {changed && (
            <span className="changed-mark">
              {ruleWords.changedElse(thresholdWords(packValue, spec.unit))}
            </span>
          )}
        </p>
        <p className="rule-says">
          {ours && <span className="ours-mark">{ruleWords.ours}</span>}
          {ruleWords.originBetween(origin, spec.min, spec.max)}
        </p>
      </div>
    </li>
  );
}

/** A line begins with the verdict: `Fires: …`. */
function Examples({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{pageWords.examples}</h3>
      <ul className="rule-page-examples">
        {items.map((item) => {
          const end = item.indexOf(':');
          return (
            <li key={item}>
              <strong>{item.slice(0, end)}</strong>
              <span>{item.slice(end + 1)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function RuleSources({ rule }: { rule: Rule }) {
  return (
    <section>
      <h3>{pageWords.sources}</h3>
      <ul className="rule-page-sources">
        {rule.meta.citations.map((citation) => {
          const note = citation.kind === 'article' ? sources[citation.source].note : null;
          return (
            <li key={citation.says}>
              <cite>{citationTitle(citation)}</cite>
              <p>{citation.says}</p>
              {note && <p className="rule-says">{note}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
