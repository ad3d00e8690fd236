import { Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { choosePack } from '../../shared/commands/plan.ts';
import { planOf } from '../../shared/model/document.ts';
import { rules } from '../../shared/rules/all.ts';
import { packOf, packs } from '../../shared/rules/packs.ts';
import { kindOfRule } from '../../shared/rules/run.ts';
import type { Rule, RuleKind } from '../../shared/rules/types.ts';
import { RuleCard } from '../panels/rules/RuleCard.tsx';
import { kindTitles } from '../panels/rules/rule-meta.ts';
import { foldText } from '../search/fold-text.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { openDialog } from '../store/interface-store.ts';
import { tryPlanCommand } from '../store/run-command.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { thresholdsWords as words } from '../words/dialog-words.ts';
import './thresholds-dialog.css';

interface ThresholdsDialogProps {
  /** The rule to show first. */
  readonly rule?: string | undefined;
  readonly onClose: () => void;
}

/** Every rule with what it is about, who says so, and its thresholds, which a plan may change. */
export function ThresholdsDialog({ rule: first, onClose }: ThresholdsDialogProps) {
  const { document } = useOpenPlan();
  const [search, setSearch] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const pack = packOf(planOf(document).pack);
  const kinds = useMemo(() => rulesByKind(rules, foldText(search.trim())), [search]);
  return (
    <Modal
      title={words.title}
      description={words.description}
      width="large"
      onClose={onClose}
      footer={
        <>
          <span className="thresholds-changed">{words.changed(document.threshold.size)}</span>
          <Button look="primary" onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className="thresholds">
        <aside className="thresholds-side">
          <Choice
            label={words.pack}
            value={pack.id}
            options={packs.map(({ id, title }) => ({ value: id, label: title }))}
            hint={pack.origin}
            onChange={(id) => {
              tryPlanCommand(words.judgedBy(packOf(id).title), (current) =>
                choosePack(current, id),
              );
            }}
          />
          <Button onClick={() => openDialog({ kind: 'compare-packs' })}>{words.compare}</Button>
          <RuleSearch value={search} onChange={setSearch} first={first === undefined} />
          <nav aria-label={words.kinds}>
            {kinds.map(([kind, ofKind]) => (
              <button
                key={kind}
                type="button"
                className="thresholds-kind"
                onClick={() =>
                  list.current?.querySelector(`[data-kind="${kind}"]`)?.scrollIntoView()
                }
              >
                <span>{kindTitles[kind].split(':')[0]}</span>
                <span className="thresholds-count">{ofKind.length}</span>
              </button>
            ))}
          </nav>
        </aside>
        <div ref={list} className="thresholds-list">
          {kinds.map(([kind, ofKind]) => (
            <section key={kind} data-kind={kind} aria-label={kindTitles[kind]}>
              <h3 className="thresholds-heading">{kindTitles[kind]}</h3>
              {ofKind.map((rule) => (
                <RuleCard key={rule.meta.id} rule={rule} lit={rule.meta.id === first} />
              ))}
            </section>
          ))}
          {kinds.length === 0 && <p className="field-hint">{words.nothing}</p>}
        </div>
      </div>
    </Modal>
  );
}

interface RuleSearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where to begin: no rule was asked for. */
  readonly first: boolean;
}

function RuleSearch({ value, onChange, first }: RuleSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
  return (
    <div className="panel-search thresholds-search">
      <Search aria-hidden="true" />
      <input
        ref={input}
        type="text"
        className="input"
        aria-label={words.find}
        placeholder={words.find}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function rulesByKind(all: readonly Rule[], query: string): [RuleKind, Rule[]][] {
  const kinds = new Map<RuleKind, Rule[]>();
  for (const rule of all) {
    const { id, title, about } = rule.meta;
    if (!foldText(`${id} ${title} ${about}`).includes(query)) continue;
    const kind = kindOfRule(rule);
    kinds.set(kind, [...(kinds.get(kind) ?? []), rule]);
  }
  return [...kinds];
}
