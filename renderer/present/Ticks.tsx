import type { ReactNode } from 'react';
import { presentWords } from '../words/present-words.ts';

interface TickProps {
  readonly label: ReactNode;
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: () => void;
}

export function Tick({ label, note, checked, disabled, onChange }: TickProps) {
  return (
    <label className="present-tick">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={onChange} />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}

interface TickGroupProps {
  readonly legend: string;
  /** Whether all are ticked; asked for together with the way to tick them all. */
  readonly all?: boolean;
  readonly onAll?: (all: boolean) => void;
  readonly children: ReactNode;
}

/** Things to tick under one heading. */
export function TickGroup({ legend, all, onAll, children }: TickGroupProps) {
  return (
    <fieldset className="present-group">
      <legend>{legend}</legend>
      {onAll && (
        <button type="button" className="link present-all" onClick={() => onAll(!all)}>
          {all ? presentWords.none : presentWords.all}
        </button>
      )}
      <div className="present-ticks">{children}</div>
    </fieldset>
  );
}
