import { useState } from 'react';
import {
  backgrounds,
  backgroundsNote,
  backgroundsSource,
} from '../../shared/catalog/backgrounds.ts';
import { comparisons } from '../../shared/catalog/comparison.ts';
import { contradictions } from '../../shared/catalog/contradictions.ts';
import {
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
import { hiringWords } from '../words/advice-words.ts';
import { Pay } from './Pay.tsx';
import type { HiredRole } from './role-to-hire.ts';
import './hiring-dialog.css';

interface HiringDialogProps {
  readonly role: HiredRole;
  readonly onClose: () => void;
}

const roles: readonly HiredRole[] = ['pm', 'po'];
const aboutPay = contradictions.filter(({ id }) => id === 'salaries');

/** What the articles say to whoever hires a Product Manager or a Product Owner. Nothing is averaged. */
export function HiringDialog({ role: first, onClose }: HiringDialogProps) {
  const [role, setRole] = useState(first);
  const forRole = (advice: HiringAdvice) => advice.role === role || advice.role === 'both';
  const compared = comparisons.filter(({ id }) => id.startsWith('skills') || id === 'strengths');
  return (
    <Modal
      title={hiringWords.title}
      description={hiringWords.description}
      width="large"
      onClose={onClose}
    >
      <div className="hiring">
        <fieldset className="segments hiring-role">
          <legend className="visually-hidden">{hiringWords.role}</legend>
          {roles.map((one) => (
            <label key={one} className="segment">
              <input
                type="radio"
                className="visually-hidden"
                name="hiring-role"
                checked={role === one}
                onChange={() => setRole(one)}
              />
              <span>{hiringWords.roles[one]}</span>
            </label>
          ))}
        </fieldset>
        <div className="hiring-columns">
          <section>
            <h3>{hiringWords.whichFirst}</h3>
            {hiringOrder.map((advice) => (
              <Advice key={advice.id} advice={advice} fits={advice.role === role} />
            ))}
          </section>
          <section>
            <h3>{hiringWords.whatToLookFor}</h3>
            {fit.filter(forRole).map((advice) => (
              <Advice key={advice.id} advice={advice} />
            ))}
          </section>
          <section>
            <h3>{hiringWords.asksFor}</h3>
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
            <h3>{hiringWords.leadsTo}</h3>
            {careerAdvice.filter(forRole).map((advice) => (
              <Advice key={advice.id} advice={advice} />
            ))}
          </section>
          <section>
            <h3>{hiringWords.weakProof}</h3>
            <ul className="hiring-weak">
              {weakProof.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <Cited from={['002']} />
          </section>
        </div>
        <section>
          <h3>{hiringWords.pay}</h3>
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
  return <cite>{hiringWords.titles(from.map((source) => sources[source].title))}</cite>;
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
      <h3>{hiringWords.comeFrom}</h3>
      <div className="hiring-wide">
        <table className="hiring-table">
          <thead>
            <tr>
              <th scope="col">{hiringWords.background}</th>
              <th scope="col">{hiringWords.firstRole}</th>
              <th scope="col">{hiringWords.brings}</th>
              <th scope="col">{hiringWords.lacks}</th>
              <th scope="col">{hiringWords.differentIf}</th>
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
        <Cited from={[backgroundsSource]} />
        {hiringWords.citedNote(backgroundsNote)}
      </p>
    </section>
  );
}
