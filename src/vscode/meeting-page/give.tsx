import type { ToPage } from './messages.js'

/** What we give only against what, the packages, and what we do without a deal. */
export function Give({ shown: { meeting } }: { readonly shown: ToPage }) {
  const { words, give, packages, noDeal } = meeting
  return (
    <section class="aside">
      {give.length > 0 && (
        <>
          <h2>{words.giveOnly}</h2>
          <ol class="give">
            {give.map(({ give, get, isNext }) => (
              <li
                key={`${give} ${get}`}
                class={`${isNext ? 'next' : ''} ${give.length > 9 ? 'long' : ''}`}
                aria-current={isNext ? 'step' : undefined}
              >
                <b>{give}</b> <span>{get === '' ? '–' : get}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {packages.length > 0 && (
        <>
          <h2>{words.packages}</h2>
          <dl class="packages">
            {packages.map(({ name, terms }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{terms}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {noDeal !== '' && (
        <>
          <h2>{words.noDeal}</h2>
          <p>{noDeal}</p>
        </>
      )}
    </section>
  )
}

/** What everybody may see in its place. */
export function Agenda({ shown: { meeting } }: { readonly shown: ToPage }) {
  const { words, agenda, nextMeeting } = meeting
  return (
    <section class="aside">
      {agenda.length > 0 && (
        <>
          <h2>{words.agenda}</h2>
          <ol class="agenda">
            {agenda.map(name => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </>
      )}
      {nextMeeting !== '' && (
        <>
          <h2>{words.nextMeeting}</h2>
          <p>{nextMeeting}</p>
        </>
      )}
    </section>
  )
}
