import type { Orientation } from '../../shared/report/html.ts';
import type { TableId } from '../../shared/report/tables.ts';
import { themes } from '../../shared/report/themes.ts';
import { RadioList, type RadioOption } from './RadioList.tsx';
import {
  type FileOptions,
  type ReportFormat,
  type ReportPaper,
  themesOf,
} from './report-content.ts';

const formats: readonly RadioOption<ReportFormat>[] = [
  { value: 'pdf', label: 'PDF', note: 'To print or to send, with page numbers' },
  { value: 'pptx', label: 'PowerPoint', note: 'Slides of shapes and text to edit' },
  { value: 'docx', label: 'Word', note: 'Headings, text and tables to edit' },
  { value: 'xlsx', label: 'Excel', note: 'Squads, people, findings: a sheet each' },
  { value: 'html', label: 'HTML', note: 'One file for any browser' },
  { value: 'md', label: 'Markdown', note: 'For a wiki' },
  { value: 'png', label: 'PNG', note: 'The chart as a picture' },
  { value: 'svg', label: 'SVG', note: 'The chart at any size' },
  { value: 'csv', label: 'CSV', note: 'One table for any spreadsheet' },
  { value: 'json', label: 'JSON', note: 'For other programs' },
];
const papers: readonly RadioOption<ReportPaper>[] = [
  { value: 'A4', label: 'A4' },
  { value: 'Letter', label: 'Letter' },
];
const orientations: readonly RadioOption<Orientation>[] = [
  { value: 'portrait', label: 'Upright' },
  { value: 'landscape', label: 'On its side' },
];
const tables: readonly RadioOption<TableId>[] = [
  { value: 'squads', label: 'Squads' },
  { value: 'people', label: 'People' },
  { value: 'assignments', label: 'Assignments' },
  { value: 'findings', label: 'Findings' },
  { value: 'coverage', label: 'Coverage' },
  { value: 'changes', label: 'Changes of options' },
  { value: 'cannot-tell', label: 'What cannot be told' },
];
const scales: readonly RadioOption<string>[] = ['1', '2', '3', '4'].map((value) => ({
  value,
  label: value === '1' ? 'As on screen' : `${value} times as large`,
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
        legend="Format"
        options={formats}
        value={format}
        onChange={(value) => onChange({ ...options, format: value })}
      />
      {paged && (
        <RadioList
          legend="Paper"
          options={papers}
          value={paper}
          onChange={(value) => onChange({ ...options, paper: value })}
        />
      )}
      {paged && (
        <RadioList
          legend="Pages"
          options={orientations}
          value={orientation}
          onChange={(value) => onChange({ ...options, orientation: value })}
        />
      )}
      {tones.length > 0 && (
        <RadioList
          legend="Colours"
          options={tones.map((value) => ({ value, ...themes[value] }))}
          value={tones.includes(theme) ? theme : 'light'}
          onChange={(value) => onChange({ ...options, theme: value })}
        />
      )}
      {format === 'csv' && (
        <RadioList
          legend="Table"
          options={tables}
          value={table}
          onChange={(value) => onChange({ ...options, table: value })}
        />
      )}
      {format === 'png' && (
        <RadioList
          legend="Size"
          options={scales}
          value={String(scale)}
          onChange={(value) => onChange({ ...options, scale: Number(value) })}
        />
      )}
    </>
  );
}
