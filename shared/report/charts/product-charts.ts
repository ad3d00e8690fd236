import { compareText } from '../../model/compare-text.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import type { Finding } from '../../rules/types.ts';
import { type Figures, ratioText } from '../../scenarios/figures.ts';
import { numberText } from '../../words/formats.ts';
import { productCharts as words } from '../../words/report/charts.ts';
import { severityWords } from '../../words/report/findings.ts';
import { countColours, palette, severities, severityColours } from '../palette.ts';
import type { BarChart, BarRow } from './bar-chart.ts';

const NO_PRODUCT = words.noProduct;

interface ProductCount {
  readonly name: string;
  readonly squads: number;
  readonly pms: number;
  readonly pos: number;
}

/** PMs, POs and squads of every product; somebody on two products counts on both. */
function countsByProduct(index: StructureIndex): ProductCount[] {
  const { product, squad } = index.structure;
  const rows = new Map<string | null, { pm: Set<string>; po: Set<string>; squads: number }>();
  const rowOf = (id: string | null) => {
    const row = rows.get(id) ?? { pm: new Set(), po: new Set(), squads: 0 };
    rows.set(id, row);
    return row;
  };
  for (const id of product.keys()) rowOf(id);
  for (const { productId } of squad.values()) rowOf(productId).squads++;
  for (const { person, assignments } of index.people.values()) {
    if (person.open) continue;
    for (const { role, squadId, productId } of assignments) {
      if (role === 'member') continue;
      const of = squadId === null ? productId : (squad.get(squadId)?.productId ?? null);
      rowOf(of)[role].add(person.id);
    }
  }
  return [...rows].map(([id, { pm, po, squads }]) => ({
    name: id === null ? NO_PRODUCT : (product.get(id)?.name ?? ''),
    squads,
    pms: pm.size,
    pos: po.size,
  }));
}

/** PMs, POs and squads product by product, the one with most squads for each PM first. */
export function ratioChart(index: StructureIndex, figures: Figures): BarChart | null {
  if (index.structure.squad.size === 0) return null;
  const per = ({ squads, pms }: ProductCount) => (pms === 0 ? Infinity : squads / pms);
  const counts = countsByProduct(index)
    .filter(({ squads, pms, pos }) => squads + pms + pos > 0)
    .sort(
      (a, b) =>
        (per(a) === per(b) ? 0 : per(b) - per(a)) ||
        b.squads - a.squads ||
        compareText(a.name, b.name),
    );
  const { pms, pos, squads } = figures;
  return {
    id: 'ratio',
    title: words.rolesTitle,
    says: words.inPlan(pms, pos, squads, pms === 0 ? null : ratioText(figures)),
    unit: 'count',
    stacked: false,
    series: [
      { label: words.series.pms, ...countColours.pm },
      { label: words.series.pos, ...countColours.po },
      { label: words.series.squads, ...countColours.squad },
    ],
    rows: counts.map((one) => ({
      label: one.name,
      note: ratioText(one),
      values: [one.pms, one.pos, one.squads],
    })),
    line: null,
    notes: [words.rolesNote],
  };
}

/** The products that a finding has to do with; null for squads and people without one. */
function productsOf(index: StructureIndex, { subjects }: Finding): Set<string | null> {
  const { squad } = index.structure;
  const found = new Set<string | null>();
  for (const { kind, id } of subjects) {
    if (kind === 'product') found.add(id);
    else if (kind === 'squad') found.add(squad.get(id)?.productId ?? null);
    else if (kind === 'person') {
      const facts = index.people.get(id);
      const own = (facts?.assignments ?? []).map(({ squadId, productId }) =>
        squadId === null ? productId : (squad.get(squadId)?.productId ?? null),
      );
      const led = (facts?.directedSquads ?? []).map(({ productId }) => productId);
      for (const each of [...own, ...led]) found.add(each);
      if (own.length + led.length === 0) found.add(null);
    }
  }
  return found;
}

/** How many findings of each severity have to do with which product, the worst first. */
export function findingsChart(
  index: StructureIndex,
  findings: readonly Finding[],
): BarChart | null {
  const { product } = index.structure;
  if (product.size === 0) return null;
  const rows = new Map<string | null, number[]>([...product.keys()].map((id) => [id, [0, 0, 0]]));
  for (const finding of findings) {
    const at = severities.indexOf(finding.severity);
    for (const id of productsOf(index, finding)) {
      const row = rows.get(id) ?? [0, 0, 0];
      rows.set(id, row.with(at, (row[at] ?? 0) + 1));
    }
  }
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const told = [...rows].map(([id, values]): BarRow & { readonly values: number[] } => ({
    label: id === null ? NO_PRODUCT : (product.get(id)?.name ?? ''),
    note: numberText(sum(values)),
    values,
  }));
  const worse = (a: readonly number[], b: readonly number[]) =>
    (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0);
  const found = told
    .filter(({ values }) => sum(values) > 0)
    .sort((a, b) => worse(a.values, b.values) || compareText(a.label, b.label));
  if (found.length === 0) return null;
  const without = product.size - found.filter(({ label }) => label !== NO_PRODUCT).length;
  const [worst] = found;
  return {
    id: 'findings',
    title: words.findingsTitle,
    says: words.worst(worst?.label, sum(worst?.values ?? []), without),
    unit: 'count',
    stacked: true,
    series: severities.map((severity) => ({
      label: severityWords[severity],
      colour: severityColours[severity].ink,
      ink: palette.onInk,
    })),
    rows: found,
    line: null,
    notes: [words.findingsNote],
  };
}
