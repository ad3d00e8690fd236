import type { ReactNode } from 'react';
import type { Answer } from '../../shared/rules/title/audit.ts';
import { weekPartNames } from '../../shared/words/week.ts';
import { RoleWord, SeverityMark } from '../ui/Marks.tsx';
import { cellWords, clockWords, columnWords } from '../words/people-words.ts';
import { ClockBar } from './ClockBar.tsx';
import {
  attendsStandups,
  backlogExpectations,
  type CellFact,
  directionExpectations,
  doesResearch,
  interviewDay,
  reviewsFact,
  roadmapDay,
  roadmapPart,
  setsRoadmap,
  splitFact,
  strategyTime,
  worksReactively,
} from './cell-facts.ts';
import { type SortValue, weightOf } from './order-people.ts';
import type { PersonRow } from './people-rows.ts';
import { type ClockKey, isOver } from './strategy-clock.ts';
import { VerdictMark } from './TitleVerdictLine.tsx';
import { WeekBar } from './WeekBar.tsx';

export type Lens = 'time' | 'clock' | 'title' | 'agreed';

/** One column of the people table. */
export interface PeopleColumn {
  readonly id: string;
  readonly label: string;
  /** Shown where the label is short for it. */
  readonly about?: string;
  readonly width: number;
  /** What can be filled in there. */
  readonly fact?: CellFact;
  /** Whether a rule asks for it of somebody; of all, where absent. */
  readonly asked?: (row: PersonRow) => boolean;
  /** Numbers stand to the right. */
  readonly align?: 'end';
  readonly sort?: (row: PersonRow) => SortValue;
  /** What the cell shows; absent where it is the fact itself. */
  readonly show?: (row: PersonRow) => ReactNode;
  /** The same in words, where what is shown is a picture. */
  readonly words?: (row: PersonRow) => string;
}

const severities = ['critical', 'warning', 'advice'] as const;

/** Somebody in person who holds direction or a backlog. */
const inRole = ({ part, person }: PersonRow) => !person.open && (part === 'pm' || part === 'po');
const audited = ({ verdict }: PersonRow) => verdict.kind !== 'not-asked';

const squads: PeopleColumn = {
  id: 'squads',
  label: columnWords.squads,
  width: 72,
  align: 'end',
  sort: (row) => row.squads.length,
  show: (row) => (
    <span title={cellWords.squads(row.squads)}>{row.squads.length || cellWords.none}</span>
  ),
};
const load: PeopleColumn = {
  id: 'load',
  label: columnWords.load,
  about: columnWords.loadAbout,
  width: 80,
  align: 'end',
  sort: (row) => row.load,
  show: (row) =>
    row.load === null ? (
      <span className="people-unknown">{cellWords.none}</span>
    ) : (
      <span data-over={row.load > 100 || undefined}>{cellWords.percent(row.load)}</span>
    ),
  words: (row) => (row.load === null ? cellWords.notKnown : cellWords.percent(row.load)),
};
const findings: PeopleColumn = {
  id: 'findings',
  label: columnWords.findings,
  width: 112,
  sort: (row) => weightOf(row.findings),
  show: (row) =>
    severities
      .filter((severity) => row.findings[severity] > 0)
      .map((severity) => (
        <SeverityMark key={severity} severity={severity} count={row.findings[severity]} />
      )),
};

const parts = ['backlog', 'delivery', 'stakeholders', 'discovery', 'strategy', 'other'] as const;

const time: readonly PeopleColumn[] = [
  squads,
  load,
  {
    id: 'week',
    label: columnWords.week,
    about: columnWords.weekAbout,
    width: 168,
    sort: (row) => row.split?.backlog ?? null,
    show: (row) => <WeekBar split={row.split} />,
    words: () => '',
  },
  ...parts.map(
    (part): PeopleColumn => ({
      id: part,
      label: weekPartNames[part],
      width: weekPartNames[part].length > 9 ? 104 : 88,
      align: 'end',
      fact: splitFact(part),
      asked: inRole,
      sort: (row) => row.split?.[part] ?? null,
    }),
  ),
  findings,
];

