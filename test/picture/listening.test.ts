import assert from 'node:assert/strict'
import fc from 'fast-check'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Topic, topicOf } from '../../src/brief/analyses/topics.js'
import { Listening } from '../../src/picture/listening/listening.js'
import type { ListeningData } from '../../src/picture/listening/listening-data.js'
import { layOutListening } from '../../src/picture/listening/listening-layout.js'
import { readListening } from '../../src/picture/listening/read-listening.js'
import { textWidth } from '../../src/picture/text-width.js'
import { briefOf, example, hostileTexts, overlapOf } from './briefs.js'

function readExample(name: string): ListeningData {
  const data = readListening(...example(name))
  assert.ok(data)
  return data
}

const textsOf = ({ rows }: ListeningData) => rows.map(({ name, text }) => `${name}: ${text}`)
const questions = (...lines: readonly string[]) =>
  `## Listening questions\n\n${lines.map(line => `- ${line}\n`).join('')}`

describe('picture of listening', () => {
  it('says how many questions are open, and what none asks about', () => {
    const halden = readExample('halden-renewal')
    assert.equal(halden.heading, '5 of 6 questions are open; none asks about options')
    assert.deepEqual(textsOf(halden), [
      'Interests: 4 open',
      'Process: 1 for a fact',
      'Options: none yet',
      'Risk: 1 open',
    ])
    assert.deepEqual(
      halden.rows.map(({ action }) => action?.effect),
      [undefined, undefined, 'ask-options', undefined],
    )
  })

  it('has every topic of the lease and of the lorries', () => {
    const lease = readExample('canal-house-lease')
    assert.equal(lease.heading, 'All 6 questions are open, every topic is covered')
    assert.deepEqual(textsOf(lease), [
      'Interests: 3 open',
      'Process: 1 open',
      'Options: 1 open',
      'Risk: 1 open',
    ])
    const lorries = readExample('lorry-crossing')
    assert.equal(lorries.heading, '6 of 7 questions are open, every topic is covered')
    assert.deepEqual(textsOf(lorries), [
      'Interests: 3 open',
      'Process: 2 open',
      'Options: 1 open',
      'Risk: 1 as a remark',
    ])
  })

  it('has a row of its own for questions about no topic', () =>
    assert.deepEqual(textsOf(readExample('weak')), [
      'Interests: 1 closed',
      'Process: none yet',
      'Options: none yet',
      'Risk: none yet',
      'Other: 1 closed, 1 leading, 1 as a remark',
    ]))

  const asked: readonly (readonly [language: string, question: string, topic: Topic])[] = [
    ['en', 'Who else has to agree before you can sign?', 'process'],
    ['en', 'What could go wrong after the change?', 'risk'],
    ['en', 'What would let you book the whole block now?', 'options'],
    ['en', 'What matters most to you?', 'interests'],
    ['de', 'Wer außer Ihnen entscheidet über eine längere Laufzeit?', 'process'],
    ['de', 'Was passiert bei Ihnen, wenn bis Jahresende nichts unterschrieben ist?', 'risk'],
    ['de', 'Wie können wir Ihnen das erleichtern?', 'options'],
    ['de', 'Was würde diese Verlängerung für Sie zum Erfolg machen?', 'interests'],
    ['fr', 'Qui d’autre doit valider avant que vous puissiez signer ?', 'process'],
    ['fr', 'Que se passe-t-il de votre côté si rien n’est signé fin décembre ?', 'risk'],
    ['fr', 'Que pourrions-nous offrir en échange ?', 'options'],
    ['fr', 'Qu’est-ce qui compte le plus pour vous ?', 'interests'],
    ['es', '¿Quién más tiene que dar el visto bueno antes de firmar?', 'process'],
    ['es', '¿Qué pasa por su lado si no hay nada firmado a final de año?', 'risk'],
    ['es', '¿Qué podríamos ofrecer a cambio?', 'options'],
    ['es', '¿Qué es lo más importante para usted en un inquilino?', 'interests'],
  ]
  for (const [language, question, topic] of asked)
    it(`${question} – ${topic}`, () => assert.equal(topicOf(question, 'fact', language), topic))

  it('takes an open question without such words to be about interests, and no other', () => {
    assert.equal(topicOf('What made the last tenant leave?', 'open', 'en'), 'interests')
    assert.equal(topicOf('Is the fourth floor empty?', 'closed', 'en'), undefined)
  })

  it('is not drawn without questions', () =>
    assert.equal(readListening(...briefOf('# Deal\n\n## Listening questions\n')), undefined))

  it('says it of one question, and of none that is open', () => {
    const heading = (...lines: readonly string[]) => readListening(...briefOf(questions(...lines)))?.heading
    assert.equal(
      heading('What matters most to you?'),
      'The only question is open; none asks about the process, options or risk',
    )
    assert.equal(
      heading('Is it blue?', 'Is it green?'),
      'No question is open; none is about a topic that matters',
    )
  })

  it('keeps names, squares and texts apart at every width', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('What do you need?', 'Who signs?', 'Is it blue?', 'Don’t you agree?', 'Price'),
          {
            minLength: 1,
            maxLength: 60,
          },
        ),
        fc.constantFrom(252, 288, 400, 448, 632, 852),
        (lines, width) => {
          const data = readListening(...briefOf(questions(...lines)))
          assert.ok(data)
          const { left, topics } = layOutListening(data, width)
          for (const { name, squares, text, textX } of topics) {
            const row = { top: 0, bottom: 1 }
            const boxes = [
              { left: 0, right: textWidth(name, 12), ...row },
              ...squares.map(({ x }) => ({ left: x, right: x + 16, ...row })),
              { left: textX, right: textX + textWidth(text, 12), ...row },
            ]
            assert.equal(overlapOf(boxes), undefined)
            assert.ok(boxes.every(box => box.right <= width + 0.5 && (box.left === 0 || box.left >= left)))
          }
        },
      ),
      { numRuns: 60 },
    ))

  it('shows hostile texts as text', () => {
    for (const text of hostileTexts) {
      const data = readListening(...briefOf(questions(`What about ${text}?`)))
      if (data === undefined) continue
      assert.ok(data.table.every(({ name }) => name.length <= 200))
      assert.doesNotMatch(renderToString(h(Listening, { data, width: 288 })), /NaN|undefined|<script|<img/)
    }
  })
})
