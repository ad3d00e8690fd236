import { subjectName } from '../rules/run.ts';
import type { Severity, SubjectRef } from '../rules/types.ts';
import { forecastWords as words } from '../words/forecast.ts';
import type { Episode, Forecast } from './forecast.ts';

/** One finding of a picture: a bar over the quarters in which it is there. */
export interface ForecastBar {
  readonly episode: Episode;
  readonly severity: Severity;
  /** Places of the first and the last quarter among those of the forecast. */
  readonly from: number;
  readonly to: number;
  /** Whether it was there before the first quarter, and whether it stays after the last. */
  readonly before: boolean;
  readonly after: boolean;
}

/** All that begins or ends for one product, squad or person. */
export interface ForecastGroup {
  readonly subject: SubjectRef;
  readonly name: string;
  readonly bars: readonly ForecastBar[];
}

/** What is drawn of a forecast: which finding begins and ends when, per subject. */
export function forecastGroups({ quarters, episodes }: Forecast): readonly ForecastGroup[] {
  const at = new Map(quarters.map(({ quarter }, place) => [quarter, place]));
  const groups = new Map<string, ForecastGroup & { readonly bars: ForecastBar[] }>();
  for (const episode of episodes) {
    const { begins, ends, finding } = episode;
    if (begins === null && ends === null) continue;
    const [subject] = finding.subjects;
    const from = begins === null ? 0 : (at.get(begins) ?? 0);
    const key = `${subject.kind} ${subject.id}`;
    const there = quarters[from]?.structure;
    const group = groups.get(key) ?? {
      subject,
      name: there ? subjectName(there, subject) : subject.id,
      bars: [],
    };
    groups.set(key, group);
    group.bars.push({
      episode,
      severity: finding.severity,
      from,
      to: ends === null ? quarters.length - 1 : (at.get(ends) ?? 0),
      before: begins === null,
      after: ends === null,
    });
  }
  // What changes first stands first; of one quarter, what begins before what is over.
  const turn = ({ from, to, before }: ForecastBar) => (before ? to + 1.5 : from);
  for (const { bars } of groups.values()) bars.sort((a, b) => turn(a) - turn(b));
  const first = ({ bars: [bar] }: ForecastGroup) => (bar ? turn(bar) : 0);
  return [...groups.values()].sort((a, b) => first(a) - first(b));
}

/** One sentence of a forecast: a finding that begins with a quarter, or is over from it on. */
export interface ForecastSentence {
  readonly quarter: string;
  readonly what: 'begins' | 'over';
  readonly text: string;
  readonly episode: Episode;
}

/** What a forecast says in sentences: quarter by quarter, what begins before what is over. */
export function forecastSentences({ quarters, episodes }: Forecast): readonly ForecastSentence[] {
  return quarters.flatMap(({ quarter }, place) => {
    const before = quarters[place - 1]?.quarter ?? null;
    const beginning = episodes.flatMap((episode): ForecastSentence[] => {
      const text = episode.begins === quarter ? episode.beginning : null;
      return text ? [{ quarter, what: 'begins', text, episode }] : [];
    });
    const over = episodes.flatMap((episode): ForecastSentence[] => {
      const text = before !== null && episode.ends === before ? episode.ending : null;
      return text ? [{ quarter, what: 'over', text, episode }] : [];
    });
    return [...beginning, ...over];
  });
}

/** How many findings begin with a quarter, and how many are over from it on. */
export interface QuarterMarks {
  readonly begin: number;
  readonly end: number;
}

/** The marks of every quarter of a forecast, in their order. */
export function quarterMarks({ quarters, episodes }: Forecast): readonly QuarterMarks[] {
  return quarters.map(({ quarter }, place) => ({
    begin: episodes.filter(({ begins }) => begins === quarter).length,
    end: episodes.filter(({ ends }) => ends !== null && ends === quarters[place - 1]?.quarter)
      .length,
  }));
}

/** Who comes and who is gone with a quarter: `Ranking comes. Ada is gone.`; empty where nobody is. */
export function movesWords({ quarters }: Forecast, quarter: string): string {
  const at = quarters.findIndex((one) => one.quarter === quarter);
  const [before, here] = [quarters[at - 1], quarters[at]];
  if (!here || !before) return '';
  const coming = here.coming.map((ref) => subjectName(here.structure, ref));
  const going = here.going.map((ref) => subjectName(before.structure, ref));
  return [coming.length > 0 ? words.come(coming) : '', going.length > 0 ? words.gone(going) : '']
    .filter(Boolean)
    .join(' ');
}
