import { readBlocks } from '../../markdown/read-blocks.js'
import { fitToPage } from './fit.js'
import { reportPicture } from './picture-file.js'
import type { Report } from './report.js'
import type { Whole } from './whole.js'
import type { WordContent } from './word.js'

/** What a Word document holds of a report, and of the whole brief, if it is given. */
export function readWordContent(report: Report, whole?: Whole): WordContent {
  return {
    // Word may set it in wider type, so there is less on it than A4 would hold.
    report: fitToPage(report, 'letter'),
    picture: reportPicture(report),
    whole: whole && { facts: whole.facts, blocks: readBlocks(whole.pieces) },
  }
}
