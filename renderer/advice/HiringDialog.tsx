import { useState } from 'react';
import { comparisons } from '../../shared/catalog/comparison.ts';
import { contradictions } from '../../shared/catalog/contradictions.ts';
import {
  backgrounds,
  backgroundsNote,
  backgroundsSource,
  careerAdvice,
  fit,
  type HiringAdvice,
  hiringOrder,
  weakProof,
} from '../../shared/catalog/hiring.ts';
import { salaryCaveat } from '../../shared/catalog/salaries.ts';
import { type SourceId, sources } from '../../shared/catalog/sources.ts';
import { Contradictions } from '../rules/Contradictions.tsx';
import { Modal } from '../ui/Modal.tsx';
import { Pay } from './Pay.tsx';
import type { HiredRole } from './role-to-hire.ts';
import './hiring-dialog.css';

interface HiringDialogProps {
  readonly role: HiredRole;
  readonly onClose: () => void;
}

const roles: readonly { readonly role: HiredRole; readonly label: string }[] = [
  { role: 'pm', label: 'Product Manager' },
  { role: 'po', label: 'Product Owner' },
];
const aboutPay = contradictions.filter(({ id }) => id === 'salaries');

/** What the articles say to whoever hires a Product Manager or a Product Owner. Nothing is averaged. */
export function HiringDialog({ role: first, onClose }: HiringDialogProps) {
  const [role, setRole] = useState(first);
  const forRole = (advice: HiringAdvice) => advice.role === role || advice.role === 'both';
  const compared = comparisons.filter(({ id }) => id.startsWith('skills') || id === 'strengths');
  return (
    <Modal
      title="Hiring"
      description="What the articles say on whom to hire, what to look for and what it costs."
      width="large"
      onClose={onClose}
    >
      <div className="hiring">
        <fieldset className="segments hiring-role">
          <legend className="visually-hidden">Role</legend>
          {roles.map((one) => (
            <label key={one.role} className="segment">
              <input
                type="radio"
                className="visually-hidden"
                name="hiring-role"
                checked={role === one.role}
                onChange={() => setRole(one.role)}
              />
              <span>{one.label}</span>
            </label>
          ))}
        </fieldset>
        <div className="hiring-columns">
          <section>
            <h3>Which role first</h3>
            {hiringOrder.map((advice) => (
              <Advice key={advice.id} advice={advice} fits={advice.role === role} />
            ))}
          </section>
          <section>
            <h3>What to look for</h3>
            {fit.filter(forRole).map((advice) => (
              <Advice key={advice.id} advice={advice} />
            ))}
          </section>
          <section>
            <h3>What the role asks for</h3>
            <dl className="hiring-asks">
              {compared.map(({ id, field, sources: from, ...says }) => (
                <div key={id}>
                  <dt>{field}</dt>
                  <dd>
                    {says[role]} <Cited from={from} />
                  </dd>
                </div>
              ))}
            </dl>
            <h3>Where it leads</h3>
            {careerAdvice.filter(forRole).map((advice) => (
              <Advice key={advice.id} advice={advice} />
            ))}
          </section>
          <section>
            <h3>Weak proof, to look past</h3>
            <ul className="hiring-weak">
              {weakProof.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <Cited from={['002']} />
          </section>
        </div>
        <section>
          <h3>Pay in the United States, in US dollars a year</h3>
          <Pay role={role} />
          <p className="field-hint">{salaryCaveat}</p>
          <Contradictions contradictions={aboutPay} />
        </section>
        <Backgrounds />
      </div>
    </Modal>
  );
}

function Cited({ from }: { from: readonly SourceId[] }) {
  return <cite>{from.map((source) => sources[source].title).join('; ')}</cite>;
}

function Advice({ advice, fits = false }: { advice: HiringAdvice; fits?: boolean }) {
  return (
    <div className="hiring-advice" data-fits={fits || undefined}>
      <p className="hiring-when">{advice.when}</p>
      <p>{advice.advice}</p>
      <Cited from={advice.sources} />
    </div>
  );
}

/** What people of nine backgrounds usually bring and lack. */
function Backgrounds() {
  return (
    <section>
      <h3>Where people come from</h3>
      <div className="hiring-wide">
        <table className="hiring-table">
          <thead>
            <tr>
              <th scope="col">Background</th>
              <th scope="col">First role</th>
              <th scope="col">Brings</th>
              <th scope="col">Often lacks</th>
              <th scope="col">Different if</th>
            </tr>
          </thead>
          <tbody>
            {backgrounds.map(({ id, name, firstRole, brings, lacks, flipsIf }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{firstRole}</td>
                <td>{brings}</td>
                <td>{lacks}</td>
                <td>{flipsIf}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="field-hint">
        <Cited from={[backgroundsSource]} />. {backgroundsNote}
      </p>
    </section>
  );
}
