import { useLayoutEffect, useRef } from 'preact/hooks'
import type { AxisData, Pin } from '../../picture/axis/axis-data.js'
import { post } from './host.js'
import { focusMark } from './marks.js'
import type { PageWords, ShownTrial } from './messages.js'

/** Tries another number for a pin: an amount of the axis, or a text that somebody typed. */
export type TryNumber = (pin: Pin, amount: number | string) => void

/** A field for each number that can be tried. */
export function Fields({
  data,
  trial,
  words,
  tryNumber,
}: {
  readonly data: AxisData
  readonly trial: ShownTrial | undefined
  readonly words: PageWords
  readonly tryNumber: TryNumber
}) {
  const pins = data.pins.filter(({ kind }) => kind !== 'theirOpening')
  if (pins.length === 0) return null
  return (
    <fieldset class="fields">
      <legend>{words.tryNumber}</legend>
      {pins.map(pin => (
        <Field
          key={pin.id}
          pin={pin}
          value={trial?.pin === pin.position ? trial.value : pin.value}
          tryNumber={tryNumber}
        />
      ))}
    </fieldset>
  )
}

/** Tries what is typed at Enter; what is no number gives way to the value when the field loses the focus. */
function Field({
  pin,
  value,
  tryNumber,
}: {
  readonly pin: Pin
  readonly value: string
  readonly tryNumber: TryNumber
}) {
  const input = useRef<HTMLInputElement>(null)
  const reset = () => {
    if (input.current) input.current.value = value
  }
  useLayoutEffect(reset, [value])
  const take = () => {
    const text = input.current?.value.trim() ?? ''
    if (text !== '' && text !== value) tryNumber(pin, text)
  }
  return (
    <label>
      {pin.name}{' '}
      <input
        ref={input}
        size={Math.max(7, value.length)}
        spellcheck={false}
        onChange={take}
        onBlur={reset}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === 'Enter' && (ctrlKey || metaKey)) take()
          if (key === 'Escape') reset()
        }}
      />
    </label>
  )
}

export function Strip({
  trial,
  words,
  forget,
}: {
  readonly trial: ShownTrial
  readonly words: PageWords
  readonly forget: () => void
}) {
  const { deal, axis, pin, value, was } = trial
  const moved = deal.axes[axis]?.data.pins.find(({ position }) => position === pin)
  const name = moved?.name ?? ''
  // The strip goes away, and the focus would go with it.
  const backToPin = () => focusMark(moved?.id)
  return (
    <fieldset class="strip" aria-label={name}>
      <span>
        <b>{name}</b> <b class="value">{value}</b>{' '}
        <span class="muted-text">{words.was.replace('{0}', was)}</span>
      </span>
      <span class="buttons">
        <button
          type="button"
          onClick={() => {
            backToPin()
            post({ kind: 'write' })
          }}
        >
          {words.write}
        </button>
        <button
          type="button"
          class="second"
          onClick={() => {
            backToPin()
            forget()
          }}
        >
          {words.forget}
        </button>
      </span>
    </fieldset>
  )
}

export function Changes({
  trial: { changes, unchanged },
  words,
}: {
  readonly trial: ShownTrial
  readonly words: PageWords
}) {
  if (changes.length === 0 && unchanged === '') return null
  return (
    <section class="changes">
      <p class="kicker">{words.changes}</p>
      <table>
        <tbody>
          {changes.map(({ name, was, now, isHarm }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td class="was">{was}</td>
              <td aria-hidden="true">→</td>
              <td class="now">
                {isHarm ? (
                  <span class="icon" aria-hidden="true">
                    ✕{' '}
                  </span>
                ) : null}
                {now}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unchanged === '' ? null : <p class="note muted-text">{unchanged}</p>}
    </section>
  )
}
