import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import { parseBrief } from '../../brief/parse-brief.js'
import { type Shown, sectionSpans } from '../../features/calm.js'
import { readSettings } from '../../features/settings/read-settings.js'
import { type LintOptions, lint } from '../../rules/lint.js'
import type { Problem } from '../../rules/rule.js'
import { fileNameOf } from '../documents.js'
import { readToday } from '../today.js'
import type { ConfigurationFile, ConfigurationFiles } from './configuration-files.js'
import { createSlices } from './slices.js'

/** What one version of a document says. */
export interface Reading extends Shown {
  readonly version: number
  /** Parsed again when it is asked for after many others. */
  readonly brief: Brief
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
  /** Looks in steps for the problems of a brief that is no document. */
  check(brief: Brief, options: LintOptions): Generator<void, readonly Problem[]>
  forget(document: vscode.TextDocument): void
  /** To be called when settings changed. */
  forgetProblems(): void
}

export function createBriefStore(files: ConfigurationFiles): BriefStore {
  const readings = new Map<string, Reading & { readonly settingsRound: number }>()
  const briefs = keepBriefs()
  let settingsRound = 0
  const opening = new Map<string, Promise<unknown>>()
  // Not those of the closed briefs: what was just opened waits for none of them.
  const slices = createSlices()

  function read(document: vscode.TextDocument): Reading {
    const { uri, version } = document
    const key = uri.toString()
    const file = files.find(uri)
    const known = readings.get(key)
    const isCurrent = known?.version === version && known.file === file
    if (isCurrent && known.settingsRound === settingsRound && known.options.today === readToday())
      return known
    const text = document.getText()
    const options = readOptions(uri, file)
    const brief = briefs.parse(key, text, file)
    // As long as it lives, so that an older reading does not take the place of a newer one.
    const living = new WeakRef(brief)
    const reading = {
      version,
      sections: sectionSpans(brief),
      problems: lint(brief, options),
      options,
      file,
      settingsRound,
      get brief() {
        return living.deref() ?? briefs.parse(key, text, file)
      },
    }
    // Closed while it waited: another text of that name may begin with the same version.
    if (!document.isClosed) readings.set(key, reading)
    return reading
  }

  /**
   * Checks in slices what was just opened, so that reading it takes little: code that has never run, and patterns that
   * have never seen such characters, take thirty times as long.
   */
  function open(document: vscode.TextDocument): Promise<unknown> | undefined {
    const { uri } = document
    const key = uri.toString()
    if (readings.has(key)) return undefined
    const running = opening.get(key)
    if (running) return running
    const file = files.find(uri)
    const steps = lintLater(briefs.parse(key, document.getText(), file), readOptions(uri, file))
    const check = slices
      .take(steps)
      .catch(() => undefined)
      .finally(() => opening.delete(key))
    opening.set(key, check)
    return check
  }

  return {
    read,
    *check(brief, options) {
      yield
      return lint(brief, options)
    },
    async readSoon(document) {
      await files.load(document.uri)
      await open(document)
      return read(document)
    },
    forget(document) {
      const key = document.uri.toString()
      readings.delete(key)
      briefs.forget(key)
    },
    forgetProblems() {
      settingsRound++
    },
  }
}

function* lintLater(brief: Brief, options: LintOptions): Generator<void, readonly Problem[]> {
  yield
  return lint(brief, options)
}

/** Of so many documents: one takes up some forty times its text, and is parsed in milliseconds. */
const mostKept = 8

/** Parses texts of documents, from what was read of the same document before; those parsed last are kept. */
function keepBriefs() {
  const kept = new Map<string, { readonly brief: Brief; readonly file: ConfigurationFile | undefined }>()
  return {
    parse(key: string, text: string, file: ConfigurationFile | undefined): Brief {
      const last = kept.get(key)
      const isSame = last?.brief.text === text && last.file === file
      const brief = isSame ? last.brief : parseBrief(text, last?.brief, file?.conventions)
      kept.delete(key)
      kept.set(key, { brief, file })
      const [oldest] = kept.keys()
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
      return brief
    },
    forget(key: string): void {
      kept.delete(key)
    },
  }
}

/** How the problems of a brief are looked for today. */
export function readOptions(uri: vscode.Uri, file: ConfigurationFile | undefined): LintOptions {
  const configuration = vscode.workspace.getConfiguration('negotiationBrief', uri)
  return {
    today: readToday(),
    fileName: fileNameOf(uri),
    settings: readSettings(configuration.get<unknown>('rules')).settings,
    ...(file && { file: file.configuration }),
  }
}
