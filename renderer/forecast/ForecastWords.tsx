import { CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import type { Forecast } from '../../shared/forecast/forecast.ts';
import {
  type ForecastSentence,
  forecastSentences,
  movesWords,
} from '../../shared/forecast/picture.ts';
import { quarterText } from '../../shared/words/formats.ts';
import { useInterface } from '../store/hooks.ts';
import { SeverityMark } from '../ui/Marks.tsx';
import { forecastWords } from '../words/forecast-words.ts';
import { showEpisode } from './show-episode.ts';

/** The forecast in sentences: all of it, or what begins and ends with the quarter on screen. */
export function ForecastWords({ forecast }: { forecast: Forecast }) {
  const chosen = useInterface((state) => state.quarter);
  const names = forecast.quarters.map((one) => one.quarter);
  const all = useMemo(() => forecastSentences(forecast), [forecast]);
  const shown = names.filter((name) =>
    chosen === null ? all.some(({ quarter }) => quarter === name) : name === chosen,
  );
  return (
    <section className="forecast-words" aria-label={forecastWords.sentences}>
      {shown.length === 0 && <p className="forecast-none">{forecastWords.nothing}</p>}
      {shown.map((name) => (
        <QuarterWords key={name} {...{ forecast, name, names }} of={all} />
      ))}
    </section>
  );
}

interface QuarterWordsProps {
  readonly forecast: Forecast;
  readonly name: string;
  readonly names: readonly string[];
  readonly of: readonly ForecastSentence[];
}

function QuarterWords({ forecast, name, names, of }: QuarterWordsProps) {
  const sentences = of.filter(({ quarter }) => quarter === name);
  return (
    <>
      <h3>
        {quarterText(name)} <span>{movesWords(forecast, name)}</span>
      </h3>
      {sentences.length === 0 && <p className="forecast-none">{noneText(forecast, name)}</p>}
      <ul>
        {sentences.map(({ episode, what, text }) => (
          <li key={text}>
            <button
              type="button"
              className="forecast-sentence"
              data-over={what === 'over' || undefined}
              onClick={() => showEpisode(episode, names)}
            >
              {what === 'over' ? (
                <CircleCheck aria-hidden="true" />
              ) : (
                <SeverityMark severity={episode.finding.severity} />
              )}
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function noneText({ quarters }: Forecast, quarter: string): string {
  const here = quarters.find((one) => one.quarter === quarter);
  const count = here?.result.findings.length ?? 0;
  return quarter === quarters[0]?.quarter
    ? forecastWords.there(count)
    : forecastWords.nothingButThere(count);
}
