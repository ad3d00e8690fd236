import { percentText } from '../../shared/words/formats.ts';
/* Everything that the settings say, in one place. */
export const settingsWords = {
  title: 'Settings',
  description: 'For this computer and every plan on it. Each applies at once.',
  done: 'Done',
  look: 'Look',
  theme: {
    label: 'Theme',
    options: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  },
  textSize: {
    label: 'Text size',
    hint: 'Menus, panels and tables. On the chart, zoom decides.',
    option: percentText,
  },
  contrast: {
    label: 'Contrast',
    options: { system: 'Like the system', more: 'High' },
  },
  motion: {
    label: 'Movement',
    hint: 'Without movement, the chart changes at once instead of gliding.',
    options: { system: 'Like the system', none: 'None' },
  },
  chart: 'Chart',
  snapping: {
    label: 'Snap while dragging',
    hint: 'Cards line up with others and with the grid. Hold Ctrl (Cmd) to drag freely.',
  },
  newPlans: 'New plans',
  pack: { label: 'Rule pack', hint: 'What a new plan is judged by. Each plan can choose another.' },
  currency: {
    label: 'Currency',
    hint: 'Of a plan’s own pay figures. Pay in the articles is in USD.',
  },
  formats: 'Numbers and dates',
  formatsNote: (day: string, number: string) =>
    `Written as this computer’s region writes them: ${day} and ${number}.`,
} as const;
