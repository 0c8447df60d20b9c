import assert from 'node:assert/strict'
import { classifyQuestion } from '../../src/values/question.js'
import { isCountedQuestion, isOpenQuestion, type QuestionKind } from '../../src/values/question-kind.js'
import { assertShare, hostileTexts } from './corpus.js'
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
  assertShare(cases.length, wrong, share)
}

describe('classifyQuestion', () => {
  it('classifies the seen questions as a person would', () => check(casesOf('seen'), 1))
  it('classifies the held-out questions as a person would', () => check(casesOf('held-out'), 1))
  for (const text of hostileTexts) {
    it(`survives 100 kB of ${JSON.stringify(text.slice(0, 8))}`, () => {
      classifyQuestion(text)
    }).timeout(6000)
  }
})

describe('classifyQuestion apart from the corpus', () => {
  const check = (text: string, kind: QuestionKind, judged: string) => {
    const question = classifyQuestion(text)
    assert.deepEqual(
      [question?.kind, question && text.slice(question.span.start, question.span.end)],
      [kind, judged],
    )
  }
  it('marks the sentence that decides', () => {
    check('1. You mentioned the depot. What happened? [process]', 'open', 'What happened?')
    check('- [ ] “Is the price fixed?”', 'closed', 'Is the price fixed?')
    check('', 'not-a-question', '')
  })
  it('returns nothing in other languages', () => {
    assert.equal(classifyQuestion('Was passiert?', { language: 'de' }), undefined)
    assert.equal(classifyQuestion('What happens?', { language: 'en-GB' })?.kind, 'open')
  })
  it('knows which kinds count in the share of open questions', () => {
    assert.deepEqual([isOpenQuestion('open-why'), isOpenQuestion('fact')], [true, false])
    assert.deepEqual([isCountedQuestion('choice'), isCountedQuestion('label')], [true, false])
  })
})
