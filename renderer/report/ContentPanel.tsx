import {
  audienceIds,
  audiences,
  type SectionId,
  sectionIds,
  sections,
} from '../../shared/report/sections.ts';
import { reportContentWords as words } from '../words/report-words.ts';
import { type ContentChoices, choicesFor } from './content-choices.ts';
import { RadioList } from './RadioList.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface TickListProps {
  readonly legend: string;
  readonly all: string;
  readonly items: readonly Named[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

/** Any of several, or all of them at once. */
function TickList({ legend, all, items, ticked, onChange }: TickListProps) {
  const chosen = new Set(ticked);
  const ids = items.map(({ id }) => id);
  const whole = ids.every((id) => chosen.has(id));
  return (
    <fieldset className="report-options">
      <legend>{legend}</legend>
      {items.length > 1 && (
        <label className="report-option">
          <input type="checkbox" checked={whole} onChange={() => onChange(whole ? [] : ids)} />
          <span>{all}</span>
        </label>
      )}
      {items.map(({ id, name }) => (
        <label key={id} className="report-option">
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={() => onChange(ids.filter((each) => chosen.has(each) !== (each === id)))}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ContentPanelProps {
  readonly choices: ContentChoices;
  readonly squads: readonly Named[];
  /** Those that can be put beside today's. */
  readonly scenarios: readonly Named[];
  readonly onChange: (choices: ContentChoices) => void;
}

/** For whom the report is, what it holds, and whether it names anybody. */
export function ContentPanel({ choices, squads, scenarios, onChange }: ContentPanelProps) {
  const toggled = (id: SectionId) =>
    sectionIds.filter((each) => choices.sections.includes(each) !== (each === id));
  return (
    <>
      <RadioList
        legend={words.audience}
        options={audienceIds.map((value) => ({ value, ...audiences[value] }))}
        value={choices.audience}
        onChange={(audience) => onChange(choicesFor(audience, choices))}
      />
      <RadioList
        legend={words.names}
        options={[
          { value: 'people', ...words.byName },
          { value: 'roles', ...words.byRole },
        ]}
        value={choices.names}
        onChange={(names) => onChange({ ...choices, names })}
      />
      <fieldset className="report-options">
        <legend>{words.holds}</legend>
        {sectionIds.map((id) => (
          <label key={id} className="report-option">
            <input
              type="checkbox"
              checked={choices.sections.includes(id)}
              onChange={() => onChange({ ...choices, sections: toggled(id) })}
            />
            <span>{sections[id]}</span>
          </label>
        ))}
      </fieldset>
      {choices.sections.includes('options') && scenarios.length > 0 && (
        <TickList
          legend={words.options}
          all={words.allScenarios}
          items={scenarios}
          ticked={choices.scenarios}
          onChange={(ticked) => onChange({ ...choices, scenarios: ticked })}
        />
      )}
      {choices.sections.includes('charters') && squads.length > 0 && (
        <TickList
          legend={words.charters}
          all={words.allSquads}
          items={squads}
          ticked={choices.charterSquads}
          onChange={(ticked) => onChange({ ...choices, charterSquads: ticked })}
        />
      )}
    </>
  );
}
