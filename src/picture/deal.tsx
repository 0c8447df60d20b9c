import type { ComponentChildren } from 'preact'
import type { DealData, Lead, Words } from './deal-data.js'
import type { Part, Row } from './part.js'
import type { RichText } from './rich-text.js'

/** The title, what is negotiated, and what the picture finds. */
export function DealHead({
  deal,
  level = 1,
  children,
}: {
  readonly deal: DealData
  /** 0 without a title, where the text below has one. */
  readonly level?: 0 | 1
  /** The button for what helps most. */
  readonly children?: ComponentChildren
}) {
  return (
    <header>
      {level === 1 ? (
        <h1>
          <bdi>{deal.counterparty.slice(0, 200)}</bdi>{' '}
          <span>
            <bdi>{deal.subject.slice(0, 200)}</bdi>
          </span>
        </h1>
      ) : null}
      <p class="meta">{deal.meta}</p>
      <LeadText lead={deal.lead} />
      {children}
    </header>
  )
}

function LeadText({ lead: { text, basis, isAlert } }: { readonly lead: Lead }) {
  return (
    <div class={isAlert ? 'alert' : undefined}>
      <p class="lead">
        {isAlert ? (
          <span class="icon" aria-hidden="true">
            ✕{' '}
          </span>
        ) : null}
        <Rich text={text} />
      </p>
      {basis === '' ? null : <p class="basis">{basis}</p>}
    </div>
  )
}

export function Rich({ text }: { readonly text: RichText }) {
  return (
    <>{text.map(({ text, isStrong }, index) => (isStrong ? <b key={`${index} ${text}`}>{text}</b> : text))}</>
  )
}

/** The same facts as a table, for those who read it aloud or want the lines. */
export function AsTable({ rows, words }: { readonly rows: readonly Row[]; readonly words: Words }) {
  return (
    <details class="table">
      <summary>{words.asTable}</summary>
      <table>
        <thead>
          <tr>
            {words.heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, sureness, line }) => (
            <tr key={`${line} ${name}`}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>
                <bdi>{value}</bdi>
              </td>
              <td>{sureness}</td>
              <td>{line}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** What each number that is not there yet would add. */
export function Later({ deal: { later, words } }: { readonly deal: DealData }) {
  if (later.length === 0) return null
  return (
    <section>
      <p class="kicker">{words.later}</p>
      <dl class="later">
        {later.map(({ name, adds }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{adds}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A part of the picture below its finding. */
export function PartSection({
  kicker,
  part,
  words,
  button,
  note = <Note part={part} />,
  children,
}: {
  readonly kicker: string
  readonly part: Part
  readonly words?: Words | undefined
  /** What does the action of the part, in a live picture. */
  readonly button?: ComponentChildren
  readonly note?: ComponentChildren
  readonly children: ComponentChildren
}) {
  return (
    <section aria-label={kicker}>
      <p class="kicker">{kicker}</p>
      <h2>{part.heading}</h2>
      {children}
      {note}
      {button}
      {words && <AsTable rows={part.table} words={words} />}
    </section>
  )
}

export function Note({ part: { note } }: { readonly part: Part }) {
  return note.length === 0 ? null : (
    <p class="note">
      <Rich text={note} />
    </p>
  )
}
