import assert from 'node:assert/strict'
import { type Message, msg, type Translate, toText } from '../../src/text/message.js'

const german: Translate = (template, ...args) => {
  const translated: { readonly [template: string]: string } = {
    'Add {0}': '{0} ergänzen',
    '{0} and {1}': '{0} und {1}',
    trigger: 'Auslöser',
    response: 'Reaktion',
    '"{0}" before "{1}"': 'vor „{1}“: „{0}“',
  }
  return (translated[template] ?? template).replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)]))
}

describe('a message', () => {
  const both = msg`${msg`trigger`} and ${msg`response`}`
  const cases: readonly (readonly [message: Message, template: string, english: string, german: string])[] = [
    [msg`trigger`, 'trigger', 'trigger', 'Auslöser'],
    [msg`Add ${2027}`, 'Add {0}', 'Add 2027', '2027 ergänzen'],
    [msg`Add ${both}`, 'Add {0}', 'Add trigger and response', 'Auslöser und Reaktion ergänzen'],
    [msg`"${'a'}" before "${'b'}"`, '"{0}" before "{1}"', '"a" before "b"', 'vor „b“: „a“'],
    [msg`Add ${'trigger'}`, 'Add {0}', 'Add trigger', 'trigger ergänzen'],
    [msg`Add ${'{0} {1} $1 $&'}`, 'Add {0}', 'Add {0} {1} $1 $&', '{0} {1} $1 $& ergänzen'],
    [msg`${'{1}'} and ${'{0}'}`, '{0} and {1}', '{1} and {0}', '{1} und {0}'],
    [msg`${''}`, '{0}', '', ''],
    [msg``, '', '', ''],
    [msg`No rule says this`, 'No rule says this', 'No rule says this', 'No rule says this'],
  ]
  for (const [message, template, english, translated] of cases)
    it(`"${template}" of ${JSON.stringify(english)}`, () => {
      assert.equal(message.template, template)
      assert.equal(toText(message), english)
      assert.equal(toText(message, german), translated)
    })
})
