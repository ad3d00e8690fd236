import type { PlanDocument } from '../../shared/model/document.ts';
import { planOf } from '../../shared/model/document.ts';
import { beginning, MAX_NAME, MAX_TEXT } from '../../shared/model/fields.ts';
import type { ScenarioNode } from '../../shared/scenarios/scenario-tree.ts';
import { consequenceWords, scenarioWords, standingWords } from '../words/scenario-words.ts';

/** Longer than this, a name does not help anybody to choose. */
const SHORT = 60;

/** The name, shortened, with a number behind it where another scenario has it. */
export function freeScenarioName(document: PlanDocument, wanted: string): string {
  const most = Math.min(SHORT, MAX_NAME - 5);
  const name = wanted.length > most ? `${wanted.slice(0, most - 1).trimEnd()}…` : wanted;
  const taken = new Set([...document.scenario.values()].map((scenario) => scenario.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = scenarioWords.numbered(name, number);
  return free;
}

/** A scenario's intent with one more line: what was tried, and the finding that it is for. */
export function withReason(intent: string, label: string, reason: string): string {
  const line = scenarioWords.tried(label, reason);
  const text = intent.trim() === '' ? line : `${intent.trimEnd()}\n${line}`;
  return text.length > MAX_TEXT ? `${beginning(text, MAX_TEXT - 1)}…` : text;
}

/** The first line of what is intended, without the dash that begins each of several. */
export function intentInShort(intent: string): string {
  const [first = ''] = intent.trim().split('\n');
  return first.replace(/^[-–•]\s+/u, '');
}

/** The next free of Option A, Option B, and so on. */
export function nextOption(document: PlanDocument): string {
  const taken = new Set([...document.scenario.values()].map(({ name }) => name));
  for (let at = 0; at < 26; at++) {
    const name = scenarioWords.option(String.fromCharCode(65 + at));
    if (!taken.has(name)) return name;
  }
  return freeScenarioName(document, scenarioWords.moreOptions);
}

/** What a scenario is among the others: `describes today`, `branch of Today`, `archived`. */
export function standing({ scenario, today }: ScenarioNode, document: PlanDocument): string {
  const parent = document.scenario.get(scenario.parentId ?? '')?.name;
  return standingWords.all([
    ...(today ? [standingWords.today] : []),
    ...(parent ? [standingWords.branchOf(parent)] : []),
    ...(scenario.archived ? [standingWords.archived] : []),
  ]);
}

/** What goes with a scenario, one line each. */
export function deletionLines(document: PlanDocument, id: string): string[] {
  const structure = document.structures.get(id);
  const scenario = document.scenario.get(id);
  if (!structure || !scenario) return [];
  const { product, squad, person } = structure;
  const branches = [...document.scenario.values()].filter(({ parentId }) => parentId === id);
  const parent = document.scenario.get(scenario.parentId ?? '')?.name;
  const lines: string[] = [
    consequenceWords.goes(product.size, squad.size, person.size),
    consequenceWords.stays,
  ];
  if (branches.length > 0) {
    const names = branches.map(({ name }) => name);
    lines.push(consequenceWords.branches(names, parent));
  }
  return lines;
}

/** What it means that a scenario becomes today's, one line each. */
export function promotionLines(document: PlanDocument, id: string): string[] {
  const name = document.scenario.get(id)?.name ?? '';
  const today = document.scenario.get(planOf(document).todayScenarioId)?.name ?? '';
  return [consequenceWords.describesNow(name), consequenceWords.staysInList(today)];
}
