import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ShareData, SharePart, ShareRow } from '../../export/share-data.js'
import type { FromPage, ToPage } from './messages.js'

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
  setState(state: { readonly uri: string }): void
}

const host = acquireVsCodeApi()

function Page() {
  const [data, setData] = useState<ToPage>()
  useEffect(() => {
    const listen = ({ data }: MessageEvent<ToPage>) => {
      host.setState({ uri: data.uri })
      setData(data)
    }
    addEventListener('message', listen)
    host.postMessage({ kind: 'ready' })
    return () => removeEventListener('message', listen)
  }, [])
  return data === undefined ? null : <Share data={data.data} />
}

function Share({ data }: { readonly data: ShareData }) {
  const { heading, fileName, lead, rows, words, blocked } = data
  return (
    <main class="deal-picture">
      <h1>
        {heading} <span>{fileName}</span>
      </h1>
      <Readers data={data} />
      <div class="verdict">
        <p class={blocked ? 'lead alert' : 'lead'} role="status">
          {blocked && (
            <span class="icon" aria-hidden="true">
              ✕{' '}
            </span>
          )}
          {lead.text} <b>{lead.finding}</b>
          {lead.rest}
        </p>
        <p class="actions">
          {blocked?.takeOut && (
            <button
              type="button"
              onClick={() => host.postMessage({ kind: 'takeOut', id: blocked.takeOut?.id ?? '' })}
            >
              {blocked.takeOut.title}
            </button>
          )}
          {blocked && (
            <button
              type="button"
              class="second"
              onClick={() => host.postMessage({ kind: 'confirm', ids: blocked.confirm.ids })}
            >
              {blocked.confirm.title}
            </button>
          )}
          {!blocked && (
            <button type="button" onClick={() => host.postMessage({ kind: 'write' })}>
              {words.write}
            </button>
          )}
          {!blocked && (
            <button type="button" class="second" onClick={() => host.postMessage({ kind: 'copy' })}>
              {words.copy}
            </button>
          )}
          {!blocked && (
            <button type="button" class="second" onClick={() => host.postMessage({ kind: 'export' })}>
              {words.export}
            </button>
          )}
        </p>
      </div>
      <section class="document" aria-label={words.document}>
        {rows.map((row, index) => (
          <Row key={`${row.line} ${index}`} row={row} data={data} />
        ))}
      </section>
    </main>
  )
}

function Readers({ data: { who, readers } }: { readonly data: ShareData }) {
  return (
    <fieldset class="readers">
      <legend>{who}</legend>
      {readers.map(({ audience, label, isChosen }) => (
        <label key={audience} class={isChosen ? 'chosen' : ''}>
          <input
            type="radio"
            name="reader"
            checked={isChosen}
            onChange={() => host.postMessage({ kind: 'read', audience })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function Row({ row, data }: { readonly row: ShareRow; readonly data: ShareData }) {
  const { line, parts, table, why, action, state, folded } = row
  const [isOpen, setOpen] = useState(false)
  const lines = (
    <div class={`row ${state}`}>
      <span class="line">
        {folded && (
          <button type="button" class="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? '▾' : '▸'} {line}
          </button>
        )}
        {!folded && line}
      </span>
      {table ? <Table rows={table} /> : <code>{parts.map(part)}</code>}
      {why !== '' || action ? (
        <span class={state === 'bad' ? 'why bad' : why === '' ? 'why idle' : 'why'}>
          {state === 'bad' && <span aria-hidden="true">✕ </span>}
          {why}{' '}
          {action && (
            <button
              type="button"
              class="act"
              aria-label={`${action.kind === 'keep' ? data.words.keep : data.words.takeOut}: ${line}`}
              onClick={() => host.postMessage({ kind: action.kind, id: action.id })}
            >
              {action.kind === 'keep' ? data.words.keep : data.words.takeOut}
            </button>
          )}
        </span>
      ) : null}
    </div>
  )
  return (
    <>
      {lines}
      {isOpen && folded?.map(inner => <Row key={inner.line} row={inner} data={data} />)}
    </>
  )
}

type Cell = readonly SharePart[]

function Table({ rows: [head = [], ...rows] }: { readonly rows: readonly (readonly Cell[])[] }) {
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={`${index} ${textOf(cell)}`}>{cell.map(part)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={`${row} ${textOf(cells[0])}`}>
              {cells.map((cell, index) => (
                <td
                  key={`${index} ${textOf(cell)}`}
                  class={/^[\d−-][\d.,'’ %]*$/.test(textOf(cell)) ? 'number' : ''}
                >
                  {cell.map(part)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function textOf(cell: Cell = []): string {
  return cell.map(({ text }) => text).join('')
}

function part({ kind, text }: SharePart, index = 0) {
  if (kind === 'out') return <del key={index}>{text}</del>
  return kind === 'in' ? <ins key={index}>{text}</ins> : text
}

const root = document.getElementById('share')
if (root) render(<Page />, root)
