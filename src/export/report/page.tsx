import { Axis } from '../../picture/axis/axis.js'
import { Rich } from '../../picture/deal.js'
import { toMarkup } from '../../picture/markup.js'
import { printable } from '../../text/printable.js'
import { fitToPage, type Paper, pictureWidth } from './fit.js'
import { moreText } from './more-text.js'
import { pageStyle } from './page-style.js'
import type { Ask, Bullets, DatesPart, DealPart, Report, ScenariosPart, TablePart } from './report.js'
import { shorten } from './teller.js'
import type { Whole } from './whole.js'

/**
 * A report as an HTML file that prints on one page, and behind it the whole brief, if its sanitized HTML is given. It holds
 * all that it needs, and may load nothing.
 */
export function reportHtml(report: Report, whole?: WholePage): string {
  const isOnly = whole === undefined
  const sheets = papers.map(paper =>
    toMarkup(<Sheet report={fitToPage(report, paper)} {...{ paper, isOnly }} />),
  )
  const article = isOnly
    ? ''
    : `<article class="sheet whole">${toMarkup(<Facts report={report} facts={whole.facts} />)}${printable(whole.html)}</article>\n`
  return `<!DOCTYPE html>
<html lang="${/^[a-z]{2,3}(?:-[a-z\\d]{2,8})*$/i.test(report.language) ? report.language : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
${toMarkup(<title>{shorten(report.title, 160)}</title>)}
<style>${pageStyle}${isOnly ? '' : pageNumbers(report)}</style>
</head>
<body>
<main>
${sheets.join('\n')}
${article}</main>
</body>
</html>
`
}

/** A whole brief, with its text as sanitized HTML. */
export interface WholePage {
  readonly facts: Whole['facts']
  readonly html: string
}

/** The page is set twice, for the screen and A4, and for the lower Letter; the style shows the one that fits. */
const papers: readonly Paper[] = ['a4', 'letter']

