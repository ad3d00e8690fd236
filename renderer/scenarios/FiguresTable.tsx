import { paySourceOf } from '../../shared/costs/pay.ts';
import type { FigureRow } from '../../shared/scenarios/figure-rows.ts';
import { sourceName } from '../costs/cost-text.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { compareWords as words } from '../words/compare-words.ts';

interface FiguresTableProps {
  /** A filter is on: it narrows no figure. */
  readonly whole: boolean;
  readonly figures: readonly FigureRow[];
  readonly before: string;
  readonly after: string;
}

/** The figures of both scenarios; those that differ stand out, and say by how much where it helps. */
export function FiguresTable({ figures, whole, before, after }: FiguresTableProps) {
  const { document } = useOpenPlan();
  const source = paySourceOf(document);
  return (
    <section aria-label={words.figures}>
      <h2 className="compare-heading">{words.figures}</h2>
      {whole && <p className="compare-none">{words.ofTheWhole}</p>}
      <table className="compare-figures">
        <thead>
          <tr>
            <td />
            <th scope="col" title={before}>
              {words.before}
            </th>
            <th scope="col" title={after}>
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((row) => (
            <tr key={row.label} data-differs={row.differs || undefined}>
              <th scope="row">{row.label}</th>
              <td>{row.before}</td>
              <td>
                {row.after}
                {row.note && <small>{row.note}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="compare-source">
        {words.pay(sourceName(source))} {source.caveat}
      </p>
    </section>
  );
}
