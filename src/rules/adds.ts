import { hasTemplateGap } from '../markdown/gaps.js'
import type { Fix } from './rule.js'

/**
 * Whether a fix adds a section, a line or a gap instead of repairing what stands there. Adding is always a choice of its
 * own: fix-all leaves such fixes out.
 */
export function adds({ edits }: Fix): boolean {
  return edits.some(
    ({ span, newText }) => hasTemplateGap(newText) || (span.start === span.end && /[\r\n]/.test(newText)),
  )
}
