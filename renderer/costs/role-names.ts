import type { PayRole } from '../../shared/model/plan-entities.ts';

/** Roles that are paid, as a table's lines name them. */
export const roleNames: Readonly<Record<PayRole, string>> = {
  pm: 'Product Managers',
  po: 'Product Owners',
  'product-leader': 'Product leaders',
  other: 'Everybody else',
};
