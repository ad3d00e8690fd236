import { createStore } from 'zustand/vanilla';
import type { Change } from '../../shared/changes/change.ts';
import type { Recovery, Theme } from '../../shared/ipc-messages.ts';
import type { Structure } from '../../shared/model/document.ts';
import type { SubjectRef } from '../../shared/rules/types.ts';
import { quarterText } from '../../shared/words/formats.ts';
import type { Ask } from '../dialogs/choice.ts';
import { editWords } from '../words/action-words.ts';

/** One thing chosen on the chart or in the outline. */
export interface Selected {
  readonly kind: 'product' | 'squad' | 'person' | 'assignment' | 'reportingLine';
  readonly id: string;
}

/** What alone is shown: a product with whoever works for it, or somebody's whole span. */
export interface Only {
  readonly kind: 'product' | 'squad' | 'person';
  readonly id: string;
}

/** Size of the text around the chart, in percent. */
export const TEXT_SIZES = [90, 100, 110, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const MOTIONS = ['system', 'none'] as const;
export const CONTRASTS = ['system', 'more'] as const;

/** A dialog that is open, with what it is about. */
export type Dialog =
  | { readonly kind: 'delete'; readonly subjects: readonly Selected[] }
  | { readonly kind: 'import'; readonly fileName: string; readonly bytes: Uint8Array }
  /** Edits are not in the file and the plan is about to be left; `answer` tells whether to go on. */
  | { readonly kind: 'unsaved'; readonly answer: (leave: boolean) => void }
  | { readonly kind: 'thresholds'; readonly rule?: string }
  /** The page of a rule. */
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'compare-packs' }
  | { readonly kind: 'hiring'; readonly role: 'pm' | 'po' }
  /** A finding, by its key, that is to be accepted for a time. */
  | { readonly kind: 'accept'; readonly finding: string }
  /** A scenario that is to be branched, named, deleted or made today's. */
  | {
      readonly kind: 'scenario';
      readonly ask: 'branch' | 'name' | 'delete' | 'promote';
      readonly id: string;
    }
  /** For the finding of that key, or for all critical ones. */
  | { readonly kind: 'smallest-change'; readonly finding?: string }
  | { readonly kind: 'costs' }
  | { readonly kind: 'settings' }
  /** Something of the plan is to be chosen by its name. */
  | { readonly kind: 'choose'; readonly ask: Ask }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' }
  | { readonly kind: 'new-plan' }
  | { readonly kind: 'history' }
  | { readonly kind: 'versions' }
  /** A scenario that is to begin as a scenario of the plan once was. */
  | { readonly kind: 'scenario-from'; readonly rows: Structure; readonly was: string }
  | { readonly kind: 'present' }
  | { readonly kind: 'recovery'; readonly found: Recovery };

/** Changes that are shown on the chart and are not part of the plan: what applying them would do. */
export interface Preview {
  /** What the changes do, as the undo menu would call it. */
  readonly label: string;
  readonly changes: readonly Change[];
}

/** What can be done about a message, on a button in it. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** What the middle of the window shows. */
export type View = 'chart' | 'coverage' | 'people' | 'compare' | 'report';

/** How the window looks and what is being done in it: never part of the plan. */
export interface InterfaceState {
  readonly view: View;
  /** The squad whose charter is shown in place of the coverage matrix. */
  readonly charter: string | null;
  readonly selection: readonly Selected[];
  /** The finding that is opened in the panel, by its key; its subjects are lit on the chart. */
  readonly finding: string | null;
  /** Things that a presentation speaks of: they are lit, and the rest of the chart steps far back. */
  readonly spotlight: readonly SubjectRef[] | null;
  readonly preview: Preview | null;
  /** The forecast stands under the chart. */
  readonly forecast: boolean;
  /** The quarter that chart and findings show, `2027-Q3`; null is the whole plan, to be edited. */
  readonly quarter: string | null;
  /** Bring these into view; a new object each time, so that asking twice moves twice. */
  readonly flyTo: { readonly subjects: readonly SubjectRef[] } | null;
  /** A drag is going on: undo and other edits wait. */
  readonly dragging: boolean;
  /** What is renamed in place on the chart. */
  readonly renaming: string | null;
  readonly rightPanel: 'inspector' | 'findings' | 'evidence';
  /** A field that the inspector is to bring into view and focus; it clears this when it has. */
  readonly focusField: string | null;
  readonly showLeft: boolean;
  readonly showRight: boolean;
  /** Dragged cards line up with those around them. */
  readonly snapping: boolean;
  /** People have cards on the chart; without, it shows products and squads alone. */
  readonly showPeople: boolean;
  /** The chart shows this with what belongs to it, and nothing else. */
  readonly only: Only | null;
  /** The field that steps through what is found on the chart is open. */
  readonly finder: boolean;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly motion: (typeof MOTIONS)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  /** What plans begin with that are made from now on. */
  readonly newPlans: { readonly pack: string; readonly currency: string };
  readonly dialog: Dialog | null;
  readonly palette: boolean;
  /** The list of scenarios is open. */
  readonly scenarios: boolean;
  readonly zoom: number;
  /** A message that goes by itself, also read out to screen readers. */
  readonly notice: {
    readonly text: string;
    readonly tone: 'info' | 'error';
    readonly details?: string;
    readonly action?: NoticeAction;
  } | null;
  /** `YYYY-MM-DD` on this computer. */
  readonly today: string;
}

export const interfaceStore = createStore<InterfaceState>(() => ({
  view: 'chart',
  charter: null,
  selection: [],
  finding: null,
  spotlight: null,
  preview: null,
  forecast: false,
  quarter: null,
  flyTo: null,
  dragging: false,
  renaming: null,
  rightPanel: 'findings',
  focusField: null,
  showLeft: true,
  showRight: true,
  snapping: true,
  showPeople: true,
  only: null,
  finder: false,
  theme: 'system',
  textSize: 100,
  motion: 'system',
  contrast: 'system',
  newPlans: { pack: 'seed', currency: 'USD' },
  dialog: null,
  palette: false,
  scenarios: false,
  zoom: 1,
  notice: null,
  today: '1970-01-01',
}));

export function select(selection: readonly Selected[]): void {
  interfaceStore.setState({ selection });
}

/** Changes what the middle of the window shows. */
export function showView(view: View): void {
  interfaceStore.setState({ view, charter: null });
}

/** Shows the plan as it will be in a quarter; null goes back to the whole plan. */
export function showQuarter(quarter: string | null): void {
  if (interfaceStore.getState().quarter !== quarter) interfaceStore.setState({ quarter });
}

// Only the chart steps through the quarters: everything else is about the whole plan.
interfaceStore.subscribe(({ view, forecast, quarter }) => {
  if (quarter !== null && (view !== 'chart' || !forecast)) showQuarter(null);
});

/** Why nothing can be edited now, for the user; null where it can. */
export function editsRefused(): string | null {
  const { quarter } = interfaceStore.getState();
  if (quarter === null) return null;
  return editWords.quarterShown(quarterText(quarter));
}

export function openDialog(dialog: Dialog): void {
  interfaceStore.setState({ dialog });
}

export function closeDialog(): void {
  interfaceStore.setState({ dialog: null });
}

/** Tells the user something: what happened, what was kept, what to do. */
export function notify(
  text: string,
  tone: 'info' | 'error' = 'info',
  details?: string,
  action?: NoticeAction,
): void {
  interfaceStore.setState({
    notice: {
      text,
      tone,
      ...(details === undefined ? {} : { details }),
      ...(action && { action }),
    },
  });
}
