import { chartControl } from '../canvas/chart-control.ts';
import { interfaceStore, notify } from '../store/interface-store.ts';
import { currentStructure, planStore } from '../store/plan-store.ts';
import { actionWords } from '../words/action-words.ts';
import { selectedCards } from './selected-cards.ts';
import { nameOf } from './selection-label.ts';
import type { Action } from './types.ts';

function onlySelected() {
  const cards = selectedCards();
  return cards.length === 1 ? cards[0] : undefined;
}

/** Shows one thing with what belongs to it, and nothing else. */
function showOnly(): void {
  const card = onlySelected();
  if (!card) return;
  interfaceStore.setState({ only: card, view: 'chart' });
}

/** What of the chart is looked at. Nothing of it is an edit. */
export const sightActions: readonly Action[] = [
  {
    id: 'zoom-selection',
    when: () => selectedCards().length > 0,
    run: () => chartControl()?.show(selectedCards(), true),
  },
  {
    id: 'show-only',
    when: () => onlySelected() !== undefined,
    label: () => {
      const card = planStore.getState().open && onlySelected();
      const name = card && nameOf(currentStructure(), card);
      return name ? actionWords.showOnly(name) : actionWords.showOnlySelected;
    },
    run: showOnly,
  },
  {
    id: 'show-all',
    when: () => interfaceStore.getState().only !== null,
    run: () => interfaceStore.setState({ only: null }),
  },
  {
    id: 'toggle-people',
    checked: () => interfaceStore.getState().showPeople,
    run: () => {
      const showPeople = !interfaceStore.getState().showPeople;
      interfaceStore.setState({ showPeople });
      notify(showPeople ? actionWords.peopleShown : actionWords.peopleHidden);
    },
  },
  { id: 'find', run: () => interfaceStore.setState({ finder: true }) },
];
