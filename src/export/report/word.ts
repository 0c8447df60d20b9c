import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Run } from '../../markdown/read-blocks.js'
import type { RichText } from '../../picture/rich-text.js'
import { printable } from '../../text/printable.js'
import { moreText } from './more-text.js'
import type { Bullets, Report } from './report.js'
import type { Whole } from './whole.js'

type Content = Paragraph | Table

/** What a document is made of: it needs nothing else, so that the package is loaded alone. */
export interface WordContent {
  readonly report: Report
  readonly picture:
    | {
        readonly svg: string
        readonly width: number
        readonly height: number
        /** Is read out in place of the picture. */
        readonly description: string
      }
    | undefined
  /** What stands behind the page. */
  readonly whole: { readonly facts: Whole['facts']; readonly blocks: readonly Block[] } | undefined
}

/** A report as a Word document, and behind it the whole brief, if it is given. */
export async function toWord({ report, picture, whole }: WordContent): Promise<Uint8Array> {
  const document = new Document({
    title: printable(report.title),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: '9.5pt' }, paragraph: { spacing: { after: 40 } } },
        title: { run: { font: 'Calibri', size: '15pt', bold: true, color: '111111' } },
        heading1: headingStyle('13pt'),
        heading2: headingStyle('10pt'),
        heading3: headingStyle('10pt'),
        heading4: headingStyle('9pt'),
        heading5: headingStyle('9pt'),
        heading6: headingStyle('9pt'),
      },
    },
    numbering: {
      config: Array.from({ length: countLists(whole?.blocks ?? []) }, (_, list) => numbered(list)),
    },
    sections: [
      {
        properties: {
          page: { margin: { top: '11mm', left: '15mm', right: '15mm', bottom: '14mm', footer: '6mm' } },
        },
        footers: { default: footerOf(report) },
        children: [...reportContent(report, picture), ...(whole === undefined ? [] : wholeContent(whole))],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function headingStyle(size: '13pt' | '10pt' | '9pt') {
  return {
    run: { font: 'Calibri', size, bold: true, color: '111111' },
    paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
  }
}

function numbered(list: number) {
  return {
    reference: `list ${list}`,
    levels: Array.from({ length: 9 }, (_, level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
    })),
  }
}

function footerOf({ footer: { confidentiality, file, printed } }: Report): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [
          { type: TabStopType.CENTER, position: 5102 },
          { type: TabStopType.RIGHT, position: 10205 },
        ],
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: '111111', space: 4 } },
        children: [
          run(confidentiality, { isStrong: true }),
          new TextRun({
            size: '8pt',
            children: [
              `\t${printable(file)}\t${printable(printed)} · `,
              PageNumber.CURRENT,
              ' / ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
}

function reportContent(report: Report, picture: WordContent['picture']): readonly Content[] {
  const { kicker, title, decideBy, ask, deal, scenarios, issues, questions, risks, unknown, dates } = report
  return [
    new Paragraph({ children: [new TextRun({ text: printable(kicker), color: '555555' })] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...(decideBy === undefined
      ? []
      : [
          new Paragraph({
            children: [
              run(`${decideBy.label} `),
              run(decideBy.day, { isStrong: true }),
              run(`, ${decideBy.reason}`),
            ],
          }),
        ]),
    ...(ask === undefined
      ? []
      : [
          heading(ask.heading),
          table(
            undefined,
            ask.items.map((item, index) => [
              [run(`${index + 1}`)],
              rich(item),
              [run(`☐ ${ask.words.yes}   ☐ ${ask.words.no}`)],
            ]),
            [4, 78, 18],
          ),
          table(
            undefined,
            [[ask.words.remarks, ask.words.date, ask.words.signature].map(text => [run(text, {}, 2)])],
            [46, 22, 32],
          ),
        ]),
    ...(deal === undefined
      ? []
      : [
          heading(deal.heading),
          new Paragraph({ children: rich(deal.lead) }),
          ...(picture === undefined ? [] : [drawing(picture)]),
          ...(deal.numbers.length === 0
            ? []
            : [
                table(
                  undefined,
                  deal.numbers.map(({ name, value, reason }) => [
                    [run(name)],
                    [run(value, { isStrong: true })],
                    [run(reason)],
                  ]),
                  [18, 20, 62],
                ),
              ]),
        ]),
    ...(issues === undefined
      ? []
      : [
          heading(issues.heading),
          table(
            issues.heads,
            issues.rows.map(cells => cells.map(cell => [run(cell)])),
          ),
          ...more(report, issues.more),
        ]),
    ...(scenarios === undefined
      ? []
      : [
          heading(scenarios.heading),
          table(
            scenarios.heads,
            scenarios.rows.map(({ letter, they, we, ends, chance }) => [
              [run(`${letter} `, { isStrong: true }), run(they)],
              [run(we)],
              rich(ends),
              [run(chance)],
            ]),
            [30, 33, 27, 10],
          ),
          ...more(report, scenarios.more),
        ]),
    ...[questions, risks, unknown].flatMap(part => (part === undefined ? [] : bullets(report, part))),
    ...(dates === undefined
      ? []
      : [
          heading(dates.heading),
          table(
            dates.heads,
            dates.rows.map(({ date, what, who, isDeadline }) => [
              [run(date)],
              [run(what, { isStrong: isDeadline })],
              [run(who)],
            ]),
            [18, 54, 28],
          ),
          ...more(report, dates.more),
        ]),
  ]
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(text)] })
}

function bullets(report: Report, part: Bullets): readonly Content[] {
  return [
    heading(part.heading),
    ...part.items.map(item => new Paragraph({ bullet: { level: 0 }, children: [run(item)] })),
    ...more(report, part.more),
  ]
}

function more(report: Report, count: number): readonly Paragraph[] {
  const text = moreText(report, count)
  return text === undefined
    ? []
    : [new Paragraph({ children: [new TextRun({ text: printable(text), color: '555555' })] })]
}

/** The picture in lines and areas; programs that cannot draw them show nothing there, and the table below it. */
function drawing({ svg, width, height, description }: NonNullable<WordContent['picture']>): Paragraph {
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        transformation: { width, height },
        fallback: { type: 'png', data: transparent },
        altText: { name: 'picture', description: printable(description) },
      }),
    ],
  })
}

