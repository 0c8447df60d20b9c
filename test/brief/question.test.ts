import assert from 'node:assert/strict'
import {
  classifyQuestion,
  isCountedQuestion,
  isOpenQuestion,
  type QuestionKind,
} from '../../src/brief/question.js'
import { questionCorpus } from './question-corpus.js'

type Case = readonly [text: string, kind: QuestionKind]

/** Two of five lines of each kind are held out: the patterns were written without looking at their results. */
function casesOf(part: 'seen' | 'held-out'): readonly Case[] {
  const kinds: readonly QuestionKind[] = [
    'leading',
    'open',
    'open-why',
    'label',
    'fact',
    'proposal',
    'closed',
    'choice',
    'not-a-question',
  ]
  return kinds.flatMap(kind => {
    const lines = questionCorpus[kind].split('\n').filter(line => line !== '')
    const isHeldOut = (index: number) => index % 5 === 1 || index % 5 === 3
    return lines
      .filter((_, index) => isHeldOut(index) === (part === 'held-out'))
      .map((text): Case => [text, kind])
  })
}

function check(cases: readonly Case[], share: number): void {
  const wrong = cases.flatMap(([text, kind]) => {
    const actual = classifyQuestion(text)?.kind
    return actual === kind ? [] : [`${text} -> ${actual}, not ${kind}`]
  })
  const right = (cases.length - wrong.length) / cases.length
  if (process.env['FIGURES']) console.log(`${cases.length} questions, ${(100 * right).toFixed(1)} % right`)
  assert.ok(right >= share, `${(100 * right).toFixed(1)} % right\n${wrong.join('\n')}`)
}

describe('classifyQuestion', () => {
  it('judges the seen questions as a person would', () => check(casesOf('seen'), 1))
  if (process.env['HELD_OUT'])
    it('judges the held-out questions as a person would', () => check(casesOf('held-out'), 1))
})
