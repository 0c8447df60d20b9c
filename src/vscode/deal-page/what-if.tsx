import type { AxisData, Pin } from '../../picture/axis/axis-data.js'
import type { Change } from '../../picture/what-if.js'
import { post } from './host.js'
import type { PageWords, ShownTrial } from './messages.js'

/** Tries another number for a pin: an amount of the axis, or a text that somebody typed. */
export type TryNumber = (pin: Pin, amount: number | string) => void

/** A field for each number that can be tried. */
export function Fields({
  data,
  words,
  tryNumber,
}: {
  readonly data: AxisData
  readonly words: PageWords
  readonly tryNumber: TryNumber
}) {
  const pins = data.pins.filter(({ kind }) => kind !== 'theirOpening')
  if (pins.length === 0) return null
  return (
    <fieldset class="fields">
      <legend>{words.tryNumber}</legend>
      {pins.map(pin => (
        <label key={pin.id}>
          {pin.name}{' '}
          <input
            key={pin.value}
            defaultValue={pin.value}
            size={Math.max(7, pin.value.length)}
            spellcheck={false}
            onChange={({ currentTarget }) => {
              if (currentTarget.value.trim() !== '') tryNumber(pin, currentTarget.value)
            }}
          />
        </label>
      ))}
    </fieldset>
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
  const name = deal.axes[axis]?.data.pins.find(({ position }) => position === pin)?.name ?? ''
  return (
    <fieldset class="strip" aria-label={name}>
      <span>
        <b>{name}</b> <b class="value">{value}</b>{' '}
        <span class="muted-text">{words.was.replace('{0}', was)}</span>
      </span>
      <span class="buttons">
        <button type="button" onClick={() => post({ kind: 'write' })}>
          {words.write}
        </button>
        <button type="button" class="second" onClick={forget}>
          {words.forget}
        </button>
      </span>
    </fieldset>
  )
}

export function Changes({
  changes,
  words,
}: {
  readonly changes: readonly Change[]
  readonly words: PageWords
}) {
  if (changes.length === 0) return null
  return (
    <section class="changes" aria-live="polite">
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
    </section>
  )
}