/** A transparent pixel. */
const transparent = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='),
  sign => sign.charCodeAt(0),
)

type Cell = readonly ParagraphChild[]

/** `widths` in per cent; equal ones by default. */
function table(
  heads: readonly string[] | undefined,
  rows: readonly (readonly Cell[])[],
  widths?: readonly number[],
): Table {
  const columns = Math.max(1, heads?.length ?? 0, ...rows.map(({ length }) => length))
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' }
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: Array.from(
        { length: columns },
        (_, index) =>
          new TableCell({
            width: { size: widths?.[index] ?? 100 / columns, type: WidthType.PERCENTAGE },
            margins: { top: 30, bottom: 30, right: 120 },
            children: [new Paragraph({ spacing: { after: 0 }, children: [...(cells[index] ?? [])] })],
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: line,
      insideHorizontal: line,
    },
    rows: [
      ...(heads === undefined
        ? []
        : [
            row(
              heads.map(head => [new TextRun({ text: printable(head), color: '555555' })]),
              true,
            ),
          ]),
      ...rows.map(cells => row(cells, false)),
    ],
  })
}

function rich(text: RichText): Cell {
  return text.map(({ text, isStrong }) => run(text, { isStrong }))
}

/** A text in one type. */
function run(text: string, type: Omit<Run, 'text'> = {}, breaks = 0): TextRun {
  const { isStrong, isEmphasis, isStruck, isCode } = type
  return new TextRun({
    // A type that is said to be off would switch off that of a heading.
    ...(isStrong ? { bold: true } : {}),
    ...(isEmphasis ? { italics: true } : {}),
    ...(isStruck ? { strike: true } : {}),
    ...(isCode ? { font: 'Consolas' } : {}),
    break: breaks,
    text: printable(text),
  })
}

function wholeContent({ facts, blocks }: NonNullable<WordContent['whole']>): readonly Content[] {
  return [
    new Paragraph({ pageBreakBefore: true, children: [] }),
    ...(facts.length === 0
      ? []
      : [
          table(
            undefined,
            facts.map(([key, value]) => [[run(key)], [run(value)]]),
            [25, 75],
          ),
        ]),
    ...blocks.flatMap(ofBlock),
  ]
}

function countLists(blocks: readonly Block[]): number {
  return 1 + Math.max(-1, ...blocks.map(block => (block.kind === 'item' ? (block.list ?? -1) : -1)))
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const

function ofBlock(block: Block): readonly Content[] {
  const runs = (all: readonly Run[]) =>
    all.flatMap(({ text, ...type }) =>
      text.split(/\r?\n/).map((line, index) => run(line, type, index === 0 ? 0 : 1)),
    )
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level - 1] ?? HeadingLevel.HEADING_5,
          children: runs(block.runs),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({ ...(block.isQuote ? { indent: { left: 360 } } : {}), children: runs(block.runs) }),
      ]
    case 'item': {
      const level = Math.min(block.depth, 8)
      const mark =
        block.list === undefined
          ? { bullet: { level } }
          : { numbering: { reference: `list ${block.list}`, level } }
      const place = block.hasMark ? mark : { indent: { left: 360 * (level + 1) } }
      return [new Paragraph({ ...place, children: runs(block.runs) })]
    }
    case 'table': {
      const [head, ...rows] = block.rows.map(cells => cells.map(runs))
      return head === undefined ? [] : [table(undefined, [head, ...rows])]
    }
    case 'code':
      return block.lines.map(line => new Paragraph({ children: [run(line, { isCode: true })] }))
    case 'rule':
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } },
          children: [],
        }),
      ]
  }
}
