import { tableIds } from '../../shared/report/tables.ts';
import { themes } from '../../shared/report/themes.ts';
import { reportFileWords as words } from '../words/report-words.ts';
import { RadioList } from './RadioList.tsx';
import { type FileOptions, type ReportFormat, themesOf } from './report-content.ts';

const formatIds = [
  'pdf',
  'pptx',
  'docx',
  'xlsx',
  'html',
  'md',
  'png',
  'svg',
  'csv',
  'json',
] as const satisfies readonly ReportFormat[];
const formats = formatIds.map((value) => ({ value, ...words.formats[value] }));
const papers = (['A4', 'Letter'] as const).map((value) => ({ value, label: words.papers[value] }));
const orientations = (['portrait', 'landscape'] as const).map((value) => ({
  value,
  label: words.orientations[value],
}));
const tables = tableIds.map((value) => ({ value, label: words.tables[value] }));
const scales = [1, 2, 3, 4].map((times) => ({
  value: String(times),
  label: times === 1 ? words.asOnScreen : words.timesAsLarge(times),
}));

interface FileChoicesProps {
  readonly options: FileOptions;
  readonly onChange: (options: FileOptions) => void;
}

/** The kind of file, and what that kind asks for besides. */
export function FileChoices({ options, onChange }: FileChoicesProps) {
  const { format, paper, orientation, theme, table, scale } = options;
  const tones = themesOf[format] ?? [];
  const paged = format === 'pdf' || format === 'html' || format === 'docx';
  return (
    <>
      <RadioList
        legend={words.format}
        options={formats}
        value={format}
        onChange={(value) => onChange({ ...options, format: value })}
      />
      {paged && (
        <RadioList
          legend={words.paper}
          options={papers}
          value={paper}
          onChange={(value) => onChange({ ...options, paper: value })}
        />
      )}
      {paged && (
        <RadioList
          legend={words.pages}
          options={orientations}
          value={orientation}
          onChange={(value) => onChange({ ...options, orientation: value })}
        />
      )}
      {tones.length > 0 && (
        <RadioList
          legend={words.colours}
          options={tones.map((value) => ({ value, ...themes[value] }))}
          value={tones.includes(theme) ? theme : 'light'}
          onChange={(value) => onChange({ ...options, theme: value })}
        />
      )}
      {format === 'csv' && (
        <RadioList
          legend={words.table}
          options={tables}
          value={table}
          onChange={(value) => onChange({ ...options, table: value })}
        />
      )}
      {format === 'png' && (
        <RadioList
          legend={words.size}
          options={scales}
          value={String(scale)}
          onChange={(value) => onChange({ ...options, scale: Number(value) })}
        />
      )}
    </>
  );
}
