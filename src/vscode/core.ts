import type * as vscode from 'vscode'
import type { Log } from './log.js'
import { registerDiagnostics } from './providers/diagnostics.js'
import { BriefStore } from './store/brief-store.js'
import { ConfigurationFiles } from './store/configuration-files.js'
import { OpenBriefs } from './store/open-briefs.js'

/** Registers a part to be disposed with the session. */
export type Own = <Part extends vscode.Disposable>(part: Part) => Part

/** What reads the open briefs and shows their problems. */
export type Core = ReturnType<typeof startCore>

export function startCore(own: Own, log: Log) {
  const files = own(new ConfigurationFiles(log))
  const store = new BriefStore(files, log)
  const open = own(new OpenBriefs(store, files, log))
  own(registerDiagnostics(open))
  return { files, store, open, log }
}
