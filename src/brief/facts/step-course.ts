import { byLanguage } from '../../language/by-language.js'
import { noLetterAfter, noLetterBefore, oneOf } from '../../language/pattern.js'
import { anyForm, deadlineName, type TimeWords } from '../../language/time.js'
import { findAll } from '../../text/find-all.js'
import { letters } from '../../text/letters.js'
import type { Note } from '../note.js'
import type { Course } from '../readings.js'

/** The words about a day; `group` is what the line stands under. */
interface DayWords {
  readonly before: string
  readonly after: string
  readonly group: string
}

/** What the words about a day say. */
export function courseOf(note: Note, words: DayWords): Course {
  const { before, after, group } = words
  return note.reader.courses.recall([before, after, group].join('\0'), () => readCourse(words, note.language))
}

function readCourse({ before, after, group }: DayWords, language: string): Course {
  const words = patterns(language)
  if ([before, after].some(text => words.beginsWithDeadline.test(text) || words.saysDeadline.test(text)))
    return 'deadline'
  const line = `${before} ${after}`.replace(words.hopes, ' ')
  if (line.search(words.lastDay) !== -1) return 'deadline'
  if (words.following.test(line) || words.followingGroup.test(group)) return 'follows'
  if (words.leading.test(line)) return 'leads'
  return words.mayFollow.test(line) ? 'follows' : words.leading.test(group) ? 'leads' : 'unknown'
}

/** Whether a line says that nothing can be agreed after its day, so many times: `must be signed by then, after that it is off`. */
export function saysLastDay(line: string, language: string, times = 1): boolean {
  return findAll(line, patterns(language).lastDay).length >= times
}

/** Whether a line tells what happened, `Talks began on 4 November`, and is no step that may be overdue. */
export function saysHistory(line: string, language: string): boolean {
  return patterns(language).history.test(line)
}

/** A line up to what happens once its day has passed: `, after that the hall is let`. */
export function beforePassed(line: string, language: string): string {
  const at = line.search(patterns(language).passed)
  return at === -1 ? line : line.slice(0, at)
}

const patterns = byLanguage(known => {
  const time = known.map(language => language.time)
  const all = (wordsOf: (words: TimeWords) => readonly string[]) => oneOf(time.flatMap(wordsOf))
  const following = time.map(words => words.following)
  const deadline = deadlineName(time)
  const purpose = `(?:\\s+${all(words => words.afterDeadline)}[^()]{0,80})?`
  return {
    beginsWithDeadline: new RegExp(
      `^[^${letters}\\d]*${deadline}(?:\\s*(?:$|[^\\s${letters}\\d'’-])|\\s{2}|\\s+-\\s|\\s+${all(words => words.afterDeadline)})`,
      'iu',
    ),
    saysDeadline: new RegExp(`\\(\\s*${deadline}${purpose}\\s*\\)|[–—-]\\s+${deadline}\\s*$`, 'iu'),
    lastDay: new RegExp(
      `${noLetterBefore}${all(words => words.lastDay)}${noLetterAfter}(?!\\s${all(words => words.ofOther)}${noLetterAfter})`,
      'giu',
    ),
    passed: new RegExp(`${noLetterBefore}${all(words => words.passed)}${noLetterAfter}`, 'iu'),
    history: new RegExp(`${noLetterBefore}${all(words => words.happened)}${noLetterAfter}`, 'iu'),
    hopes: new RegExp(`${noLetterBefore}${all(words => words.hopes)}${noLetterAfter}`, 'giu'),
    following: new RegExp(anyForm(following), 'iu'),
    followingGroup: new RegExp(anyForm([...following, ...time.map(words => words.mayFollow)]), 'iu'),
    mayFollow: new RegExp(anyForm(time.map(words => words.mayFollow)), 'iu'),
    leading: new RegExp(anyForm(time.map(words => words.leading)), 'iu'),
  }
})
