import type { MenuName } from '../../shared/actions.ts';

/* Search over squads, people, products and commands. */
export const paletteWords = {
  title: 'Search and commands',
  hint: 'Squad, person, product or command',
  hintWithoutPlan: 'Command',
  nothing: 'Nothing is called that.',
  recent: 'Recent',
  commands: 'Commands',
  kinds: { squad: 'Squads', person: 'People', product: 'Products' },
  /* A command as it is called apart from its menu. */
  command: (menu: MenuName, label: string) => (menu === 'insert' ? `Add ${label}` : label),
} as const;

const arrows = '↑ ↓ ← →';

/* Every key there is. */
export const shortcutWords = {
  title: 'Keyboard shortcuts',
  list: 'Shortcuts',
  menus: {
    edit: 'Edit',
    view: 'View',
    insert: 'Add to the chart',
    arrange: 'Arrange',
    file: 'Plan',
    help: 'Help',
  },
  onChart: 'On the chart',
  /** Keys that belong to the chart itself rather than to an action. */
  chart: [
    { label: 'Walk through the chart', keys: ['Tab', arrows] },
    { label: 'To the manager, a report, a neighbour', keys: ['Ctrl', arrows] },
    { label: 'Move what is selected (Shift: further)', keys: ['Alt', arrows] },
    { label: 'Open in the inspector', keys: ['Enter'] },
    { label: 'Select several', keys: ['Shift', 'click'] },
    { label: 'Move about', keys: ['Space', 'drag'] },
    { label: 'Place freely while dragging', keys: ['Ctrl'] },
    { label: 'What can be done here', keys: ['Shift', 'F10'] },
    { label: 'Zoom', keys: ['Ctrl', 'wheel'] },
    { label: 'Let go of the selection', keys: ['Esc'] },
  ],
} as const;