/** What stands at the top of the whole brief; not every browser prints the margins of later pages. */
function Facts({ report: { footer }, facts }: { readonly report: Report; readonly facts: Whole['facts'] }) {
  return (
    <div>
      <p class="mark">
        <bdi>{[footer.confidentiality, footer.file].filter(text => text !== '').join(' · ')}</bdi>
      </p>
      {facts.length === 0 ? null : (
        <table class="facts">
          <tbody>
            {facts.map(([key, value], index) => (
              <tr key={index}>
                <th scope="row">
                  <bdi>{key}</bdi>
                </th>
                <td>
                  <bdi>{value}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

/** The margins of the pages behind the first. */
function pageNumbers({ footer: { confidentiality, file } }: Report): string {
  const style =
    'font: 8pt "Segoe UI", "Open Sans", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: #444;'
  return `@page whole { margin: 14mm 15mm 17mm;
  @bottom-left { content: ${cssString(confidentiality)}; ${style} }
  @bottom-center { content: ${cssString(file)}; ${style} }
  @bottom-right { content: counter(page) " / " counter(pages); ${style} }
}
`
}

/** A text in quotes, in which every sign that could mean something in a style sheet is written by its number. */
function cssString(text: string): string {
  const safe = [...text.slice(0, 120)].map(sign =>
    /[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16).padStart(6, '0')} `,
  )
  return `"${safe.join('')}"`
}

function Sheet({
  report,
  paper,
  isOnly,
}: {
  readonly report: Report
  readonly paper: Paper
  readonly isOnly: boolean
}) {
  const { kicker, title, decideBy, ask, deal, scenarios, issues, questions, risks, unknown, dates } = report
  const hasLeft = risks !== undefined || unknown !== undefined
  return (
    <div class={`sheet deal-picture ${paper}`}>
      <header class="top">
        <div>
          <p class="kicker">
            <bdi>{kicker}</bdi>
          </p>
          <h1>
            <bdi>{title}</bdi>
          </h1>
        </div>
        {decideBy && (
          <p class="by">
            {decideBy.label} <b>{decideBy.day}</b> <bdi>{decideBy.reason}</bdi>
          </p>
        )}
      </header>
      {ask && <Asked ask={ask} />}
      {deal && <Deal deal={deal} prefix={`${paper}-`} />}
      {issues && <Table part={issues} more={moreText(report, issues.more)} />}
      {scenarios && <Scenarios part={scenarios} more={moreText(report, scenarios.more)} />}
      {questions && <List part={questions} more={moreText(report, questions.more)} />}
      {hasLeft || dates ? (
        <div class={hasLeft && dates ? 'two' : 'two single'}>
          {hasLeft && (
            <div>
              {risks && <List part={risks} more={moreText(report, risks.more)} />}
              {unknown && <List part={unknown} more={moreText(report, unknown.more)} />}
            </div>
          )}
          {dates && <Dates part={dates} more={moreText(report, dates.more)} />}
        </div>
      ) : null}
      <div class="foot">
        <footer>
          <b>
            <bdi>{report.footer.confidentiality}</bdi>
          </b>
          <span>
            <bdi>{report.footer.file}</bdi>
          </span>
          <span>
            {report.footer.printed} · {isOnly ? report.footer.onlyPage : report.footer.firstPage}
          </span>
        </footer>
      </div>
    </div>
  )
}

function Asked({ ask: { heading, items, words } }: { readonly ask: Ask }) {
  return (
    <section class="ask">
      <h2>{heading}</h2>
      <ol>
        {items.map((item, index) => (
          <li key={index}>
            <bdi>
              <Rich text={item} />
            </bdi>
            <span class="tick">
              <span class="box" aria-hidden="true" />
              {words.yes} <span class="box" aria-hidden="true" />
              {words.no}
            </span>
          </li>
        ))}
      </ol>
      <div class="sign">
        <span>{words.remarks}</span>
        <span>{words.date}</span>
        <span>{words.signature}</span>
      </div>
    </section>
  )
}

function Deal({
  deal: { heading, lead, isAlert, axis, words, numbers },
  prefix,
}: {
  readonly deal: DealPart
  /** Makes the names of the patterns those of this sheet. */
  readonly prefix: string
}) {
  return (
    <section>
      <h2>{heading}</h2>
      <p class={isAlert ? 'lead alert' : 'lead'}>
        <Rich text={lead} />
      </p>
      {axis && <Axis data={axis} width={pictureWidth} prefix={prefix} words={words} isBrief />}
      {numbers.length === 0 ? null : (
        <dl class="numbers">
          {numbers.map(({ name, value, reason }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
              {reason === '' ? null : (
                <dd>
                  <bdi>{reason}</bdi>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

interface PartProps<Part> {
  readonly part: Part
  readonly more: string | undefined
}

function Scenarios({ part: { heading, heads, rows }, more }: PartProps<ScenariosPart>) {
  return (
    <section>
      <h2>{heading}</h2>
      <table class="scenarios">
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" class={index === 3 ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ letter, they, we, ends, chance }, index) => (
            <tr key={index}>
              <td>
                <b>{letter}</b> <bdi>{they}</bdi>
              </td>
              <td>
                <bdi>{we}</bdi>
              </td>
              <td>
                <bdi>
                  <Rich text={ends} />
                </bdi>
              </td>
              <td class="number">{chance}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More text={more} />
    </section>
  )
}

/** The heads of the columns of a table. */
function Heads({ heads }: { readonly heads: readonly string[] }) {
  return (
    <tr>
      {heads.map(head => (
        <th key={head} scope="col">
          {head}
        </th>
      ))}
    </tr>
  )
}

function Table({ part: { heading, heads, rows }, more }: PartProps<TablePart>) {
  return (
    <section>
      <h2>{heading}</h2>
      <table>
        <thead>
          <Heads heads={heads} />
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <More text={more} />
    </section>
  )
}

function List({ part: { heading, items }, more }: PartProps<Bullets>) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="bullets">
        {items.map((item, index) => (
          <li key={index}>
            <bdi>{item}</bdi>
          </li>
        ))}
      </ul>
      <More text={more} />
    </section>
  )
}

function Dates({ part: { heading, heads, rows }, more }: PartProps<DatesPart>) {
  return (
    <section>
      <h2>{heading}</h2>
      <table class="dates">
        <thead class="heads">
          <Heads heads={heads} />
        </thead>
        <tbody>
          {rows.map(({ date, what, who, isDeadline }, index) => (
            <tr key={index}>
              <td>{date}</td>
              <td>{isDeadline ? <b>{what}</b> : <bdi>{what}</bdi>}</td>
              <td>
                <bdi>{who}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More text={more} />
    </section>
  )
}

function More({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p class="more">{text}</p>
}
