import type PptxGen from 'pptxgenjs';
import { chartWords } from '../../words/report/charts.ts';
import { boxNames } from '../../words/report/slides.ts';
import { rowWords } from '../charts/bar-chart.ts';
import { xmlText } from '../escape.ts';
import { palette } from '../palette.ts';
import { axisEnd, plotArea } from './chart-slides.ts';
import type { ChartBox } from './slide.ts';

const hex = (colour: string) => colour.replace('#', '').toUpperCase();

/** A chart of PowerPoint's own, with its figures in a sheet behind it; the limit is a line that can be moved. */
export function addChart(slide: PptxGen.Slide, box: ChartBox, face: string): void {
  const { chart, x, y, width, height } = box;
  const labels = chart.rows.map(({ label, note }) => xmlText(chartWords.rowLabel(label, note)));
  const plot = plotArea(box);
  const end = axisEnd(chart);
  const text = { catAxisLabelFontFace: face, valAxisLabelFontFace: face, legendFontFace: face };
  slide.addChart(
    'bar' as PptxGen.CHART_NAME,
    chart.series.map((series, at) => ({
      name: xmlText(series.label),
      labels,
      values: chart.rows.map(({ values }) => values[at] ?? 0),
    })),
    {
      ...text,
      x,
      y,
      w: width,
      h: height,
      objectName: xmlText(box.name),
      altText: xmlText([chart.says, ...chart.rows.map((row) => rowWords(chart, row))].join(' ')),
      barDir: 'bar',
      barGrouping: chart.stacked ? 'stacked' : 'clustered',
      barGapWidthPct: chart.stacked ? 45 : 60,
      chartColors: chart.series.map(({ colour }) => hex(colour)),
      // The library's types know one of the two only.
      catAxisOrientation: 'maxMin' as 'minMax',
      catAxisLabelFontSize: 11,
      catAxisLabelColor: hex(palette.text),
      catAxisLineShow: false,
      valAxisMinVal: 0,
      valAxisMaxVal: end,
      // Every bar has its value.
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      showLegend: true,
      legendPos: 't',
      legendFontSize: 11,
      legendColor: hex(palette.muted),
      showValue: true,
      // Nothing is written where there is nothing.
      dataLabelFormatCode: '0;;;',
      dataLabelFontSize: 10,
      dataLabelFontFace: face,
      dataLabelColor: hex(palette.text),
      dataLabelPosition: chart.stacked ? 'ctr' : 'outEnd',
      layout: {
        x: (plot.x - x) / width,
        y: (plot.y - y) / height,
        w: plot.width / width,
        h: plot.height / height,
      },
    },
  );
  if (!chart.line) return;
  const at = plot.x + (plot.width * chart.line.value) / end;
  const ink = hex(palette.text);
  slide.addShape('line' as PptxGen.SHAPE_NAME, {
    x: at,
    y: plot.y - 0.06,
    w: 0,
    h: plot.height + 0.06,
    objectName: xmlText(chart.line.label),
    line: { color: ink, width: 1.75 },
  });
  slide.addText(xmlText(chart.line.label), {
    x: Math.max(x, Math.min(at - 2, x + width - 4)),
    y: plot.y - 0.32,
    w: 4,
    h: 0.24,
    objectName: boxNames.limit,
    align: 'center',
    valign: 'middle',
    margin: 0,
    fontFace: face,
    fontSize: 11,
    bold: true,
    color: ink,
  });
}
