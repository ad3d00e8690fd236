import {
  audienceIds,
  audiences,
  type SectionId,
  sectionIds,
  sections,
} from '../../shared/report/sections.ts';
import { type ContentChoices, choicesFor } from './content-choices.ts';
import { RadioList } from './RadioList.tsx';

interface ContentPanelProps {
  readonly choices: ContentChoices;
  readonly squads: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (choices: ContentChoices) => void;
}

/** For whom the report is, what it holds, and whether it names anybody. */
export function ContentPanel({ choices, squads, onChange }: ContentPanelProps) {
  const toggled = (id: SectionId) =>
    sectionIds.filter((each) => choices.sections.includes(each) !== (each === id));
  const chosen = new Set(choices.charterSquads);
  const withSquad = (id: string) =>
    squads.map((squad) => squad.id).filter((each) => chosen.has(each) !== (each === id));
  return (
    <>
      <RadioList
        legend="For"
        options={audienceIds.map((value) => ({ value, ...audiences[value] }))}
        value={choices.audience}
        onChange={(audience) => onChange(choicesFor(audience, choices))}
      />
      <RadioList
        legend="People"
        options={[
          { value: 'people', label: 'By name' },
          { value: 'roles', label: 'By role only', note: '“PM of Search” in place of a name' },
        ]}
        value={choices.names}
        onChange={(names) => onChange({ ...choices, names })}
      />
      <fieldset className="report-options">
        <legend>Holds</legend>
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
      {choices.sections.includes('charters') && squads.length > 0 && (
        <fieldset className="report-options report-squads">
          <legend>Charters of</legend>
          <label className="report-option">
            <input
              type="checkbox"
              checked={chosen.size === squads.length}
              onChange={() =>
                onChange({
                  ...choices,
                  charterSquads: chosen.size === squads.length ? [] : squads.map(({ id }) => id),
                })
              }
            />
            <span>All squads</span>
          </label>
          {squads.map(({ id, name }) => (
            <label key={id} className="report-option">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={() => onChange({ ...choices, charterSquads: withSquad(id) })}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
