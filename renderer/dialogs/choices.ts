import { isAt, type Place } from '../../shared/commands/assignments.ts';
import type { Role, SubjectKind } from '../../shared/model/entities.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { namesOf } from '../../shared/words/grammar.ts';
import { nameSearch } from '../search/name-search.ts';
import { chooseWords as words } from '../words/choose-words.ts';
import type { Ask } from './choice.ts';

/** Something that can be chosen as the answer to what is asked. */
export interface Choice {
  readonly key: string;
  readonly kind: SubjectKind | 'none';
  readonly text: string;
  /** The end of the text, which is said however long the name before it is. */
  readonly tail?: string;
  readonly more: string;
  readonly open?: boolean;
  readonly answer: Answer;
}

/** What was chosen; `id` is null for no product. */
export interface Answer {
  readonly id: string | null;
  readonly role?: Role;
  readonly on?: Place;
}

/** Choices listed at once: typing narrows them down. */
const MOST = 40;

type Candidate = Omit<Choice, 'answer' | 'key'> & { readonly id: string };

const ROLES: Readonly<Record<'squad' | 'product', readonly Role[]>> = {
  squad: ['pm', 'po', 'member'],
  product: ['pm'],
};

/** "pm checkout" asks for a role as well: the role, and the rest. */
export function roleIn(typed: string): { readonly role: Role | null; readonly rest: string } {
  const [, role, rest = ''] = /^(pm|po|member)(?:\s+(?:of\s+)?(.*))?$/u.exec(typed) ?? [];
  return role ? { role: role as Role, rest } : { role: null, rest: typed };
}

function peopleBut(index: StructureIndex, without: ReadonlySet<string>): Candidate[] {
  return [...index.people.values()]
    .filter(({ person }) => !without.has(person.id))
    .map(({ person: { id, name, title, open } }) => ({
      id,
      kind: 'person' as const,
      text: name,
      more: title,
      open,
    }));
}

function places({ structure }: StructureIndex): Candidate[] {
  const squads = [...structure.squad.values()].map(({ id, name, productId }) => ({
    id,
    kind: 'squad' as const,
    text: name,
    more: structure.product.get(productId ?? '')?.name ?? '',
  }));
  return [...squads, ...products({ structure })];
}

function products({ structure }: Pick<StructureIndex, 'structure'>): Candidate[] {
  return [...structure.product.values()].map(({ id, name, section }) => ({
    id,
    kind: 'product' as const,
    text: name,
    more: section,
  }));
}

/** People whom nobody of these can be connected to: themselves, and where all have that line already. */
function connected(index: StructureIndex, ask: Extract<Ask, { what: 'manager' }>): Set<string> {
  const managers = ask.people.map(
    (id) =>
      new Set(
        (index.linesByReport.get(id) ?? [])
          .filter(({ dotted }) => dotted === ask.dotted)
          .map(({ managerId }) => managerId),
      ),
  );
  const [first] = managers;
  const ofAll = [...(first ?? [])].filter((id) => managers.every((set) => set.has(id)));
  return new Set([...ask.people, ...ofAll]);
}

/** Who holds a role in a place now. */
function holdersNow(index: StructureIndex, on: Place, role: Role): string {
  const rows =
    'squadId' in on
      ? (index.squads.get(on.squadId)?.assignments ?? [])
      : (index.assignmentsByProduct.get(on.productId) ?? []);
  const people = rows.flatMap((row) =>
    row.role === role && isAt(row, on) ? (index.structure.person.get(row.personId) ?? []) : [],
  );
  return people.length === 0 ? words.nobody : words.now(namesOf(people));
}

function answers(index: StructureIndex, ask: Ask, found: Candidate, wanted: Role | null): Choice[] {
  const { id, kind, text, more, open } = found;
  const plain = { kind, text, more, ...(open !== undefined && { open }) };
  if (ask.what === 'manager' || ask.what === 'product') {
    return [{ key: id, ...plain, answer: { id: kind === 'none' ? null : id } }];
  }
  if (ask.what === 'place') {
    const on: Place = kind === 'product' ? { productId: id } : { squadId: id };
    return ROLES[kind === 'product' ? 'product' : 'squad']
      .filter((role) => wanted === null || role === wanted)
      .map((role) => ({
        key: `${role} ${id}`,
        ...plain,
        text: words.roleOf(role, text),
        more: words.placeMore(more, role === 'member' ? '' : holdersNow(index, on, role)),
        answer: { id, role, on },
      }));
  }
  const roles = ask.role ? [ask.role] : ROLES['squadId' in ask.on ? 'squad' : 'product'];
  return roles
    .filter((role) => wanted === null || role === wanted)
    .map((role) => ({
      key: `${role} ${id}`,
      ...plain,
      text: ask.role ? text : words.as(text, role),
      ...(!ask.role && { tail: words.as('', role) }),
      answer: { id, role },
    }));
}

function candidates(index: StructureIndex, ask: Ask): Candidate[] {
  if (ask.what === 'manager') return peopleBut(index, connected(index, ask));
  if (ask.what === 'holder') return peopleBut(index, new Set());
  if (ask.what === 'place') return places(index);
  const [first] = ask.squads.map((id) => index.structure.squad.get(id)?.productId ?? null);
  const all = ask.squads.every(
    (id) => (index.structure.squad.get(id)?.productId ?? null) === first,
  );
  const none = { id: 'none', kind: 'none' as const, text: words.noProduct, more: '' };
  // Where they are already need not be offered.
  return [...products(index), none].filter(({ id }) => !all || id !== (first ?? 'none'));
}

/** Prepares the search for one question. @returns what can be chosen for what was typed, best first. */
export function choicesFor(index: StructureIndex, ask: Ask): (typed: string) => Choice[] {
  const all = candidates(index, ask);
  const search = nameSearch(all, ({ text, more }) => ({ name: text, beside: more }));
  const withRole = ask.what === 'place' || (ask.what === 'holder' && !ask.role);
  return (typed) => {
    const query = typed.trim().toLowerCase();
    const { role, rest } = withRole ? roleIn(query) : { role: null, rest: query };
    const found = rest === '' ? all.slice(0, MOST) : search(rest, MOST).map(({ item }) => item);
    return found
      .slice(0, MOST)
      .flatMap((one) => answers(index, ask, one, role))
      .slice(0, MOST);
  };
}
