import * as vscode from 'vscode'
import type { Brief } from '../../brief/brief.js'
import { findDefinition } from '../../features/definition.js'
import { findReferences } from '../../features/references.js'
import type { Span } from '../../text/span.js'
import { toRange } from '../convert.js'
import { briefSelector, isBrief } from '../documents.js'
import type { BriefStore } from '../store/brief-store.js'

/** Finds where names and amounts are introduced, and all places that name the same. */
export function registerDefinition(store: BriefStore): vscode.Disposable {
  /** The places that `find` gives for a position, as ranges; none outside of briefs. */
  async function read(
    document: vscode.TextDocument,
    position: vscode.Position,
    find: (brief: Brief, offset: number) => readonly Span[],
  ): Promise<vscode.Range[]> {
    if (!isBrief(document)) return []
    const { brief } = await store.readSoon(document)
    return find(brief, document.offsetAt(position)).map(span => toRange(document, span))
  }
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(briefSelector, {
      provideDefinition: async (document, position) => {
        const [originSelectionRange, targetRange] = await read(document, position, (brief, offset) => {
          const definition = findDefinition(brief, offset)
          return definition === undefined ? [] : [definition.origin, definition.target]
        })
        return originSelectionRange && targetRange
          ? [{ originSelectionRange, targetUri: document.uri, targetRange }]
          : undefined
      },
    }),
    vscode.languages.registerReferenceProvider(briefSelector, {
      provideReferences: async (document, position, { includeDeclaration }) => {
        const ranges = await read(document, position, (brief, offset) =>
          findReferences(brief, offset, includeDeclaration),
        )
        return ranges.map(range => new vscode.Location(document.uri, range))
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(briefSelector, {
      provideDocumentHighlights: async (document, position) => {
        const ranges = await read(document, position, (brief, offset) => findReferences(brief, offset, true))
        return ranges.map(range => new vscode.DocumentHighlight(range))
      },
    }),
  )
}
