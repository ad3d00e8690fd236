import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { audienceIds } from '../shared/report/sections.ts';
import { tableIds } from '../shared/report/tables.ts';
import { packs } from '../shared/rules/packs.ts';
import { writeOut } from './output.ts';

/** Exit code for a command that was not understood or a file that cannot be read. */
const BAD_USAGE = 2;

const version = () =>
  (
    JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    }
  ).version;

const packOption = () =>
  new Option(
    '--pack <name>',
    `rule pack to judge by, in place of the plan's own: ${packs.map(({ id }) => id).join(', ')}`,
  );
const todayOption = () =>
  new Option('--today <YYYY-MM-DD>', 'the day to judge on, in place of this one');

const scenarioOption = () =>
  new Option('--scenario <name>', 'a scenario of the plan, in place of today’s');

const files =
  'a plan (.squadplan), a plan as JSON (.json), a roster (.xlsx, .csv, also draw.io’s CSV) or a Mermaid org chart (.mmd, .md)';

function program(finish: (code: number) => void): Command {
  const squadplan = new Command('squadplan')
    .description('Judges an organisation of product squads, without a window.')
    .version(version(), '-V, --version', 'say which version this is')
    .helpOption('-h, --help', 'say how to use this')
    .addHelpText(
      'after',
      `
Exit code: 0 nothing is critical, 1 something is, 2 the command or the file cannot be read.

Examples:
  squadplan check examples/example.json
  squadplan check roster.csv --pack safe --format json
  squadplan check orgchart.mmd
  squadplan report company.squadplan --out company.html --scenario "Option A"
  squadplan export company.squadplan --out company.mmd`,
    )
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  squadplan
    .command('check')
    .description('list what is wrong with an organisation, and what cannot be told yet')
    .argument('<file>', files)
    .addOption(packOption())
    .addOption(todayOption())
    .addOption(scenarioOption())
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'),
    )
    .action(async (file, options) =>
      finish(await (await import('./check.ts')).check(file, options)),
    );
  squadplan
    .command('report')
    .description('write a report')
    .argument('<file>', files)
    .requiredOption(
      '--out <file>',
      'where to: .pdf, .html, .md, .pptx, .docx, .xlsx, .csv, .svg or .json',
    )
    .addOption(packOption())
    .addOption(todayOption())
    .addOption(scenarioOption())
    .addOption(
      new Option('--paper <size>', 'the size of its pages').choices(['A4', 'Letter']).default('A4'),
    )
    .addOption(
      new Option('--audience <name>', 'for whom, in place of everything').choices(audienceIds),
    )
    .addOption(
      new Option('--names <which>', 'call people by their names or by their roles')
        .choices(['people', 'roles'])
        .default('people'),
    )
    .addOption(
      new Option('--table <name>', 'which table a .csv holds').choices(tableIds).default('squads'),
    )
    .action(async (file, options) =>
      finish(await (await import('./report.ts')).report(file, options)),
    );
  squadplan
    .command('export')
    .description('write a plan in another format')
    .argument('<file>', files)
    .requiredOption(
      '--out <file>',
      'where to: .json (the whole plan), .csv (a roster) or .mmd (a Mermaid chart)',
    )
    .addOption(scenarioOption())
    .action(async (file, options) =>
      finish(await (await import('./export.ts')).exportFile(file, options)),
    );
  squadplan
    .command('schema')
    .description('print the JSON Schema of a plan as JSON')
    .action(async () => {
      const { exchangeJsonSchema } = await import('../shared/exchange/exchange-format.ts');
      await writeOut(`${JSON.stringify(exchangeJsonSchema(), null, 2)}\n`);
    });
  return squadplan;
}

/** One line, whatever a library put into its message. */
function inOneLine(error: unknown): string {
  if (error instanceof CommanderError && error.code === 'commander.help') {
    return 'Say what to do: check, report, export or schema. See squadplan --help.';
  }
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// A reader of standard error that has gone must not hide the exit code.
process.stderr.on('error', () => {});

try {
  await program((code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exitCode = 0;
  else {
    process.stderr.write(`squadplan: ${inOneLine(error)}\n`);
    process.exitCode = BAD_USAGE;
  }
}
