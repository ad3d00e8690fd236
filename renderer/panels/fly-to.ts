import type { SubjectRef } from '../../shared/rules/types.ts';
import { interfaceStore, type Selected, select } from '../store/interface-store.ts';

/** Brings things into view on the chart. */
export function flyTo(subjects: readonly SubjectRef[]): void {
  interfaceStore.setState({ view: 'chart', flyTo: { subjects } });
}

/** Selects one thing and brings it into view. */
export function goTo(subject: SubjectRef): void {
  if (subject.kind !== 'plan') select([subject as Selected]);
  flyTo([subject]);
}

/** Shows something in the inspector, and puts the cursor into one of its fields where one is named. */
export function inspect(subject: SubjectRef, field: string | null = null): void {
  goTo(subject);
  interfaceStore.setState({ showRight: true, rightPanel: 'inspector', focusField: field });
}
