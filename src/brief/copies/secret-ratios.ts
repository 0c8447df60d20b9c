import { inEveryLanguage } from '../../language/languages.js'
import { wholeWord } from '../../language/pattern.js'
import { anySharing } from '../../language/sharing.js'
import { findAll } from '../../text/find-all.js'
import type { Message } from '../../text/message.js'
import type { Span } from '../../text/span.js'

/** How both sides share something, which the other side must not learn. */
export interface SecretRatio {
  readonly name: Message
  /** `60:40` */
  readonly ratio: string
}

/** The ratios of a value, `60/40`. */
export function ratiosOf(text: string, name: Message): readonly SecretRatio[] {
  return ratiosIn(text).map(({ ratio }) => ({ name, ratio }))
}

/** Where a text tells a secret ratio. */
export function findSecretRatios(
  text: string,
  secrets: readonly SecretRatio[],
): readonly { readonly span: Span; readonly secret: SecretRatio }[] {
  if (secrets.length === 0) return []
  return ratiosIn(text).flatMap(({ span, ratio }) => {
    const secret = secrets.find(secret => secret.ratio === ratio)
    return secret === undefined ? [] : [{ span, secret }]
  })
}

function ratiosIn(text: string): readonly { readonly span: Span; readonly ratio: string }[] {
  return findAll(text, ratio).map(({ 0: written, 1: ours, 2: theirs, index }) => ({
    span: { start: index, end: index + written.length },
    ratio: `${ours}:${theirs}`,
  }))
}

const between = wholeWord(inEveryLanguage(({ numbers }) => [...numbers.until, ...numbers.shareOf]))
const ratio = new RegExp(
  String.raw`(?<![\d.,:/-])(\d{1,3})(?:\s?%?\s?[/:–-]\s?|\s(?:${between}|${anySharing('each')})\s)(\d{1,3})(?![\d:/-]|[.,]\d)`,
  'giu',
)
