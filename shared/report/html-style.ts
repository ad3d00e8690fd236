import { FONT, palette, severities, severityColours } from './palette.ts';

export type Paper = 'A4' | 'Letter';
export type Orientation = 'portrait' | 'landscape';

/** Height that the chart may take on a page on its side and on an upright one, in millimetres. */
const chartHeights: Readonly<Record<Paper, { readonly wide: number; readonly tall: number }>> = {
  A4: { wide: 156, tall: 236 },
  Letter: { wide: 161, tall: 218 },
};

const severityRules = severities
  .map((severity) => {
    const { ink, soft } = severityColours[severity];
    return `.chip.${severity}{color:${ink};background:${soft}}.count.${severity}{color:${ink}}.bar i.${severity}{background:${ink}}`;
  })
  .join('');

/** Pages on their side: the summary stands beside what is wrong, so that the first page holds both. */
const LYING = `.chart.on-side{page:auto}
.first:has(.glance){display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.15fr);gap:0 12mm}
.first:has(.glance) .figures{margin-top:1rem}
.first:has(.glance) .figures li{padding-left:.6rem;padding-right:.3rem}
.first:has(.glance) .figures li:first-child{padding-left:0}
.first:has(.glance) .figures b{font-size:1.5rem}
.plot .pan svg,.rows .figure .pan svg{max-width:190mm}
.first>div{margin-top:1.7rem}
.contents ul{columns:4}
`;

