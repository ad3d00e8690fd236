import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { limitWords } from '../words/staffing-words.ts';

interface NamedChoiceProps {
  readonly label: string;
  readonly hint: string;
  /** Whom or what was chosen. */
  readonly chosen: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove: (id: string) => void;
  /** The picker that adds one. */
  readonly children: ReactNode;
}

/** A few of many, by name: added with a picker, taken away one by one. */
export function NamedChoice({ label, hint, chosen, onRemove, children }: NamedChoiceProps) {
  return (
    <fieldset className="staffing-named">
      <legend className="field-label">{label}</legend>
      <div className="staffing-chips">
        {chosen.map(({ id, name }) => (
          <span key={id} className="staffing-chip">
            {name}
            <button type="button" aria-label={limitWords.remove(name)} onClick={() => onRemove(id)}>
              <X aria-hidden="true" />
            </button>
          </span>
        ))}
        {children}
      </div>
      <p className="field-hint">{hint}</p>
    </fieldset>
  );
}
