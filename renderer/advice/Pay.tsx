import { salaries } from '../../shared/catalog/salaries.ts';
import { sources } from '../../shared/catalog/sources.ts';
import { payWords } from '../words/advice-words.ts';
import type { HiredRole } from './role-to-hire.ts';

const STEP = 50;
/** End of the scale, in thousands. */
const END = Math.ceil(Math.max(...salaries.map(({ to }) => to)) / STEP) * STEP;

/** Ranges of pay by source and year, on one scale, none of them averaged with another. */
export function Pay({ role }: { role: HiredRole }) {
  const ranges = salaries.filter((range) => range.role === role);
  return (
    <table className="hiring-table hiring-pay">
      <thead>
        <tr>
          <th scope="col">{payWords.source}</th>
          <th scope="col">{payWords.year}</th>
          <th scope="col">{payWords.level}</th>
          <th scope="col">{payWords.range}</th>
          <th scope="col">
            <span className="hiring-scale" aria-hidden="true">
              <span>{payWords.nothing}</span>
              <span>{payWords.amount(END)}</span>
            </span>
            <span className="visually-hidden">{payWords.scale}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {ranges.map(({ source, year, level, from, to, openEnded }) => (
          <tr key={`${source} ${level}`}>
            <th scope="row">{sources[source].title}</th>
            <td>{year}</td>
            <td>{payWords.levels[level]}</td>
            <td className="hiring-range">{payWords.between(from, to, openEnded)}</td>
            <td>
              <span className="hiring-bar" aria-hidden="true">
                <span
                  data-open={openEnded || undefined}
                  style={{ left: `${(from / END) * 100}%`, width: `${((to - from) / END) * 100}%` }}
                />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