/** The report's style sheet: calm on paper, readable on a phone. The bottom margin leaves room for page numbers. */
export function styleSheet(paper: Paper, orientation: Orientation = 'portrait'): string {
  const { wide, tall } = chartHeights[paper];
  const lying = orientation === 'landscape';
  return `
@page{size:${paper} ${orientation};margin:16mm 16mm 20mm}
@page wide{size:${paper} landscape;margin:14mm 14mm 18mm}
*{box-sizing:border-box}
html{font-size:14px;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:62rem;padding:2.5rem 1.5rem 4rem;background:${palette.paper};color:${palette.text};font:400 1rem/1.5 ${FONT};font-variant-numeric:tabular-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1,h2,h3,h4,p,ul,ol{margin:0}
h1{font-size:2.3rem;line-height:1.12;font-weight:650;letter-spacing:-.022em;overflow-wrap:anywhere}
h2{font-size:1.45rem;line-height:1.2;font-weight:650;letter-spacing:-.015em;margin:0 0 .9rem}
h3{font-size:1rem;font-weight:650;margin:1.7rem 0 .6rem}
h3 small{font-weight:500;color:${palette.muted};margin-left:.25rem}
h2,h3,h4{break-after:avoid}
section{margin-top:3.2rem}
section>p:has(+.wide){break-after:avoid}
p+.wide{margin-top:.7rem}
p{orphans:3;widows:3}
.quiet{color:${palette.muted}}
cite{font-style:normal}
.cover{border-bottom:1px solid ${palette.border};padding-bottom:1.5rem}
.cover .over{color:${palette.accent};font-weight:600;font-size:.86rem;margin-bottom:.5rem}
.cover .when{color:${palette.muted};margin-top:.6rem}
.summary{margin-top:1.7rem;max-width:46rem}
.summary h2{font-size:1rem;letter-spacing:0;margin-bottom:.5rem}
.summary p{font-size:1.09rem;line-height:1.5;margin-bottom:.5rem;overflow-wrap:anywhere}
.figures{list-style:none;padding:0;display:grid;grid-template-columns:repeat(4,1fr);margin:1.9rem 0 0;border-top:1px solid ${palette.border};border-bottom:1px solid ${palette.border}}
.figures li{padding:.95rem .9rem 1rem 1.1rem;border-left:1px solid ${palette.border};break-inside:avoid}
.figures li:first-child{padding-left:0;border-left:0}
.figures b{display:block;font-size:1.95rem;line-height:1.1;font-weight:650;letter-spacing:-.02em}
.figures span{display:block;font-weight:600;margin-top:.3rem}
.figures small{display:block;font-size:.86rem;color:${palette.muted}}
.contents,.index{font-size:.86rem;line-height:1.45}
.contents{margin-top:1.2rem}
.contents ul,.index ul{list-style:none;padding:0;columns:3;column-gap:1.6rem}
.contents li,.index li{break-inside:avoid;overflow-wrap:anywhere;padding:.06rem 0}
.contents li>a{font-weight:600}
.contents span{display:block;color:${palette.muted}}
.contents a,.index a{color:${palette.text};text-decoration:none}
.contents a:hover,.index a:hover{color:${palette.accent};text-decoration:underline}
.contents span a{color:${palette.muted}}
.index{margin:0 0 1.2rem}
.map{margin-bottom:1.2rem}
.rows .figure h3{margin:0 0 .5rem}
.glance{margin-top:1.9rem}
.glance h2{font-size:1rem;letter-spacing:0;margin-bottom:.4rem}
.glance p{margin-top:.5rem}
.chip{display:inline-flex;align-items:center;gap:.3rem;border-radius:4px;padding:.08rem .45rem .08rem .3rem;font-weight:600;font-size:.86rem;white-space:nowrap}
.shape{flex:none}
.count{display:inline-flex;align-items:center;gap:.2rem;font-weight:600;margin-right:.35rem;white-space:nowrap}
${severityRules}
.figure{break-inside:avoid}
.figure .pan svg{display:block;width:100%;height:auto}
.caption{color:${palette.muted};font-size:.86rem;margin-top:.4rem}
.legend .chip{vertical-align:-.25em}
.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem 1.1rem}
.rows .figure{margin-top:.9rem}
.rule{border-top:1px solid ${palette.border};padding:.95rem 0 1.05rem}
.keep,.finding,.foot{break-inside:avoid}
.foot{break-before:avoid}
.rule h4{display:flex;align-items:center;gap:.6rem;font-size:1rem;font-weight:650;line-height:1.3;margin-bottom:.45rem}
.times{font-weight:500;color:${palette.muted}}
.finding{display:grid;grid-template-columns:minmax(0,1fr) 14.5rem;gap:1.6rem;padding:.25rem 0 .35rem}
.finding .message{overflow-wrap:anywhere}
.finding .advice-text{margin-top:.25rem;color:${palette.muted}}
.foot .advice-text{max-width:46rem;margin-top:.2rem}
.suggestions{list-style:none;padding:0;margin-top:.2rem}
.suggestions li{padding-left:1.15rem;position:relative;color:${palette.accent}}
.suggestions li::before{content:'→';position:absolute;left:0}
.sources{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.2rem;margin-top:.35rem;font-size:.86rem;color:${palette.muted}}
.pair{display:flex;line-height:1.3;justify-content:space-between;gap:.8rem;font-size:.86rem;color:${palette.muted}}
.pair p+p{text-align:right}
.pair b{color:${palette.text};font-weight:650}
.bar{position:relative;height:6px;border-radius:3px;background:${palette.track};margin:.3rem 0 .35rem}
.bar i{position:absolute;inset:0 auto 0 0;border-radius:3px}
.bar i.plain{background:${palette.line}}
.bar i.over{background:${palette.text}}
.bar u{position:absolute;top:-3px;bottom:-3px;width:2px;margin-left:-1px;background:${palette.text}}
.wide{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.93rem;line-height:1.38}
thead{display:table-header-group}
th,td{text-align:left;vertical-align:top;padding:.34rem .8rem .34rem 0;overflow-wrap:break-word}
th:last-child,td:last-child{padding-right:0}
thead th{font-weight:600;color:${palette.muted};font-size:.86rem;border-bottom:1px solid ${palette.line};vertical-align:bottom}
tbody th{font-weight:600}
tbody tr{border-bottom:1px solid ${palette.border};break-inside:avoid}
tbody tr.group{break-after:avoid;border-bottom-color:${palette.line}}
tr.group th{padding-top:.95rem;font-weight:650;color:${palette.text}}
td.number{white-space:nowrap}
td.gap{font-style:italic;color:${severityColours.critical.ink}}
.changed{color:${palette.accent};font-weight:600}
.over{font-weight:650}
td.load{min-width:6.5rem;white-space:nowrap}
td.unknown{color:${palette.muted};white-space:nowrap}
.squads th:first-child,.squads td:nth-child(2),.squads td:nth-child(3){width:24%}
.people th:first-child{width:17%}
.people td:nth-child(2){width:18%}
.thresholds thead th:nth-child(1){width:24%}
.thresholds thead th:nth-child(2){width:26%}
.thresholds thead th:nth-child(3){width:12%}
.pay th:first-child{width:22%}
.pay td:nth-child(2){width:30%}
.pay tbody th::first-letter{text-transform:uppercase}
.lines{list-style:none;padding:0}
.lines li{padding-left:.7rem;text-indent:-.7rem}
.gaps th:first-child{width:24%}
.gaps tbody th::first-letter{text-transform:uppercase}
.gaps td:nth-child(2){width:32%}
.gaps td:nth-child(3){min-width:6.5rem}
.coverage th:first-child,.titles th:first-child,.hiring th:first-child{width:22%}
.charter th:first-child{width:36%}
.articles{padding-left:1.3rem}
.articles li{margin-bottom:.35rem;break-inside:avoid}
.plot{margin-top:1.5rem}
.plot h3{margin:0 0 .2rem}
.plot p{margin-bottom:.7rem}
.plot+.articles{margin-top:1rem}
.option{margin-top:1.6rem}
.option h3{margin:0 0 .2rem;font-size:1.1rem}
.option h4{font-size:1rem;margin:.9rem 0 .3rem}
.option h4 small{font-weight:500;color:${palette.muted}}
.moved{list-style:none;padding:0}
.moved li{display:flex;align-items:baseline;gap:.6rem;padding:.15rem 0;break-inside:avoid}
.side-by-side{margin-top:.6rem}
.side-by-side th:first-child{width:26%}
.side-by-side .differs{font-weight:650;color:${palette.accent}}
@media screen{.rows .figure .pan svg{max-width:46rem}}
@media screen and (max-width:40rem){
body{padding:1.4rem 1rem 3rem}
h1{font-size:1.8rem}
.figures{grid-template-columns:1fr 1fr}
.figures li{padding-left:.9rem}
.figures li:nth-child(odd){padding-left:0;border-left:0}
.figures li:nth-child(n+3){border-top:1px solid ${palette.border}}
.finding{grid-template-columns:minmax(0,1fr);gap:.3rem}
.wide table{min-width:36rem}
.figure .pan{overflow-x:auto}
.figure .pan svg{min-width:42rem}
.plot .pan svg{min-width:34rem}
.glance .wide table{min-width:0}
.contents ul,.index ul{columns:2}
}
@media print{
html{font-size:9pt}
body{max-width:none;padding:0}
section{margin-top:9mm}
.wide{overflow:visible}
.new-page{break-before:page;margin-top:0}
.chart{break-before:page;break-after:page;margin-top:0}
.chart.on-side{page:wide}
.chart.on-side .figure .pan svg{max-height:${lying ? wide - 8 : wide}mm}
.chart.upright .figure .pan svg{max-height:${lying ? wide - 8 : tall}mm}
.plot .pan svg,.rows .figure .pan svg{max-height:${lying ? wide - 12 : tall}mm}
.chart+section{margin-top:0}
${lying ? LYING : ''}/* Chromium before 123 lays a page on its side out as wide as an upright one: there the chart stays upright. */
@supports (-webkit-app-region:drag) and (not (field-sizing:content)){.chart.on-side{page:auto}}
}
`.trim();
}
