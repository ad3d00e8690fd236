import { emptyStrategySignals, setStrategySignals } from '../../../shared/commands/person-facts.ts';
import type { Person, StrategySignals } from '../../../shared/model/entities.ts';
import { daysSince, quarterOf } from '../../../shared/rules/days.ts';
import { StrategyClock } from '../../people/StrategyClock.tsx';
import { useAnalysis, useInterface } from '../../store/hooks.ts';
import { DateField } from '../../ui/DateField.tsx';
import { NumberField, YesNo } from '../../ui/Field.tsx';
import { strategyWords } from '../../words/person-words.ts';
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
    writeField(id, Object.keys(fields).join(), strategyWords.edited(name), (current) =>
      setStrategySignals(current, id, fields),
    );
  const ago = (day: string | null) =>
    day === null ? undefined : strategyWords.ago(daysSince(day, today));
  const earlier = signals.reviewsCancelledIn === quarter ? null : signals.reviewsCancelledIn;
  return (
    <Section title={strategyWords.title}>
      <StrategyClock person={person} />
      <div className="field-pair">
        <FactField fact="signals.roadmap-updated">
          <DateField
            label={strategyWords.roadmapUpdate}
            value={signals.roadmapUpdatedOn}
            latest={today}
            hint={ago(signals.roadmapUpdatedOn)}
            onChange={(roadmapUpdatedOn) => set({ roadmapUpdatedOn })}
          />
        </FactField>
        <FactField fact="signals.customer-interview">
          <DateField
            label={strategyWords.interview}
            value={signals.customerInterviewOn}
            latest={today}
            hint={ago(signals.customerInterviewOn)}
            onChange={(customerInterviewOn) => set({ customerInterviewOn })}
          />
        </FactField>
      </div>
      <FactField fact="signals.reviews-cancelled">
        <NumberField
          label={strategyWords.cancelled(quarter)}
          value={earlier ? null : signals.reviewsCancelled}
          min={0}
          max={1000}
          hint={
            earlier ? strategyWords.cancelledIn(signals.reviewsCancelled ?? 0, earlier) : undefined
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
          label={strategyWords.reactive}
          value={signals.worksReactively}
          onChange={(worksReactively) => set({ worksReactively })}
        />
      </FactField>
      <FactField fact="person.standups">
        <YesNo
          label={strategyWords.standups}
          value={person.canAttendStandups}
          onChange={(canAttendStandups) =>
            write({ canAttendStandups }, strategyWords.standupsEdited(name))
          }
        />
      </FactField>
      <FactField fact="person.strategy-time">
        <YesNo
          label={strategyWords.time}
          value={person.hasTimeForStrategy}
          onChange={(hasTimeForStrategy) =>
            write({ hasTimeForStrategy }, strategyWords.timeEdited(name))
          }
        />
      </FactField>
    </Section>
  );
}
