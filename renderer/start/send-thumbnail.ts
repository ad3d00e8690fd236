import { call } from '../api.ts';
import { currentAnalysis } from '../store/hooks.ts';
import { planStore } from '../store/plan-store.ts';
import { thumbnailOf } from './thumbnail.ts';

/** The document that the last picture shows, so that the same is not drawn again. */
let sent: unknown = null;

/**
 * Keeps a small picture of the open plan for the start screen. Failing to is no reason to bother anybody.
 * @param until what is waited for before it is drawn; another plan may be open by then
 */
export async function sendThumbnail(until?: Promise<void>): Promise<void> {
  const { open } = planStore.getState();
  if (!open || open.document === sent || open.readOnly) return;
  sent = open.document;
  try {
    const { index, structure } = currentAnalysis();
    await until;
    await call('plan:thumbnail', {
      planId: open.planId,
      svg: thumbnailOf(index),
      squads: structure.squad.size,
      people: [...structure.person.values()].filter(({ open }) => !open).length,
    });
  } catch {
    sent = null;
  }
}
