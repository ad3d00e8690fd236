import { hierarchy, tree } from 'd3-hierarchy';
import { analysisOf } from '../../renderer/store/kept-analyses.ts';
import { applyChanges } from '../../shared/changes/apply.ts';
import { editSquad } from '../../shared/commands/subjects.ts';
import { layoutStructure } from '../../shared/layout/layout.ts';
import { SQUAD_HEIGHT, SQUAD_WIDTH } from '../../shared/layout/sizes.ts';
import type { Structure } from '../../shared/model/document.ts';
import { buildIndex } from '../../shared/model/structure-index.ts';
import { rules } from '../../shared/rules/all.ts';
import { runRules } from '../../shared/rules/run.ts';
import { median } from './figures.ts';
import { largeDocument } from './plan.ts';

const TODAY = '2026-06-01';
const ROUNDS = 9;

/** Processor milliseconds of a function: the median of several calls after warming up. */
function timeOf(work: () => unknown): number {
  for (let at = 0; at < 3; at++) work();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const before = process.cpuUsage();
      const begun = performance.now();
      work();
      const wall = performance.now() - begun;
      const { user, system } = process.cpuUsage(before);
      // The collector's helpers count as processor time, too: the clock is the upper bound.
      return Math.min(wall, (user + system) / 1000);
    }),
  );
}

interface Branch {
  readonly children?: readonly Branch[];
}

/** Who leads whom, what they own, and who works there, as one tree: what d3-hierarchy lays out. */
function treeOf(structure: Structure): Branch {
  const index = buildIndex(structure);
  const squad = (id: string): Branch => ({
    children: (index.squads.get(id)?.assignments ?? []).map(() => ({})),
  });
  const regions = [...index.squadsByProduct.values()].map((squads) => ({
    children: squads.map(({ id }) => squad(id)),
  }));
  const leads = Math.ceil(regions.length / 4);
  return {
    children: Array.from({ length: leads }, (_, at) => ({
      children: regions.slice(at * 4, at * 4 + 4),
    })),
  };
}

/** The same work again and again gives what a single pass costs. */
export function measureLayout(squads: number): { ours: number; bare: number } {
  const structure = largeDocument(squads).structures.values().next().value as Structure;
  const index = buildIndex(structure);
  const root = treeOf(structure);
  const place = tree<Branch>().nodeSize([SQUAD_WIDTH, SQUAD_HEIGHT]);
  return {
    ours: timeOf(() => layoutStructure(index, { keepByHand: false })),
    bare: timeOf(() => place(hierarchy(root))),
  };
}

/** A full run of all rules, and what one edit costs, beside a pass that only builds the look-ups. */
export function measureRules(squads: number): { index: number; full: number; again: number } {
  let document = largeDocument(squads);
  const scenarioId = [...document.structures.keys()][0] as string;
  const structureNow = () => document.structures.get(scenarioId) as Structure;
  const index = timeOf(() => buildIndex(structureNow()));
  const full = timeOf(() => runRules(rules, document, structureNow(), { today: TODAY }));
  analysisOf(document, structureNow(), TODAY);
  const ids = [...structureNow().squad.keys()];
  let edits = 0;
  const again = timeOf(() => {
    edits++;
    const id = ids[(edits * 37) % ids.length] as string;
    document = applyChanges(
      document,
      editSquad(structureNow(), id, { headcount: 2 + (edits % 13) }),
    );
    analysisOf(document, structureNow(), TODAY);
  });
  return { index, full, again };
}
