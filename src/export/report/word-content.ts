import { readBlocks } from '../../markdown/read-blocks.js'
import { reportPicture } from './picture-file.js'
import type { Report } from './report.js'
import type { Whole } from './whole.js'
import type { WordContent } from './word.js'

/** What a Word document holds of a report, and of the whole brief, if it is given. */
export function readWordContent(report: Report, whole?: Whole): WordContent {
  return {
    // In Word it may go on to a second page, so that nothing is cut.
    report,
    picture: reportPicture(report),
    whole: whole && { facts: whole.facts, blocks: readBlocks(whole.pieces) },
  }
}
