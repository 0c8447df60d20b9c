import { byLanguage } from '../../language/by-language.js'
import { anyForm } from '../../language/time.js'
import type { Milestone } from './milestones.js'

/** Whether a step is a meeting or a call with the other side. */
export function isMeeting({ words }: Milestone, language: string): boolean {
  return meetings(language).test(words.text)
}

const meetings = byLanguage(known => new RegExp(anyForm(known.map(({ time }) => time.meetings)), 'iu'))
