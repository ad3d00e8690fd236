import type { ForecastBar, ForecastGroup } from '../../shared/forecast/picture.ts';
import { quarterText } from '../../shared/words/formats.ts';
import { metaOf } from '../panels/rules/rule-meta.ts';
import { SeverityMark } from '../ui/Marks.tsx';
import { forecastBarWords as words } from '../words/forecast-words.ts';
import { showEpisode } from './show-episode.ts';

interface ForecastBarsProps {
  readonly groups: readonly ForecastGroup[];
  readonly names: readonly string[];
}

/** A bar for every finding that begins or ends, over the quarters in which it is there. */
export function ForecastBars({ groups, names }: ForecastBarsProps) {
  return groups.map(({ name, subject, bars }) => (
    <ul key={`${subject.kind} ${subject.id}`} className="forecast-group" aria-label={name}>
      {bars.map((bar, at) => (
        <Bar
          key={`${bar.episode.key} ${bar.from}`}
          bar={bar}
          name={at === 0 ? name : ''}
          {...{ names }}
        />
      ))}
    </ul>
  ));
}

interface BarProps {
  readonly bar: ForecastBar;
  /** What it is about; empty where that stands above already. */
  readonly name: string;
  readonly names: readonly string[];
}

function Bar({ bar, name, names }: BarProps) {
  const { episode, severity, from, to, before, after } = bar;
  const title = metaOf(episode.rule)?.title ?? episode.rule;
  return (
    <li className="forecast-row">
      <span className="forecast-label" title={`${name} ${title}`.trim()}>
        {name && <b>{name}</b>}
        <span>{title}</span>
      </span>
      <button
        type="button"
        className={`forecast-bar forecast-bar-${severity}`}
        data-before={before || undefined}
        data-after={after || undefined}
        style={{ gridColumn: `${from + 2} / ${to + 3}` }}
        aria-label={labelOf(bar, names)}
        title={episode.sentence ?? episode.finding.message}
        onClick={() => showEpisode(episode, names)}
      >
        <SeverityMark severity={severity} />
      </button>
    </li>
  );
}

/** What is found, and from when until when it is there. */
function labelOf({ episode, from, to, before, after }: ForecastBar, names: readonly string[]) {
  const { message } = episode.finding;
  const [first, last] = [quarterText(names[from] ?? ''), quarterText(names[to] ?? '')];
  if (before) return after ? words.throughout(message) : words.to(message, last);
  return after ? words.from(message, first) : words.fromTo(message, first, last);
}
