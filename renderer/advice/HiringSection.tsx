import { fit, hiringOrder } from '../../shared/catalog/hiring.ts';
import { salaries } from '../../shared/catalog/salaries.ts';
import { sources } from '../../shared/catalog/sources.ts';
import type { Person } from '../../shared/model/entities.ts';
import { Section } from '../panels/inspector/Section.tsx';
import { useAnalysis } from '../store/hooks.ts';
import { openDialog } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { type HiredRole, roleOfPosition } from './role-to-hire.ts';
import './hiring-section.css';

const names = { pm: 'Product Manager', po: 'Product Owner' } as const;

/** The short of it beside an open position: what to look for and what it costs, with the way to the rest. */
export function HiringSection({ person }: { person: Person }) {
  const { index } = useAnalysis();
  const role = roleOfPosition(index, person.id);
  if (!person.open || !role) return null;
  return (
    <Section title="Hiring" className="hiring-section" note={names[role]}>
      <h4>When</h4>
      {hiringOrder
        .filter((advice) => advice.role === role)
        .map(({ id, when }) => (
          <p key={id}>{when}.</p>
        ))}
      <h4>Look for</h4>
      <ul>
        {fit
          .filter((advice) => advice.role === role)
          .map(({ id, when }) => (
            <li key={id}>{when}</li>
          ))}
      </ul>
      <h4>Pay in the United States</h4>
      <PayInShort role={role} />
      <Button onClick={() => openDialog({ kind: 'hiring', role })}>All hiring advice…</Button>
    </Section>
  );
}

function PayInShort({ role }: { role: HiredRole }) {
  return (
    <ul>
      {salaries
        .filter((range) => range.role === role && range.level === 'any')
        .map(({ source, year, from, to, openEnded }) => (
          <li key={source}>
            ${from},000 to {openEnded ? 'over ' : ''}${to},000{' '}
            <small>
              {year}, {sources[source].title}
            </small>
          </li>
        ))}
    </ul>
  );
}
