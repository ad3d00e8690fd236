import { type CallFailure, call } from '../api.ts';
import { notify, openDialog } from '../store/interface-store.ts';

/** Shows what is left of a plan that could not be opened; says what was wrong where nothing is known of it. */
export async function showRecovery(failure: CallFailure): Promise<void> {
  const found = await call('recovery:look', undefined).catch(() => null);
  if (found) openDialog({ kind: 'recovery', found });
  else notify(failure.message, 'error', failure.details);
}
