import { useRef } from 'react';
import type { Structure } from '../../../shared/model/document.ts';
import { quarterText } from '../../../shared/words/formats.ts';
import { useAnalysis, useInterface, useOpenPlan } from '../../store/hooks.ts';
import type { Selected } from '../../store/interface-store.ts';
import { inspectorWords } from '../../words/inspector-words.ts';
import { AssignmentForm, LineForm } from './EdgeForms.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PlanForm } from './PlanForm.tsx';
import { ProductForm } from './ProductForm.tsx';
import { SeveralForm } from './SeveralForm.tsx';
import { SquadForm } from './SquadForm.tsx';
import { useFocusField } from './use-focus-field.ts';
import './inspector.css';

/** Everything about what is selected, to see and to edit. */
export function Inspector() {
  const panel = useRef<HTMLFieldSetElement>(null);
  const selection = useInterface((state) => state.selection);
  const { structure } = useAnalysis();
  const { readOnly } = useOpenPlan();
  const quarter = useInterface((state) => state.quarter);
  useFocusField(panel);
  const there = selection.filter(({ kind, id }) => structure[kind].has(id));
  const [first] = there;
  return (
    <fieldset ref={panel} className="inspector" disabled={readOnly || quarter !== null}>
      <legend className="visually-hidden">{inspectorWords.label}</legend>
      {readOnly && <p className="inspector-read-only">{inspectorWords.readOnly}</p>}
      {quarter !== null && (
        <p className="inspector-read-only">{inspectorWords.later(quarterText(quarter))}</p>
      )}
      {there.length > 1 ? (
        <SeveralForm selection={there} />
      ) : first ? (
        <OneForm key={`${first.kind}:${first.id}`} selected={first} structure={structure} />
      ) : (
        <PlanForm />
      )}
    </fieldset>
  );
}

function OneForm({
  selected: { kind, id },
  structure,
}: {
  selected: Selected;
  structure: Structure;
}) {
  switch (kind) {
    case 'product': {
      const product = structure.product.get(id);
      return product ? <ProductForm product={product} /> : null;
    }
    case 'squad': {
      const squad = structure.squad.get(id);
      return squad ? <SquadForm squad={squad} /> : null;
    }
    case 'person': {
      const person = structure.person.get(id);
      return person ? <PersonForm person={person} /> : null;
    }
    case 'assignment': {
      const row = structure.assignment.get(id);
      return row ? <AssignmentForm row={row} /> : null;
    }
    case 'reportingLine': {
      const line = structure.reportingLine.get(id);
      return line ? <LineForm line={line} /> : null;
    }
  }
}
