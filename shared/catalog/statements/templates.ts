import { type ChecklistSection, line } from '../checklist.ts';

export const templates: ChecklistSection = {
  title: 'Templates',
  lines: [
    line('X1', 'Spotify: small squads, each with its own lead', 'template:spotify'),
    line('X2', 'Buffer: a full team for each product area', 'template:buffer'),
    line('X3', 'SevenRooms: dedicated POs and strategic PMs', 'template:sevenrooms'),
    line('X4', 'Startup: one person for both', 'template:startup'),
    line(
      'X5',
      'Mid-size: PM and PO side by side, with regular strategy meetings',
      'template:mid-size',
      'contradiction:mid-size',
    ),
    line('X6', 'Enterprise: a PM over several POs', 'template:enterprise', 'rule:overload/pm-pos'),
    line(
      'X7',
      'Layers: a strategic list for the PM, an execution list for the PO',
      'part:coverage',
    ),
  ],
};