function clockColumn(key: ClockKey, fact: CellFact): PeopleColumn {
  const handOf = (row: PersonRow) => row.clock.find((hand) => hand.key === key);
  return {
    id: key,
    label: clockWords.hand[key],
    width: 148,
    fact,
    sort: (row) => handOf(row)?.value ?? null,
    show: (row) => {
      const hand = handOf(row);
      if (!hand) return <span className="people-unknown">{cellWords.none}</span>;
      return (
        <span className="people-hand" data-over={isOver(hand) || undefined}>
          <span>{handShort(hand.value, hand.unit)}</span>
          <ClockBar hand={hand} />
        </span>
      );
    },
    words: (row) => {
      const hand = handOf(row);
      if (!hand) return cellWords.notAsked;
      const short = handShort(hand.value, hand.unit);
      return hand.limit === null ? short : clockWords.withLimit(short, hand.limit);
    },
  };
}

function handShort(value: number | null, unit: 'days' | 'reviews'): string {
  if (value === null) return clockWords.notKnown;
  return unit === 'days' ? clockWords.days(value) : String(value);
}

const clock = (today: string): readonly PeopleColumn[] => [
  squads,
  clockColumn('roadmap', roadmapDay),
  clockColumn('interview', interviewDay),
  clockColumn('reviews', reviewsFact(today)),
  { id: 'reactive', label: columnWords.reactive, width: 96, fact: worksReactively, asked: inRole },
  { id: 'standups', label: columnWords.standups, width: 96, fact: attendsStandups, asked: inRole },
  {
    id: 'strategy-time',
    label: columnWords.strategyTime,
    width: 112,
    fact: strategyTime,
    asked: inRole,
  },
  findings,
];

/** A question whose answer is read from the plan. */
function readColumn(id: string, label: string, at: number): PeopleColumn {
  const answerOf = (row: PersonRow): Answer | undefined => row.verdict.answers[at];
  const wordsOf = (row: PersonRow) => {
    const answer = answerOf(row);
    if (!answer) return cellWords.none;
    if (answer.role) return answer.says;
    return answer.missing.length > 0 ? cellWords.notKnown : cellWords.neither;
  };
  return {
    id,
    label,
    width: 184,
    sort: (row) => answerOf(row)?.role ?? null,
    words: wordsOf,
    show: (row) => (
      <>
        {answerOf(row)?.role && <RoleWord part={answerOf(row)?.role ?? 'pm'} />}
        <span className="people-words" title={wordsOf(row)}>
          {wordsOf(row)}
        </span>
      </>
    ),
  };
}

const title: readonly PeopleColumn[] = [
  {
    id: 'verdict',
    label: columnWords.verdict,
    width: 152,
    sort: (row) => ['disagrees', 'open', 'fits', 'not-asked'].indexOf(row.verdict.kind),
    show: (row) => (
      <span title={row.verdict.says}>
        <VerdictMark verdict={row.verdict} />
      </span>
    ),
  },
  {
    id: 'sets-roadmap',
    label: columnWords.setsRoadmap,
    width: 128,
    fact: setsRoadmap,
    asked: audited,
  },
  readColumn('reports-to', columnWords.reportsTo, 1),
  { id: 'research', label: columnWords.research, width: 128, fact: doesResearch, asked: audited },
  readColumn('scope', columnWords.scope, 3),
  findings,
];

const agreed: readonly PeopleColumn[] = [
  squads,
  load,
  { id: 'part', label: columnWords.roadmapPart, width: 144, fact: roadmapPart, asked: inRole },
  {
    id: 'direction-expectations',
    label: columnWords.direction,
    about: columnWords.directionAbout,
    width: 168,
    fact: directionExpectations,
    asked: inRole,
  },
  {
    id: 'backlog-expectations',
    label: columnWords.backlog,
    about: columnWords.backlogAbout,
    width: 168,
    fact: backlogExpectations,
    asked: inRole,
  },
  findings,
];

/** The columns of one way to look at people, besides the name. */
export function columnsOf(lens: Lens, today: string): readonly PeopleColumn[] {
  if (lens === 'clock') return clock(today);
  return lens === 'time' ? time : lens === 'title' ? title : agreed;
}
