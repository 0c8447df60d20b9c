import { type Manner, manners, mixOf, type QuestionMix } from '../../brief/analyses/question-mix.js'
import { type Topic, topicOf, topics } from '../../brief/analyses/topics.js'
import type { Brief } from '../../brief/brief.js'
import type { ListedQuestion } from '../../brief/facts/questions.js'
import { plain } from '../../markdown/outline.js'
import { type Message, msg } from '../../text/message.js'
import { plainly } from '../rich-text.js'
import type { Writer } from '../writer.js'
import type { ListeningData, QuestionMark, TopicRow } from './listening-data.js'

/** What is drawn of the questions of a brief; undefined if it has none. */
export function readListening(brief: Brief, writer: Writer): ListeningData | undefined {
  const mix = mixOf(brief.facts.questions)
  if (mix.questions.length === 0) return undefined
  const { say } = writer
  const asked = mix.questions.map(({ question, manner }, index) => ({
    topic: topicOf(question.words.text, manner, brief.language),
    mark: markOf(question, manner, index, writer),
  }))
  const about = (topic: Topic | undefined) => asked.filter(one => one.topic === topic).map(({ mark }) => mark)
  const others = about(undefined)
  const rows = [
    ...topics.map(topic => rowOf(topic, about(topic), writer)),
    ...(others.length === 0
      ? []
      : [{ name: say(msg`Other`), questions: others, text: countsOf(others, writer), action: undefined }]),
  ]
  const empty = topics.filter(topic => about(topic).length === 0)
  return {
    heading: say(headingOf(mix, empty)),
    note: [],
    action: undefined,
    rows,
    table: rows.flatMap(({ name, questions }) =>
      questions.map(question => ({
        name: question.name,
        value: say(msg`${name}, ${say(nameOf(question.manner))}`),
        sureness: '',
        line: writer.line(question.span),
      })),
    ),
  }
}

function markOf(
  { words, item }: ListedQuestion,
  manner: Manner,
  index: number,
  writer: Writer,
): QuestionMark {
  const text = plainly(plain(words)).slice(0, 200)
  const how = writer.say(nameOf(manner))
  return {
    id: `question ${index}`,
    name: text,
    value: how,
    isLikely: false,
    span: item,
    sentence: writer.say(msg`${text} (${how}, line ${writer.line(item)})`),
    manner,
  }
}

function nameOf(manner: Manner): Message {
  const names: { readonly [manner in Manner]: Message } = {
    open: msg`open`,
    asked: msg`question`,
    fact: msg`for a fact`,
    closed: msg`closed question`,
    leading: msg`leading`,
    remark: msg`as a remark`,
  }
  return names[manner]
}

function rowOf(topic: Topic, questions: readonly QuestionMark[], writer: Writer): TopicRow {
  const { say } = writer
  const words: { readonly [topic in Topic]: readonly [name: Message, ask: Message] } = {
    interests: [msg`Interests`, msg`Ask about interests`],
    process: [msg`Process`, msg`Ask about the process`],
    options: [msg`Options`, msg`Ask about options`],
    risk: [msg`Risk`, msg`Ask about risk`],
  }
  const [name, ask] = words[topic]
  const isEmpty = questions.length === 0
  return {
    name: say(name),
    questions: inMannerOrder(questions),
    text: isEmpty ? say(msg`none yet`) : countsOf(questions, writer),
    action: isEmpty ? { title: say(ask), effect: `ask-${topic}` } : undefined,
  }
}

/** The open ones first; of one manner in the order of the brief. */
function inMannerOrder(questions: readonly QuestionMark[]): readonly QuestionMark[] {
  return manners.flatMap(manner => questions.filter(question => question.manner === manner))
}

/** `3 open, 1 for a fact`. */
function countsOf(questions: readonly QuestionMark[], { say }: Writer): string {
  return manners
    .flatMap(manner => {
      const count = questions.filter(question => question.manner === manner).length
      return count === 0 ? [] : [say(countOf(count, manner))]
    })
    .join(', ')
}

function countOf(count: number, manner: Manner): Message {
  const texts: { readonly [manner in Manner]: Message } = {
    open: msg`${count} open`,
    asked: count === 1 ? msg`1 question` : msg`${count} questions`,
    fact: msg`${count} for a fact`,
    closed: msg`${count} closed`,
    leading: msg`${count} leading`,
    remark: msg`${count} as a remark`,
  }
  return texts[manner]
}

/** The finding: how many questions are open, and about what nobody asks. */
function headingOf({ counts, questions: { length } }: QuestionMix, empty: readonly Topic[]): Message {
  const { open, asked } = counts
  const isOpen =
    asked > 0
      ? length === 1
        ? msg`1 question`
        : msg`${length} questions`
      : open === length
        ? length === 1
          ? msg`The only question is open`
          : length === 2
            ? msg`Both questions are open`
            : msg`All ${length} questions are open`
        : open === 0
          ? msg`No question is open`
          : msg`${open} of ${length} questions are open`
  if (empty.length === 0) return msg`${isOpen}, every topic is covered`
  if (empty.length === topics.length) return msg`${isOpen}; none is about a topic that matters`
  return msg`${isOpen}; none asks about ${listOf(empty)}`
}

function listOf(empty: readonly Topic[]): Message {
  const words: { readonly [topic in Topic]: Message } = {
    interests: msg`interests`,
    process: msg`the process`,
    options: msg`options`,
    risk: msg`risk`,
  }
  const [first, second, third] = empty.map(topic => words[topic])
  if (first === undefined) return msg``
  if (second === undefined) return first
  return third === undefined ? msg`${first} or ${second}` : msg`${first}, ${second} or ${third}`
}
