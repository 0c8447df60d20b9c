import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { type CheckOptions, check } from './check.js'
import type { FactsOptions } from './facts.js'
import type { ListOptions } from './list.js'
import type { PictureOptions } from './picture.js'
import type { ReportCommandOptions } from './report.js'
import type { ShareOptions } from './share.js'
import type { SourceOptions } from './sources.js'
import { type CommandOutcome, type ExitCode, type Terminal, write } from './terminal.js'

/** Runs the command line with the arguments after the program's name; resolves to the exit code when all output is written. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { stdout, stderr, exitCode } = await perform(argv, terminal)
  await write(terminal.stdout, stdout)
  // Last, because people read the end of the output first.
  await write(terminal.stderr, stderr)
  return exitCode
}

async function perform(argv: readonly string[], terminal: Terminal): Promise<CommandOutcome> {
  let outcome: CommandOutcome = { stdout: '', stderr: '', exitCode: 0 }
  const printed = { stdout: '', stderr: '' }
  const program = createProgram(printed)
  addCheckCommand(program, async (places, options) => {
    outcome = await check(places, options, terminal)
  })
  addFactsCommand(program, async (places, options) => {
    const { facts } = await import('./facts.js')
    outcome = await facts(places, options, terminal)
  })
  addListCommand(program, async (places, options) => {
    const { list } = await import('./list.js')
    outcome = await list(places, options, terminal)
  })
  addPictureCommand(program, async (file, options) => {
    const { picture } = await import('./picture.js')
    outcome = await picture(file, options, terminal)
  })
  addShareCommand(program, async (file, options) => {
    const { share } = await import('./share.js')
    outcome = await share(file, options, terminal)
  })
  addReportCommand(program, async (file, options) => {
    const { report } = await import('./report.js')
    outcome = await report(file, options, terminal)
  })
  addExplainCommand(program, async id => {
    const { explain } = await import('./explain.js')
    outcome = explain(id)
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return outcome
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { ...printed, exitCode: error.exitCode === 0 ? 0 : 2 }
  }
}

/** The program without its commands; help and complaints about arguments are added to `printed`. */
function createProgram(printed: { stdout: string; stderr: string }): Command {
  return new Command('negotiation-brief')
    .description(
      'Checks negotiation briefs: what is missing, weak or contradictory. Nothing leaves this machine.',
    )
    .version(manifest.version)
    .exitOverride()
    .showHelpAfterError('(see --help)')
    .configureOutput({
      writeOut: text => {
        printed.stdout += text
      },
      writeErr: text => {
        printed.stderr += text
      },
    })
}

