import { costChange, costOf, formatCostChange } from '../../shared/costs/cost.ts';
import { useOpenPlan, useWholeAnalysis } from '../store/hooks.ts';
import { costTableWords as words } from '../words/cost-words.ts';
import { costOfToday, rangeText, sourceName } from './cost-text.ts';

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
    <section className="cost-result" aria-label={words.label}>
      <h3>{words.title(document.scenario.get(structure.scenarioId)?.name ?? '')}</h3>
      <table className="cost-table">
        <thead>
          <tr>
            <th scope="col">{words.paidAs}</th>
            <th scope="col">{words.people}</th>
            <th scope="col">{words.open}</th>
            <th scope="col">{words.pay(source.currency)}</th>
          </tr>
        </thead>
        <tbody>
          {byRole.map((row) => (
            <tr key={row.role}>
              <th scope="row">{words.role[row.role]}</th>
              <td>{row.people}</td>
              <td>{row.openPositions}</td>
              <td>{rangeText(row.pay)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.together}</th>
            <td>{sum(({ people }) => people)}</td>
            <td>{sum(({ openPositions }) => openPositions)}</td>
            <td>{rangeText(total)}</td>
          </tr>
          <tr>
            <th scope="row">{words.ofItOpen}</th>
            <td />
            <td />
            <td>{rangeText(open)}</td>
          </tr>
        </tfoot>
      </table>
      {today && (
        <p className="cost-change">
          {words.againstToday(formatCostChange(costChange(today, cost), source.currency))}
        </p>
      )}
      {withoutFigure > 0 && <p>{words.inNoSum(withoutFigure)}</p>}
      <p className="cost-muted">
        {words.from(sourceName(source))} {source.caveat}
      </p>
    </section>
  );
}
