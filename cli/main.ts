import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { audienceIds } from '../shared/report/sections.ts';
import { tableIds } from '../shared/report/tables.ts';
import { themeIds } from '../shared/report/themes.ts';
import { packs } from '../shared/rules/packs.ts';
import { writeOut } from './output.ts';
import { problemWords, usageWords as words } from './words.ts';

/** Exit code for a command that was not understood or a file that cannot be read. */
const BAD_USAGE = 2;

const version = () =>
  (
    JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    }
  ).version;

const packOption = () => new Option('--pack <name>', words.pack(packs.map(({ id }) => id)));
const todayOption = () => new Option('--today <YYYY-MM-DD>', words.today);

const scenarioOption = () => new Option('--scenario <name>', words.scenario);

function scaleOf(text: string): number {
  const scale = Number(text);
  if (!(scale >= 0.1 && scale <= 10)) throw new InvalidArgumentError(problemWords.noScale);
  return scale;
}

function program(finish: (code: number) => void): Command {
  const squadplan = new Command('squadplan')
    .description(words.program)
    .version(version(), '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .addHelpText('after', words.after)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  squadplan
    .command('check')
    .description(words.check)
    .argument('<file>', words.file)
    .addOption(packOption())
    .addOption(todayOption())
    .addOption(scenarioOption())
    .addOption(
      new Option('--format <format>', words.format).choices(['text', 'json']).default('text'),
    )
    .action(async (file, options) =>
      finish(await (await import('./check.ts')).check(file, options)),
    );
  squadplan
    .command('report')
    .description(words.report)
    .argument('<file>', words.file)
    .requiredOption('--out <file>', words.reportOut)
    .addOption(packOption())
    .addOption(todayOption())
    .addOption(scenarioOption())
    .addOption(new Option('--paper <size>', words.paper).choices(['A4', 'Letter']).default('A4'))
    .addOption(new Option('--audience <name>', words.audience).choices(audienceIds))
    .addOption(
      new Option('--orientation <way>', words.orientation)
        .choices(['portrait', 'landscape'])
        .default('portrait'),
    )
    .addOption(new Option('--theme <name>', words.theme).choices(themeIds).default('light'))
    .addOption(new Option('--scale <times>', words.scale).argParser(scaleOf).default(2))
    .addOption(
      new Option('--names <which>', words.names).choices(['people', 'roles']).default('people'),
    )
    .addOption(new Option('--table <name>', words.table).choices(tableIds).default('squads'))
    .action(async (file, options) =>
      finish(await (await import('./report.ts')).report(file, options)),
    );
  squadplan
    .command('export')
    .description(words.export)
    .argument('<file>', words.file)
    .requiredOption('--out <file>', words.exportOut)
    .addOption(scenarioOption())
    .action(async (file, options) =>
      finish(await (await import('./export.ts')).exportFile(file, options)),
    );
  squadplan
    .command('schema')
    .description(words.schema)
    .action(async () => {
      const { exchangeJsonSchema } = await import('../shared/exchange/exchange-format.ts');
      await writeOut(`${JSON.stringify(exchangeJsonSchema(), null, 2)}\n`);
    });
  return squadplan;
}

/** One line, whatever a library put into its message. */
function inOneLine(error: unknown): string {
  if (error instanceof CommanderError && error.code === 'commander.help') {
    return problemWords.nothingToDo;
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
    process.stderr.write(problemWords.told(inOneLine(error)));
    process.exitCode = BAD_USAGE;
  }
}
