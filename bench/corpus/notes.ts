import * as phrases from './phrases.js'
import type { Random } from './random.js'

/** The section with the notes of a meeting: 29 lines, or 10 when it is short; the last one is blank. */
export function noteLines(
  random: Random,
  meeting: number,
  day: string,
  { isShort }: { isShort: boolean },
): string[] {
  const says = () => `- ${random.pick(phrases.firstNames)}: ${random.pick(phrases.statements)}`
  const task = () => `- [ ] ${random.pick(phrases.tasks)}`
  const opening = [`## Notes of meeting ${meeting}, ${day}`, '', random.pick(phrases.remarks), '']
  if (isShort) return [...opening, says(), says(), '', task(), task(), '']
  return [
    ...opening,
    '### What they said',
    '',
    ...[says(), says(), says(), says()],
    '',
    `> ${random.pick(phrases.quotes)}`,
    '',
    '### What is on the table',
    '',
    '| Point | They said | We said |',
    '| --- | --- | --- |',
    ...[writeRow(random), writeRow(random), writeRow(random)],
    '',
    '### To do',
    '',
    ...[task(), task(), task()],
    '',
    random.pick(phrases.remarks),
    '',
  ]
}

function writeRow(random: Random): string {
  const [theirs, ours] = [random.between(40, 60), random.between(30, 45)]
  return `| ${random.pick(phrases.points)} | not before week ${theirs} | ${ours} days, *if* the term is **24 months** |`
}
