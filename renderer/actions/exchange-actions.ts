import { replacePlan } from '../../shared/commands/replace-plan.ts';
import { ExchangeProblem } from '../../shared/exchange/exchange-problem.ts';
import { type PlanDocument, planOf } from '../../shared/model/document.ts';
import { call } from '../api.ts';
import { notify } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import { tryPlanCommand } from '../store/run-command.ts';
import { exchangeWords } from '../words/action-words.ts';
import { fileNameFor } from './file-name.ts';
import { switchTo } from './open-plan.ts';
import type { Action } from './types.ts';

// What reads and writes files is loaded when it is used, so that it makes no start slower.

/** Opens a plan in the exchange format as a new plan. What cannot be read is refused before anything is made. */
export async function openExchange(fileName: string, text: string): Promise<void> {
  const { readExchange } = await import('../../shared/exchange/read-exchange.ts');
  let document: PlanDocument;
  try {
    document = readExchange(text);
  } catch (error) {
    if (!(error instanceof ExchangeProblem)) throw error;
    notify(exchangeWords.notImported(fileName, error.message), 'error');
    return;
  }
  const name = planOf(document).name;
  if (!(await switchTo(() => call('plan:new', { name })))) return;
  tryPlanCommand(exchangeWords.import(fileName), (empty) => replacePlan(empty, document));
  notify(exchangeWords.importedPlan(name, fileName));
}

export const exchangeActions: readonly Action[] = [
  {
    id: 'import-exchange',
    run: async () => {
      const chosen = await call('exchange:choose', undefined);
      if (chosen) await openExchange(chosen.fileName, chosen.text);
    },
  },
  {
    id: 'export-exchange',
    run: async () => {
      const { open } = planStore.getState();
      if (!open) return;
      const { writeExchange } = await import('../../shared/exchange/write-exchange.ts');
      const text = writeExchange(open.document);
      const fileName = fileNameFor(planOf(open.document).name, 'json');
      const written = await call('exchange:export', { fileName, text });
      if (written) notify(exchangeWords.exportedPlan(written.fileName));
    },
  },
  {
    id: 'export-roster',
    run: async () => {
      const { open } = planStore.getState();
      const structure = open?.document.structures.get(open.scenarioId);
      if (!open || !structure) return;
      const { writeRoster } = await import('../../shared/exchange/write-roster.ts');
      const text = writeRoster(structure);
      const fileName = fileNameFor(exchangeWords.rosterFile(planOf(open.document).name), 'csv');
      const written = await call('exchange:export', { fileName, format: 'csv', text });
      if (written) notify(exchangeWords.exportedRoster(written.fileName));
    },
  },
  {
    id: 'export-mermaid',
    run: async () => {
      const { open } = planStore.getState();
      const structure = open?.document.structures.get(open.scenarioId);
      if (!open || !structure) return;
      const { writeMermaid } = await import('../../shared/exchange/write-mermaid.ts');
      const { name } = planOf(open.document);
      const scenario = open.document.scenario.get(open.scenarioId)?.name ?? '';
      const text = writeMermaid(structure, exchangeWords.chartTitle(name, scenario));
      const fileName = fileNameFor(name, 'mmd');
      const written = await call('exchange:export', { fileName, format: 'mmd', text });
      if (written) notify(exchangeWords.exportedChart(written.fileName));
    },
  },
];
