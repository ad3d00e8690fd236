import { mkdirSync } from 'node:fs';
import { createPlan } from '../database/create.ts';
import type { OpenPlan } from '../shared/ipc-messages.ts';
import { type PlanDocument, planOf } from '../shared/model/document.ts';
import type { Shell } from './ipc/shell.ts';
import { freePlanPath } from './plan-places.ts';

/** Makes a plan among the user's own and opens it. */
export function makePlan({ plans, plansFolder }: Shell, document: PlanDocument): OpenPlan {
  mkdirSync(plansFolder, { recursive: true });
  const path = freePlanPath(plansFolder, planOf(document).name);
  createPlan(path, document);
  return plans.open(path);
}
