import type { PayRole } from '../model/plan-entities.ts';

/** Roles that pay is told apart by, in the order of every list. */
export const payRoles: readonly PayRole[] = ['pm', 'po', 'product-leader', 'other'];
