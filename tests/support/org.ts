export {
  idOf,
  Org,
  org,
  type PersonFields,
  type ProductFields,
  type SquadFields,
} from '../../shared/rules/examples/organisation.ts';
