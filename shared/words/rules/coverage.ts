import { counted, listOf, type Named, namesOf, quoted } from '../grammar.ts';

const responsibilities = (count: number) => counted(count, 'responsibility', 'responsibilities');
const them = (count: number) => (count === 1 ? 'it' : 'them');
/** Whoever the roles name: people, or the team itself. */
const holder = (people: readonly Named[] | 'team') =>
  people === 'team' ? 'the team' : namesOf(people);

export const gap = {
  title: 'Responsibilities that nobody holds',
  about:
    'The titles matter less than that every responsibility is somebody’s. Strategy is looked at by product, execution by squad. Whoever holds a role holds its responsibilities unless the matrix says otherwise; where a whole role is missing, that is told as the missing role.',
  says: {
    gaps: 'A gap analysis maps responsibilities to needs and shows what nobody does.',
    outcomes:
      'Misunderstanding the two roles leads to inefficiency, missed deadlines and poor outcomes.',
    '004':
      'A setup is healthy when the direction and the shaping of the next work are truly covered, whatever the titles.',
  },
  message: (place: string, labels: readonly string[]) =>
    `Nobody holds ${responsibilities(labels.length)} for ${place}: ${listOf(labels.map(quoted))}.`,
  advice:
    'Name somebody for each, or say openly that it is not done: hire, share the tasks out anew, or keep only what has a measurable outcome.',
  backToRoles: (count: number, to: readonly Named[] | 'team', place: string) =>
    `Give ${them(count)} to ${holder(to)}, by the roles held for ${place}`,
};

export const overlap = {
  title: 'Responsibilities that several people hold',
  about:
    'What two people hold, each may leave to the other or do twice. PMs who each direct squads of their own within a product do not overlap; several holders of one cell do. Where the decision itself is contested, or two people hold one role, that is told instead.',
  says: {
    '000':
      'Without clear boundaries ownership is vague; clear authority means that one person decides.',
    '001': 'Unclear authority between the two roles creates conflict: define who does what.',
  },
  message: (place: string, people: readonly Named[], labels: readonly string[]) =>
    `More than one person holds ${responsibilities(labels.length)} for ${place}, among ${namesOf(people)}: ${listOf(labels.map(quoted))}.`,
  advice: 'Name one holder for each; the others may help without answering for it.',
  backToRoles: (count: number, to: readonly Named[] | 'team', place: string) =>
    `Leave ${them(count)} to ${holder(to)}, by the roles held for ${place}`,
};
