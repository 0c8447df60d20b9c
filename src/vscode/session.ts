import * as vscode from 'vscode'
import { type Own, startCore } from './core.js'
import type { Log } from './log.js'
import type { Session, SessionContext, Views } from './parts.js'

/**
 * Shows the problems of the open briefs, and only then loads and starts the other parts, so that nobody waits for views to
 * see what is wrong. If a part fails, disposes the others and rejects.
 */
export async function startSession(views: Views, context: SessionContext, log: Log): Promise<Session> {
  const parts: vscode.Disposable[] = []
  const own: Own = part => {
    parts.push(part)
    return part
  }
  try {
    const core = startCore(own, log)
    await core.open.whenFirstRead
    // Lets VS Code send the problems to the window first.
    await new Promise(resolve => setTimeout(resolve))
    const { startParts } = await import('./parts.js')
    const session = startParts(own, core, views, context)
    context.subscriptions.push(...parts)
    return session
  } catch (error) {
    // The next start would register these a second time.
    vscode.Disposable.from(...parts).dispose()
    throw error
  }
}
