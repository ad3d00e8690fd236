import { percentText } from '../formats.ts';
import { counted, type Named, namesOf, quoted } from '../grammar.ts';

/** More responsibilities than this are only counted. */
const QUOTED = 3;

export const farFromDelivery = {
  title: 'A PM who never sees delivery',
  about:
    'A PM may leave the backlog to others and still know how the work goes, from the team or from a PO. Without either, plans are made about a delivery that nobody who plans has seen.',
  says: {
    '000':
      'A common struggle of PMs: handing over all backlog work and losing touch with what happens in the sprint.',
  },
  /** @param withPo those of the squads that have a PO to meet. */
  message: (person: string, squads: readonly Named[], withPo: readonly Named[]) => {
    const found = `${person} directs ${namesOf(squads)} with no time for delivery or backlog`;
    return withPo.length === 0
      ? `${found}, and has no PO there to hear from.`
      : `${found}, and never meets the PO of ${namesOf(withPo)}.`;
  },
  advice:
    'Agree a fixed meeting with each PO, or keep a little of the week for the team: its reviews first.',
};

export const roadmapReporter = {
  title: 'A PM who reports a roadmap and discovers nothing',
  about:
    'A roadmap can be kept, presented and defended without anybody having spoken with a customer. Then it reports what others asked for, and nobody finds out whether it is worth building.',
  says: {
    '002':
      'The common way for a PM to fail: reporting a roadmap without real depth of discovery. Direct, recurring customer contact is expected of the role.',
  },
  thresholds: {
    discovery: 'Share of the week spent on discovery, at least',
    days: 'Days since the last customer interview',
  },
  why: 'The article speaks of no real depth of discovery and gives no number.',
  message: (person: string, discovery: number, days: number, least: number, limit: number) =>
    `${person} spends ${percentText(discovery)} of the week on discovery and has not interviewed a customer for ${counted(days, 'day')} (limits: ${percentText(least)} and ${counted(limit, 'day')}).`,
  advice:
    'Book the next customer interviews now and keep a fixed part of the week for them; let reporting the roadmap take what is left.',
};

export const vagueOwnership = {
  title: 'Several PMs for the same thing',
  about:
    'Two PMs can share a product well where each knows what is theirs. Where both hold the same responsibility, each meddles in the other’s or leaves it to the other. Setting the holders in the responsibility matrix settles it.',
  says: {
    '000':
      'Vague ownership is a common struggle: without clear boundaries a PM becomes a “mini-CEO” who meddles in everything.',
  },
  message: (pms: readonly Named[], place: string, shared: readonly string[]) => {
    const what =
      shared.length <= QUOTED
        ? shared.map(quoted).join(', ')
        : counted(shared.length, 'responsibility', 'responsibilities');
    return `${namesOf(pms)} are ${pms.length === 2 ? 'both' : 'all'} PM of ${place}, and more than one of them holds ${what}.`;
  },
  advice:
    'Name one PM for it, or say in the responsibility matrix which of them holds what; whoever acts until a position is filled may stay beside it.',
};
