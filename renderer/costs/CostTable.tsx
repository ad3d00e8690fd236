import { costChange, costOf, formatCostChange } from '../../shared/costs/cost.ts';
import { counted, verb } from '../../shared/words/grammar.ts';
import { useOpenPlan, useWholeAnalysis } from '../store/hooks.ts';
import { costOfToday, rangeText, sourceName } from './cost-words.ts';
import { roleNames } from './role-names.ts';

/** What the scenario on screen costs in a year: by role, open positions apart, and against today. */
export function CostTable() {
  const { document } = useOpenPlan();
  const { structure, index } = useWholeAnalysis();
  const cost = costOf(document, structure, index);
  const today = costOfToday(document, structure);
  const { source, byRole, total, open, withoutFigure } = cost;
  const sum = (count: (row: (typeof byRole)[number]) => number) =>
    byRole.reduce((all, row) => all + count(row), 0);
  return (
    <section className="cost-result" aria-label="What it costs">
      <h3>“{document.scenario.get(structure.scenarioId)?.name}” in a year</h3>
      <table className="cost-table">
        <thead>
          <tr>
            <th scope="col">Paid as</th>
            <th scope="col">People</th>
            <th scope="col">Open positions</th>
            <th scope="col">Thousand {source.currency} a year</th>
          </tr>
        </thead>
        <tbody>
          {byRole.map((row) => (
            <tr key={row.role}>
              <th scope="row">{roleNames[row.role]}</th>
              <td>{row.people}</td>
              <td>{row.openPositions}</td>
              <td>{rangeText(row.pay)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td>{sum(({ people }) => people)}</td>
            <td>{sum(({ openPositions }) => openPositions)}</td>
            <td>{rangeText(total)}</td>
          </tr>
          <tr>
            <th scope="row">of it for open positions</th>
            <td />
            <td />
            <td>{rangeText(open)}</td>
          </tr>
        </tfoot>
      </table>
      {today && (
        <p className="cost-change">
          Against today: {formatCostChange(costChange(today, cost), source.currency)}.
        </p>
      )}
      {withoutFigure > 0 && (
        <p>
          {counted(withoutFigure, 'person', 'people')} {verb(withoutFigure, 'is', 'are')} in no sum:
          the source says nothing of what they are paid as.
        </p>
      )}
      <p className="cost-muted">
        From: {sourceName(source)}. Part time counts in part. {source.caveat}
      </p>
    </section>
  );
}
