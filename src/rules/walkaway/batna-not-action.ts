import { type Position, spanOf } from '../../brief/facts/positions.js'
import { anySignal } from '../../language/any-language.js'
import { byLanguage } from '../../language/by-language.js'
import * as english from '../../language/en/walkaway.js'
import { noLetterAfter, noLetterBefore, oneOf, wholeWord } from '../../language/pattern.js'
import { hasGap } from '../../markdown/gaps.js'
import { plain } from '../../markdown/outline.js'
import { letters } from '../../text/letters.js'
import { type Message, msg } from '../../text/message.js'
import type { Rationale, Rule, RuleExample } from '../rule.js'

export const batnaNotAction: Rule = {
  id: 'walkaway/batna-not-action',
  severity: 'warning',
  summary: 'Choose a BATNA that you can carry out without them.',
  *check({ facts }) {
    for (const position of facts.positions) {
      const message = position.name === 'batna' ? judge(position) : undefined
      if (message !== undefined) yield { span: spanOf(position), message }
    }
  },
}

export const rationale: Rationale = {
  why: 'Your BATNA is what you can do alone: reality and not a wish. What they will, must or should do is not yours to decide, and a number alone is only its value.',
  source: 'R. Fisher, W. Ury, Getting to Yes, ch. 6; G. R. Shell, Bargaining for Advantage',
}

export const examples: readonly RuleExample[] = [
  {
    bad: '## Walk-away point\n\n- «BATNA: they will accept in the end»\n',
    messages: ['"they will accept in the end" is a hope about them: write what you do without a deal'],
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: move line 3 to Nordkauf\n- BATNA value: €47k per year\n- Their BATNA (est.): they will tender in spring\n- Authority: Jo decides\n',
  },
  {
    bad: '## Walk-away point\n\n- «BATNA: none»\n',
    messages: ['"none" is no alternative: even waiting is one'],
    good: '## Walk-away point\n\n- Opening: €60k per year\n- Target: €54k per year\n- Walk-away: €48k per year\n- BATNA: wait for the next tender\n- BATNA value: €47k per year\n- Their BATNA (est.): a tender in spring\n- Authority: Jo decides\n',
  },
]

const hope = new RegExp(
  String.raw`\b${oneOf(english.theySubjects)}${oneOf(english.theyWill)}\b|\b${oneOf(english.hopes)}\b`,
  'i',
)
const nothing = new RegExp(String.raw`^(?:${anySignal('noAlternative')}|-+|–|—|\?)[^${letters}\d]*$`, 'iu')
const ours = new RegExp(
  String.raw`\b${oneOf(english.ourActs)}${oneOf(english.actEndings)}?\b|\b${oneOf(english.weWill)}\b`,
  'i',
)
const startsWithAct = new RegExp(String.raw`^(?:${oneOf(english.weWill)} )?${oneOf(english.ourActs)}\b`, 'i')
const clauseEnd = new RegExp(String.raw`[,;.:()]|\s[–—-]\s|\b${oneOf(english.clauseStarts)}\b`)

/** Whether a BATNA surely says what we do, so that it can stand in a plan: `move line 3 to Nordkauf`. */
export function isAction(position: Position, language: string): boolean {
  const text = plain(position.label.value)
  if (text === '' || text.length > longestAction || hasGap(text) || judge(position) !== undefined)
    return false
  return startsWithAct.test(text) || isAct(text.split(clauseEnd)[0]?.trim() ?? '', language)
}

/** Whether a clause has the infinitive of what is done in the place that it has in the language. */
function isAct(clause: string, language: string): boolean {
  const { acts, none } = actPatterns(language)
  return acts.some(act => act.test(clause)) && !none.test(clause)
}

const actPatterns = byLanguage(known => {
  const list = (name: 'actStarts' | 'actEnds' | 'noAct') => known.flatMap(({ signals }) => signals[name])
  const [starts, ends] = [list('actStarts'), list('actEnds')]
  return {
    acts: [
      ...(starts.length === 0 ? [] : [new RegExp(`^\\p{Ll}+${oneOf(starts)}${noLetterAfter}`, 'u')]),
      ...(ends.length === 0 ? [] : [new RegExp(`${noLetterBefore}\\p{Ll}+${oneOf(ends)}$`, 'u')]),
    ],
    none: new RegExp(wholeWord(list('noAct')), 'iu'),
  }
})

const longestAction = 120

function judge({ label, written }: Position): Message | undefined {
  const text = plain(label.value)
  if (text === '' || hasGap(text)) return undefined
  if (nothing.test(text)) return msg`"${text}" is no alternative: even waiting is one`
  if (isHope(text)) return msg`"${text}" is a hope about them: write what you do without a deal`
  const isNumber =
    written !== undefined &&
    /^[\W_]*(?:p\.?a\.?)?[\W_]*$/i.test(
      label.value.text.replace(label.value.text.slice(written.span.start, written.span.end), ''),
    )
  return isNumber ? msg`"${text}" is only a value: write what you do without a deal, too` : undefined
}

/** Whether a clause hopes for something from them and no other clause names something that we do. */
function isHope(text: string): boolean {
  const clauses = text.split(clauseEnd)
  return (
    clauses.some(clause => hope.test(clause)) &&
    !clauses.some(clause => !hope.test(clause) && ours.test(clause))
  )
}
