import type { Person, Product, Squad } from './entities.ts';

/* What is recorded of something new beside its name: nothing yet. `null` is "not known". */

export const blankProduct: Omit<Product, 'id' | 'name'> = {
  section: '',
  notes: '',
  highlyComplex: null,
};

export const blankSquad: Omit<Squad, 'id' | 'name'> = {
  productId: null,
  mission: '',
  notes: '',
  framework: null,
  headcount: null,
  ordersOwnBacklog: false,
  backlogFte: null,
  directionOwnerEmbedded: null,
};

/** Somebody who works full time, unless said otherwise. */
export const blankPerson: Omit<Person, 'id' | 'name'> = {
  title: '',
  titleKind: null,
  open: false,
  fte: 1,
  notes: '',
  canAttendStandups: null,
  hasTimeForStrategy: null,
};