function addCheckCommand(
  program: Command,
  act: (places: readonly string[], options: CheckOptions) => Promise<void>,
): void {
  program
    .command('check')
    .description('say what is wrong in briefs, the most harmful first')
    .argument('[paths...]', placesHelp)
    .addOption(
      new Option('--format <format>', 'text for people or json for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--today <day>', 'check as on this day, such as 2026-11-23 (default: today)', readDay)
    .option('--max-warnings <number>', 'fail if there are more warnings than this', readCount)
    .option('--ready', 'treat gaps such as <amount> as warnings, as in a brief with status: ready')
    .option('--fix', 'make the fixes that need no decision of yours, then report the rest')
    .option(
      '--config <file>',
      'the configuration file (default: the nearest .negotiation-brief.json, from the folder of the brief upwards)',
    )
    .option('--stdin', 'check the text on standard input')
    .option('--stdin-filename <file>', 'the file name to show for that text')
    .option('--verbose', 'show hints too, not only errors, warnings and infos')
    .addHelpText('after', checkHelp)
    .action(async (places: readonly string[], options: CheckOptions, command: Command) => {
      demandOneSource(places, options, command)
      await act(places, options)
    })
}

function addFactsCommand(
  program: Command,
  act: (places: readonly string[], options: FactsOptions) => Promise<void>,
): void {
  program
    .command('facts')
    .description('show what was understood in briefs, line by line, and how surely')
    .argument('[paths...]', placesHelp)
    .addOption(
      new Option('--format <format>', 'text for people or json for programs')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--today <day>', 'check as on this day, such as 2026-11-23 (default: today)', readDay)
    .option(
      '--config <file>',
      'the configuration file (default: the nearest .negotiation-brief.json, from the folder of the brief upwards)',
    )
    .option('--stdin', 'read the text on standard input')
    .option('--stdin-filename <file>', 'the file name to show for that text')
    .action(async (places: readonly string[], options: FactsOptions, command: Command) => {
      demandOneSource(places, options, command)
      await act(places, options)
    })
}

function addListCommand(
  program: Command,
  act: (places: readonly string[], options: ListOptions) => Promise<void>,
): void {
  program
    .command('list')
    .description('list briefs, the next date first, with how ready each is and how much to fix')
    .argument('[paths...]', placesHelp)
    .addOption(
      new Option('--format <format>', 'table for people or json for programs')
        .choices(['table', 'json'])
        .default('table'),
    )
    .option('--today <day>', 'check as on this day, such as 2026-11-23 (default: today)', readDay)
    .option(
      '--config <file>',
      'the configuration file (default: the nearest .negotiation-brief.json, from the folder of the brief upwards)',
    )
    .addHelpText('after', listHelp)
    .action(act)
}

const listHelp = `
"To fix" counts errors and warnings. "Gaps" counts the open ones of everything to fill in.
JSON also says what to fix first in each brief, and on which line.

Exit code: 0 everything was read, 2 something could not be read, or the configuration has mistakes.`

const placesHelp = 'files, folders or quoted patterns (default: all *.negotiation.md below this folder)'

/** Rejects paths beside `--stdin`, and a name for standard input without it. */
function demandOneSource(
  places: readonly string[],
  { stdin, stdinFilename }: SourceOptions,
  command: Command,
): void {
  if (stdin && places.length > 0) command.error('error: --stdin takes no paths')
  if (!stdin && stdinFilename !== undefined) command.error('error: --stdin-filename needs --stdin')
}

function addPictureCommand(
  program: Command,
  act: (file: string, options: PictureOptions) => Promise<void>,
): void {
  program
    .command('picture')
    .description('draw the deal of a brief as SVG: room, scenarios, concessions and offers on one scale')
    .argument('<file>', 'the brief')
    .option('--out <file>', 'where to write the picture (default: standard output)')
    .option('--today <day>', 'the day to take for today, as 2026-11-23 (default: today)', readDay)
    .option(
      '--config <file>',
      'the configuration to use (default: the nearest .negotiation-brief.json upwards)',
    )
    .action(act)
}

function addShareCommand(
  program: Command,
  act: (file: string, options: ShareOptions) => Promise<void>,
): void {
  program
    .command('share')
    .description('write a copy of a brief without what its reader must not see')
    .argument('<file>', 'the brief, which stays as it is')
    .addOption(
      new Option('--audience <reader>', 'who will read it: your team, your boss or the other side')
        .choices(['team', 'boss', 'other'])
        .default('other'),
    )
    .option(
      '--out <file>',
      'where to write the copy (default: beside the brief, as NAME.for-other.negotiation.md)',
    )
    .option('--today <day>', 'the day to take for today, as 2026-11-23 (default: today)', readDay)
    .option(
      '--config <file>',
      'the configuration to use (default: the nearest .negotiation-brief.json upwards)',
    )
    .addHelpText('after', shareHelp)
    .action(act)
}

const shareHelp = `
For the other side only the subject, the agenda, the issues with your opening, and the questions stay.
Nothing is written while an amount that stays, such as your opening, is also a secret one: its place is named.

Exit code: 0 the copy was written, 1 a secret is still in it, 2 something could not be read or written,
or the configuration has mistakes.`

function addReportCommand(
  program: Command,
  act: (file: string, options: ReportCommandOptions) => Promise<void>,
): void {
  program
    .command('report')
    .description('put what whoever decides needs to know on one page')
    .argument('<file>', 'the brief')
    .addOption(
      new Option('--format <format>', 'html to print, docx for Word, json for programs, ics for the dates')
        .choices(['html', 'docx', 'json', 'ics'])
        .default('html'),
    )
    .addOption(
      new Option(
        '--audience <reader>',
        'who will read it: your team, your boss or the other side (default: as the brief says, or else boss)',
      ).choices(['team', 'boss', 'other']),
    )
    .option('--whole', 'add the whole brief behind the page')
    .option('--out <file>', 'where to write the report (default: standard output)')
    .option('--today <day>', 'the day to take for today, as 2026-11-23 (default: today)', readDay)
    .option(
      '--config <file>',
      'the configuration to use (default: the nearest .negotiation-brief.json upwards)',
    )
    .addHelpText('after', reportHelp)
    .action(act)
}

const reportHelp = `
The page is in the language of the brief and prints on one sheet of A4 or Letter; what does not fit is counted.
To get a PDF, print the page from a browser. A report for the other side holds what "share" lets through.

Exit code: 0 the report was written, 1 a secret would still be in it, 2 something could not be read or written,
or the configuration has mistakes.`

function addExplainCommand(program: Command, act: (id: string | undefined) => Promise<void>): void {
  program
    .command('explain')
    .description('explain a rule: examples, reason and options')
    .argument('[rule]', 'the id of the rule, such as brief/placeholder (default: list all rules)')
    .action(act)
}

const checkHelp = `
Files and folders that .gitignore names are left out unless you name them yourself.
Links are not followed in folders. JSON lists everything, hints too.
The most harmful problems come first.

With --fix and --stdin, the fixed text is printed, and the report goes to standard error.

Exit code: 0 no errors, 1 errors or too many warnings, 2 something could not be checked or fixed,
or the configuration has mistakes.`

/** Throws unless the text is a day of the calendar. */
function readDay(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)) return text
  throw new InvalidArgumentError('Write a date such as 2026-11-23.')
}

function isDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Write a whole number, 0 or more.')
}
