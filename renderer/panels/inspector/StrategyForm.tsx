import { emptyStrategySignals, setStrategySignals } from '../../../shared/commands/person-facts.ts';
import type { Person, StrategySignals } from '../../../shared/model/entities.ts';
import { daysSince, quarterOf } from '../../../shared/rules/days.ts';
import { counted } from '../../../shared/words/grammar.ts';
import { StrategyClock } from '../../people/StrategyClock.tsx';
import { useAnalysis, useInterface } from '../../store/hooks.ts';
import { DateField } from '../../ui/DateField.tsx';
import { NumberField, YesNo } from '../../ui/Field.tsx';
import { writeField } from './field-edit.ts';
import type { PersonFields } from './PersonForm.tsx';
import { FactField, Section } from './Section.tsx';

interface StrategyFormProps {
  readonly person: Person;
  readonly write: (fields: PersonFields, label: string) => string | null;
}

/** Signs of whether strategy work still happens. */
export function StrategyForm({ person, write }: StrategyFormProps) {
  const { structure } = useAnalysis();
  const today = useInterface((state) => state.today);
  const quarter = quarterOf(today);
  const { id, name } = person;
  const signals = structure.strategySignals.get(id) ?? { id, ...emptyStrategySignals };
  const set = (fields: Partial<Omit<StrategySignals, 'id'>>) =>
    writeField(id, Object.keys(fields).join(), `Edit strategy signals of ${name}`, (current) =>
      setStrategySignals(current, id, fields),
    );
  const ago = (day: string | null) =>
    day === null ? undefined : `${counted(daysSince(day, today), 'day')} ago`;
  const past = signals.reviewsCancelledIn !== null && signals.reviewsCancelledIn !== quarter;
  return (
    <Section title="Strategy work">
      <StrategyClock person={person} />
      <div className="field-pair">
        <FactField fact="signals.roadmap-updated">
          <DateField
            label="Last roadmap update"
            value={signals.roadmapUpdatedOn}
            latest={today}
            hint={ago(signals.roadmapUpdatedOn)}
            onChange={(roadmapUpdatedOn) => set({ roadmapUpdatedOn })}
          />
        </FactField>
        <FactField fact="signals.customer-interview">
          <DateField
            label="Last customer interview"
            value={signals.customerInterviewOn}
            latest={today}
            hint={ago(signals.customerInterviewOn)}
            onChange={(customerInterviewOn) => set({ customerInterviewOn })}
          />
        </FactField>
      </div>
      <FactField fact="signals.reviews-cancelled">
        <NumberField
          label={`Roadmap reviews cancelled this quarter (${quarter})`}
          value={past ? null : signals.reviewsCancelled}
          min={0}
          max={1000}
          hint={
            past ? `${signals.reviewsCancelled ?? 0} in ${signals.reviewsCancelledIn}` : undefined
          }
          onChange={(reviewsCancelled) =>
            set({
              reviewsCancelled,
              reviewsCancelledIn: reviewsCancelled === null ? null : quarter,
            })
          }
        />
      </FactField>
      <FactField fact="signals.works-reactively">
        <YesNo
          label="Works mostly reactively"
          value={signals.worksReactively}
          onChange={(worksReactively) => set({ worksReactively })}
        />
      </FactField>
      <FactField fact="person.standups">
        <YesNo
          label="Can attend the standups of their squads"
          value={person.canAttendStandups}
          onChange={(canAttendStandups) => write({ canAttendStandups }, `Edit standups of ${name}`)}
        />
      </FactField>
      <FactField fact="person.strategy-time">
        <YesNo
          label="Has time left for strategy"
          value={person.hasTimeForStrategy}
          onChange={(hasTimeForStrategy) =>
            write({ hasTimeForStrategy }, `Edit time for strategy of ${name}`)
          }
        />
      </FactField>
    </Section>
  );
}
