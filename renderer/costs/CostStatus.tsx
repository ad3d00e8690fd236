import { useEffect, useState } from 'react';
import { costChange, costOf, formatCostChange } from '../../shared/costs/cost.ts';
import type { PlanDocument } from '../../shared/model/document.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { runAction } from '../actions/run.ts';
import { useOpenPlan, useWholeAnalysis } from '../store/hooks.ts';
import { Tip } from '../ui/Tip.tsx';
import { costStatusWords } from '../words/cost-words.ts';
import { costOfToday, shortPay, sourceName } from './cost-text.ts';

/** How long nothing has changed before pay is added up again, in milliseconds: typing does not wait for it. */
const PAUSE = 200;

interface Words {
  readonly pay: string;
  readonly tip: string;
}

function wordsOf(document: PlanDocument, index: StructureIndex): Words | null {
  const cost = costOf(document, index.structure, index);
  if (cost.byRole.length === 0) return null;
  const { source, total } = cost;
  const today = costOfToday(document, index.structure);
  const change = today && formatCostChange(costChange(today, cost), source.currency);
  const by = sourceName(source);
  const tip = change ? costStatusWords.byAgainstToday(by, change) : costStatusWords.by(by);
  return { pay: shortPay(total, source.currency), tip };
}

/** Yearly pay in the status bar, by which source, and how it differs from today's. */
export function CostStatus() {
  const { document } = useOpenPlan();
  const { index } = useWholeAnalysis();
  const { costSettings, ownSalary, titleSalary } = document;
  const [words, setWords] = useState<Words | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the plan is paid
  useEffect(() => {
    const timer = setTimeout(() => setWords(wordsOf(document, index)), PAUSE);
    return () => clearTimeout(timer);
  }, [index, costSettings, ownSalary, titleSalary]);
  if (!words) return null;
  return (
    <Tip text={words.tip} side="top">
      <button type="button" className="status-button" onClick={() => runAction('costs')}>
        {words.pay}
      </button>
    </Tip>
  );
}
