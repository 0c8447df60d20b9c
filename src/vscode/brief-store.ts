import * as vscode from 'vscode'
import type { Brief } from '../brief/brief.js'
import { parseBrief } from '../brief/parse-brief.js'
import { readSettings } from '../features/read-settings.js'
import { type LintOptions, lint } from '../rules/lint.js'
import type { Problem } from '../rules/rule.js'
import { fileNameOf } from './documents.js'
import { readToday } from './today.js'

/** What one version of a document says. */
export interface Reading {
  readonly version: number
  readonly brief: Brief
  readonly problems: readonly Problem[]
  /** Under which the problems were found. */
  readonly options: LintOptions
}

export interface BriefStore {
  /** The document as it is now; read once for each version, day and state of the settings. */
  read(document: vscode.TextDocument): Reading
  forget(document: vscode.TextDocument): void
  /** To be called when settings changed. */
  forgetProblems(): void
}

export function createBriefStore(): BriefStore {
  const readings = new Map<string, Reading & { readonly settingsRound: number }>()
  let settingsRound = 0
  return {
    read(document) {
      const key = document.uri.toString()
      const known = readings.get(key)
      const isCurrent = known?.version === document.version
      if (isCurrent && known.settingsRound === settingsRound && known.options.today === readToday())
        return known
      const brief = isCurrent ? known.brief : parseBrief(document.getText(), known?.brief)
      const options = readOptions(document)
      const problems = lint(brief, options)
      const reading = { version: document.version, brief, problems, options, settingsRound }
      readings.set(key, reading)
      return reading
    },
    forget(document) {
      readings.delete(document.uri.toString())
    },
    forgetProblems() {
      settingsRound++
    },
  }
}

function readOptions({ uri }: vscode.TextDocument): LintOptions {
  const configuration = vscode.workspace.getConfiguration('negotiationBrief', uri)
  return {
    today: readToday(),
    fileName: fileNameOf(uri),
    settings: readSettings(configuration.get<unknown>('rules')),
  }
}
