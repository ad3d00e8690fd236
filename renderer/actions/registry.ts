import type { ActionId } from '../../shared/actions.ts';
import { addActions } from './add-actions.ts';
import { arrangeActions } from './arrange-actions.ts';
import { clipboardActions } from './clipboard-actions.ts';
import { connectActions } from './connect-actions.ts';
import { editActions } from './edit-actions.ts';
import { exchangeActions } from './exchange-actions.ts';
import { findingActions } from './finding-actions.ts';
import { historyActions } from './history-actions.ts';
import { planActions } from './plan-actions.ts';
import { productActions } from './product-actions.ts';
import { scenarioActions } from './scenario-actions.ts';
import { sightActions } from './sight-actions.ts';
import type { Action } from './types.ts';
import { versionActions } from './versions.ts';
import { viewActions } from './view-actions.ts';
import { windowActions } from './window-actions.ts';

/** Everything that the user can do, each by its id exactly once. */
export const allActions: readonly Action[] = [
  ...planActions,
  ...versionActions,
  ...exchangeActions,
  ...historyActions,
  ...editActions,
  ...clipboardActions,
  ...connectActions,
  ...addActions,
  ...arrangeActions,
  ...productActions,
  ...viewActions,
  ...sightActions,
  ...scenarioActions,
  ...findingActions,
  ...windowActions,
];

const byId = new Map(allActions.map((action) => [action.id, action]));

/** The action of that id. @throws Error where there is none, which the tests do not allow. */
export function actionFor(id: ActionId): Action {
  const action = byId.get(id);
  if (!action) throw new Error(`Nothing does “${id}”.`);
  return action;
}
