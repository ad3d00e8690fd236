import { findingWords, severityWords } from '../../words/report/findings.ts';
import { boxNames, slideWords as words } from '../../words/report/slides.ts';
import { byRule, sharedAdvice, sourceTitles } from '../html-findings.ts';
import { palette, severities, severityColours } from '../palette.ts';
import type { Report, ReportFinding } from '../report-types.ts';
import {
  BODY,
  heightOf,
  isTitle,
  type Place,
  type Slide,
  type TextBox,
  textBox,
  titled,
} from './slide.ts';

function withMeasure(said: string, { measured, threshold }: ReportFinding): string {
  return measured ? words.measured(said, measured.text, threshold?.text ?? null) : said;
}

/** What was measured in large figures, beside its threshold, under the words; in the words where they are long. */
function singleFinding(finding: ReportFinding, told: boolean, place: Place): TextBox[] {
  const said = [told ? finding.title : finding.message, ...finding.also];
  const inText = (texts: readonly string[]) =>
    texts.map((text) => ({ text, size: 17, colour: palette.text, after: 8 }));
  const needs = inText(said).reduce((sum, one) => sum + heightOf(one, place.width - 0.1), 0.15);
  const height = BODY.height - 1.2;
  const { measured: value, threshold, severity } = finding;
  if (!value || needs + 1.4 > height) {
    const [first = '', ...rest] = said;
    return [
      textBox(
        boxNames.findings,
        { ...place, height },
        inText([withMeasure(first, finding), ...rest]),
      ),
    ];
  }
  const figure = (what: 'measured' | 'threshold', text: string, colour: string, x: number) =>
    textBox(
      boxNames[what],
      { x: place.x + x, y: place.y + needs + 0.25, width: place.width / 2 - 0.1, height: 1.1 },
      [
        { text, size: 36, bold: true, colour },
        { text: findingWords[what], size: 14, colour: palette.muted },
      ],
      10,
    );
  return [
    textBox(boxNames.findings, { ...place, height: needs }, inText(said)),
    figure('measured', value.text, severityColours[severity].ink, 0),
    ...(threshold ? [figure('threshold', threshold.text, palette.muted, place.width / 2)] : []),
  ];
}

function findingSlide(findings: readonly ReportFinding[]): Slide[] {
  const [first] = findings;
  if (!first) return [];
  const { ink, soft } = severityColours[first.severity];
  const single = findings.length === 1;
  const told = single && isTitle(first.message);
  const title = told
    ? first.message
    : single
      ? first.title
      : words.times(first.title, findings.length);
  const advice = sharedAdvice(findings);
  const doing = [...(advice ? [advice] : []), ...findings.flatMap((one) => one.suggestions)];
  const left = BODY.width * 0.6;
  const sources = findingWords.sources(sourceTitles(first).join('; '));
  const notes = first.thresholdNotes.map(findingWords.thresholdNote);
  return [
    {
      ...titled(title),
      notes: [...findings.flatMap(({ message, also }) => [message, ...also]), sources].join('\n'),
      objects: [
        {
          ...textBox(boxNames.severity, { ...BODY, width: 1.4, height: 0.34 }, [
            { text: severityWords[first.severity], size: 12, bold: true, colour: ink },
          ]),
          shape: 'rect',
          fill: soft,
          align: 'center',
          valign: 'middle',
        },
        ...(single
          ? singleFinding(first, told, { ...BODY, y: BODY.y + 0.5, width: left })
          : [
              textBox(
                boxNames.findings,
                { ...BODY, y: BODY.y + 0.5, width: left, height: BODY.height - 1.2 },
                findings.map((finding) => ({
                  text: finding.message,
                  size: 16,
                  colour: palette.text,
                  bullet: true,
                  after: 6,
                })),
              ),
            ]),
        {
          ...textBox(
            boxNames.whatToDo,
            {
              x: BODY.x + left + 0.4,
              y: BODY.y + 0.5,
              width: BODY.width - left - 0.4,
              height: BODY.height - 1.2,
            },
            [
              { text: words.whatToDo, size: 14, bold: true, colour: palette.accent, after: 4 },
              ...(doing.length > 0 ? doing : [words.talkItOver]).map((text) => ({
                text,
                size: 14,
                colour: palette.text,
                bullet: true,
                after: 5,
              })),
            ],
          ),
        },
        textBox(
          boxNames.source,
          { ...BODY, y: BODY.y + BODY.height - 0.6, height: 0.6 },
          [{ text: [sources, ...notes].join(' '), size: 11, colour: palette.muted }],
          9,
        ),
      ],
    },
  ];
}

/** A rule a slide, the critical ones first. */
export function findingSlides({ findings }: Report): Slide[] {
  return severities.flatMap((severity) =>
    byRule(findings.filter((finding) => finding.severity === severity)).flatMap(findingSlide),
  );
}
