import { fit, hiringOrder } from '../../shared/catalog/hiring.ts';
import { salaries } from '../../shared/catalog/salaries.ts';
import { sources } from '../../shared/catalog/sources.ts';
import type { Person } from '../../shared/model/entities.ts';
import { Section } from '../panels/inspector/Section.tsx';
import { useAnalysis } from '../store/hooks.ts';
import { openDialog } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { hiringWords, payWords } from '../words/advice-words.ts';
import { type HiredRole, roleOfPosition } from './role-to-hire.ts';
import './hiring-section.css';

/** The short of it beside an open position: what to look for and what it costs, with the way to the rest. */
export function HiringSection({ person }: { person: Person }) {
  const { index } = useAnalysis();
  const role = roleOfPosition(index, person.id);
  if (!person.open || !role) return null;
  return (
    <Section title={hiringWords.title} className="hiring-section" note={hiringWords.roles[role]}>
      <h4>{hiringWords.when}</h4>
      {hiringOrder
        .filter((advice) => advice.role === role)
        .map(({ id, when }) => (
          <p key={id}>{hiringWords.whenSentence(when)}</p>
        ))}
      <h4>{hiringWords.lookFor}</h4>
      <ul>
        {fit
          .filter((advice) => advice.role === role)
          .map(({ id, when }) => (
            <li key={id}>{when}</li>
          ))}
      </ul>
      <h4>{hiringWords.payShort}</h4>
      <PayInShort role={role} />
      <Button onClick={() => openDialog({ kind: 'hiring', role })}>{hiringWords.allAdvice}</Button>
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
            {payWords.between(from, to, openEnded)}{' '}
            <small>{payWords.from(year, sources[source].title)}</small>
          </li>
        ))}
    </ul>
  );
}
