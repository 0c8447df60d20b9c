import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { readSettings } from '../../features/settings/read-settings.js'
import { type PublishedState, sectionSpans } from '../../features/suppress-new-problems.js'
import { type LintOptions, lint } from '../../rules/lint.js'
import { fileNameOf } from '../documents.js'
import type { Log } from '../log.js'
import { readToday } from '../today.js'
import type { ConfigurationFile, ConfigurationFiles } from './configuration-files.js'

/** What one version of a document says. */
export interface Reading extends PublishedState {
  readonly version: number
  readonly brief: Brief
  /** Under which the problems were found. */
  readonly options: LintOptions
  /** The team's configuration that holds for it. */
  readonly file: ConfigurationFile | undefined
}

type CheckResult = Pick<Reading, 'options' | 'problems'>

/** Reads briefs, and caches the last reading of each open document. */
export class BriefStore {
  readonly #readings = new Map<string, Reading & { readonly settingsRound: number }>()
  /** Counts the changes of the settings. */
  #settingsRound = 0

  constructor(
    private readonly files: ConfigurationFiles,
    private readonly log: Log,
  ) {}

  /**
   * Reads the document as it is now, once per version, day, configuration file and state of the settings. The
   * configuration files must be loaded, as they are after the first `readSoon`.
   */
  read(document: vscode.TextDocument): Reading {
    const { uri, version } = document
    const file = this.files.find(uri)
    const known = this.#readings.get(uri.toString())
    if (known?.version === version && known.file === file && this.#isCurrent(known)) return known
    const brief = parseBrief(document.getText(), known?.brief, file?.conventions)
    const { options, problems } = this.check(brief, uri, file)
    const settingsRound = this.#settingsRound
    const reading = { version, brief, sections: sectionSpans(brief), problems, options, file, settingsRound }
    // Another document with this URI may be opened later and start with the same version.
    if (!document.isClosed) this.#readings.set(uri.toString(), reading)
    return reading
  }

  /** Parses a document that is no brief; nothing of it is kept. */
  parse(document: vscode.TextDocument): Brief {
    return parseBrief(document.getText(), undefined, this.files.find(document.uri)?.conventions)
  }

  /** Loads the configuration files, which takes a moment for the first brief of a folder, and then reads the document. */
  async readSoon(document: vscode.TextDocument): Promise<Reading> {
    await this.files.load(document.uri)
    return this.read(document)
  }

  /** Checks a brief as the settings and the configuration file say. Logs wrong settings and rules that failed. */
  check(brief: Brief, uri: vscode.Uri, file: ConfigurationFile | undefined): CheckResult {
    const options = this.#readOptions(uri, file)
    const problems = lint(brief, options)
    for (const { rule, failure } of problems)
      if (failure !== undefined) this.log.warnOnce(`The rule ${rule} failed: ${failure}`)
    return { options, problems }
  }

  forget(document: vscode.TextDocument): void {
    this.#readings.delete(document.uri.toString())
  }

  /** Must be called when settings change. */
  forgetProblems(): void {
    this.#settingsRound++
  }

  #isCurrent({ settingsRound, options }: Reading & { readonly settingsRound: number }): boolean {
    return settingsRound === this.#settingsRound && options.today === readToday()
  }

  #readOptions(uri: vscode.Uri, file: ConfigurationFile | undefined): LintOptions {
    const configuration = vscode.workspace.getConfiguration('negotiationBrief', uri)
    const { settings, errors } = readSettings(configuration.get<unknown>('rules'))
    for (const error of errors) this.log.warnOnce(error)
    return {
      today: readToday(),
      fileName: fileNameOf(uri),
      settings,
      ...(file && { file: file.configuration }),
    }
  }
}
