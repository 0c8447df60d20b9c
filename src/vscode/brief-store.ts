import * as vscode from 'vscode'
import type { Brief } from '../brief/brief.js'
import { parseBrief } from '../brief/parse-brief.js'
import { readSettings } from '../features/read-settings.js'
import { readRuleTexts, translateProblem } from '../features/rule-texts.js'
import { type LintOptions, lint } from '../rules/lint.js'
import type { Problem } from '../rules/rule.js'
import type { ConfigurationFile, ConfigurationFiles } from './configuration-files.js'
import { fileNameOf } from './documents.js'
import { readToday } from './today.js'

/** What one version of a document says. */
export interface Reading {
  readonly version: number
  readonly brief: Brief
  readonly problems: readonly Problem[]
  /** Under which the problems were found. */
  readonly options: LintOptions
  /** The team's configuration that holds for it. */
  readonly file: ConfigurationFile | undefined
}

export interface BriefStore {
  /** The document as it is now; read once for each version, day, configuration file and state of the settings. */
  read(document: vscode.TextDocument): Reading
  /** The same, after waiting for the configuration files, which take a moment when a brief was just opened. */
  readSoon(document: vscode.TextDocument): Promise<Reading>
  /** The problems of a brief in the language of the interface, whether it is a document or not. */
  check(brief: Brief, options: LintOptions): readonly Problem[]
  forget(document: vscode.TextDocument): void
  /** To be called when settings changed. */
  forgetProblems(): void
}

export function createBriefStore(files: ConfigurationFiles): BriefStore {
  const readings = new Map<string, Reading & { readonly settingsRound: number }>()
  const translate = vscode.l10n.bundle && readRuleTexts(vscode.l10n.bundle)
  let settingsRound = 0

  function read(document: vscode.TextDocument): Reading {
    const key = document.uri.toString()
    const file = files.find(document.uri)
    const known = readings.get(key)
    const isCurrent = known?.version === document.version && known.file === file
    if (isCurrent && known.settingsRound === settingsRound && known.options.today === readToday())
      return known
    const brief = isCurrent ? known.brief : parseBrief(document.getText(), known?.brief, file?.conventions)
    const options = readOptions(document.uri, file)
    const problems = check(brief, options)
    const reading = { version: document.version, brief, problems, options, file, settingsRound }
    readings.set(key, reading)
    return reading
  }

  function check(brief: Brief, options: LintOptions): readonly Problem[] {
    const found = lint(brief, options)
    return translate ? found.map(problem => translateProblem(problem, translate)) : found
  }

  return {
    read,
    check,
    async readSoon(document) {
      await files.load(document.uri)
      return read(document)
    },
    forget(document) {
      readings.delete(document.uri.toString())
    },
    forgetProblems() {
      settingsRound++
    },
  }
}

/** How the problems of a brief are looked for today. */
export function readOptions(uri: vscode.Uri, file: ConfigurationFile | undefined): LintOptions {
  const configuration = vscode.workspace.getConfiguration('negotiationBrief', uri)
  return {
    today: readToday(),
    fileName: fileNameOf(uri),
    settings: readSettings(configuration.get<unknown>('rules')),
    ...(file && { file: file.configuration }),
  }
}
