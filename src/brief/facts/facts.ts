import type { DateReading } from '../../values/date.js'
import { daysBetween, type IsoDay } from '../../values/day.js'
import type { Note } from '../note.js'
import { type Authority, readAuthority } from './authority.js'
import { type Bargain, readBargain } from './bargain.js'
import { type Concession, readConcessions, readLadders } from './concessions.js'
import { type Deadline, readDeadlines, withNearestYear } from './deadlines.js'
import { type BatnaName, batnaName, type Deal, readDeals } from './deals.js'
import { readFloor } from './floor.js'
import { type Form, readForm } from './form.js'
import { type Gaps, readGaps } from './gaps.js'
import { type Interests, readInterests } from './interests.js'
import { type Issue, type Package, readIssues, readPackages } from './issues.js'
import { type Milestone, readMilestones, readToldSteps } from './milestones.js'
import { type Offer, readOffers } from './offers.js'
import { isEmptyNote, type Parts, readParts, saysNothing } from './parts.js'
import { readPartyNames } from './party-names.js'
import { type Person, readPeople } from './people.js'
import { type Position, readPositions } from './positions.js'
import { type ListedQuestion, readQuestions } from './questions.js'
import { readScenarios, type Scenario } from './scenarios.js'
import { readShortfalls, type Shortfall } from './shortfalls.js'
import { SideReader } from './side-and-scope.js'
import { readOwnerNames, readTheirNames } from './their-names.js'
import { readUnread, type Unread } from './unread.js'
import { readWeightings, type Weighting } from './weightings.js'
import { readWrittenDates, type WrittenDate } from './written-dates.js'

/** A day that is further away is that of another round: the end of a lease says nothing about the next steps. */
const farDays = 300

/** What the sections of a brief mean, in the order of the text. Each fact is read when it is first used. */
export class Facts {
  #people: readonly Person[] | undefined
  #theirNames: readonly string[] | undefined
  #milestones: readonly Milestone[] | undefined
  #toldSteps: readonly Milestone[] | undefined
  #deadlines: readonly Deadline[] | undefined
  #dates: readonly WrittenDate[] | undefined
  #writtenDays: readonly IsoDay[] | undefined
  #scenarios: readonly Scenario[] | undefined
  #questions: readonly ListedQuestion[] | undefined
  #sides: SideReader | undefined
  #read: readonly Position[] | undefined
  #positions: readonly Position[] | undefined
  #bargain: Bargain | undefined
  #deals: readonly Deal[] | undefined
  #batnaName: BatnaName | undefined
  #shortfalls: readonly Shortfall[] | undefined
  #unread: readonly Unread[] | undefined
  #issues: readonly Issue[] | undefined
  #packages: readonly Package[] | undefined
  #weightings: readonly Weighting[] | undefined
  #concessions: readonly Concession[] | undefined
  #ladders: readonly Concession[] | undefined
  #offers: readonly Offer[] | undefined
  #interests: Interests | undefined
  #parts: Parts | undefined
  #gaps: Gaps | undefined
  #form: { readonly form: Form | undefined } | undefined
  #authority: readonly Authority[] | undefined

  constructor(private readonly note: Note) {}

  get people(): readonly Person[] {
    this.#people ??= readPeople(this.note)
    return this.#people
  }

  /** Words by which the other side is known. */
  get theirNames(): readonly string[] {
    this.#theirNames ??= readTheirNames(this.note, this.people)
    return this.#theirNames
  }

  get milestones(): readonly Milestone[] {
    this.#milestones ??= readMilestones(this.note, readOwnerNames(this.note, this.people))
    return this.#milestones
  }

  /** Dated sentences of the timeline: likely steps. */
  get toldSteps(): readonly Milestone[] {
    this.#toldSteps ??= readToldSteps(this.note)
    return this.#toldSteps
  }

  get deadlines(): readonly Deadline[] {
    this.#deadlines ??= readDeadlines(this.note, this.milestones, this.toldSteps, this.writtenDays[0])
    return this.#deadlines
  }

  /** The days that the text writes with their years, in text order. */
  get writtenDays(): readonly IsoDay[] {
    this.#writtenDays ??= this.dates.flatMap(({ date }) => (date.kind === 'day' ? [date.day] : []))
    return this.#writtenDays
  }

  /**
   * Gives a date without a year the year that brings it nearest to `today` or to a day of the text that is not
   * far behind it; returns other dates unchanged.
   */
  dated(date: DateReading, today: IsoDay): DateReading {
    if (date.kind !== 'yearless') return date
    const known = this.writtenDays.filter(day => daysBetween(today, day) <= farDays)
    return withNearestYear(date, today, ...known)
  }

  /** All written dates, front matter first, with the section that contains them. */
  get dates(): readonly WrittenDate[] {
    this.#dates ??= readWrittenDates(this.note)
    return this.#dates
  }

  get scenarios(): readonly Scenario[] {
    this.#scenarios ??= readScenarios(this.note)
    return this.#scenarios
  }

  get questions(): readonly ListedQuestion[] {
    this.#questions ??= readQuestions(this.note)
    return this.#questions
  }

  /** Those that are not ticked off. */
  get unasked(): readonly ListedQuestion[] {
    return this.questions.filter(({ isDone }) => !isDone)
  }

  /** The key numbers of the deal and of its cases. */
  get positions(): readonly Position[] {
    this.#positions ??= this.#allPositions.filter(({ isPoint }) => !isPoint)
    return this.#positions
  }

  /** The numbers of the points of the deal, such as price, term and payment, in tables with keys as columns. */
  get points(): readonly Position[] {
    return this.#allPositions.filter(({ isPoint }) => isPoint)
  }

  get #sideReader(): SideReader {
    this.#sides ??= new SideReader(this.note, this.theirNames, readPartyNames(this.note, this.people))
    return this.#sides
  }

  get #allPositions(): readonly Position[] {
    this.#read ??= readPositions(this.note, this.#sideReader)
    return this.#read
  }

  get bargain(): Bargain {
    this.#bargain ??= readBargain(this.note, this.positions, this.points)
    return this.#bargain
  }

  /** The key numbers that are compared with each other: of the whole deal, or of each of its cases and points. */
  get deals(): readonly Deal[] {
    this.#deals ??= readDeals(this.#allPositions, this.bargain.direction)
    return this.#deals
  }

  /** The floor of the whole deal; undefined if there is none, or one for each of several cases. */
  get floor(): Position | undefined {
    const wholes = this.deals.filter(({ isPoint }) => !isPoint)
    const [whole] = wholes
    return whole !== undefined && wholes.length === 1 ? this.floorOf(whole) : undefined
  }

  /** The point from which no deal is better: the limit, or the BATNA value where that is better. */
  floorOf(deal: Deal): Position | undefined {
    this.#batnaName ??= batnaName(this.deals)
    return readFloor(this.note, deal, this.#batnaName)
  }

  /** The limits that are worse than the BATNA value, and what their lines say about it. */
  get shortfalls(): readonly Shortfall[] {
    this.#shortfalls ??= readShortfalls(this.note, this.deals)
    return this.#shortfalls
  }

  /** What looks like a key number and could not be read. */
  get unread(): readonly Unread[] {
    this.#unread ??= readUnread(this.note, this.#allPositions)
    return this.#unread
  }

  get issues(): readonly Issue[] {
    this.#issues ??= readIssues(this.note, this.#sideReader)
    return this.#issues
  }

  /** What the issues weigh, and other things that share a hundred points. */
  get weightings(): readonly Weighting[] {
    this.#weightings ??= readWeightings(this.note, this.issues)
    return this.#weightings
  }

  get packages(): readonly Package[] {
    this.#packages ??= readPackages(this.note, this.issues)
    return this.#packages
  }

  get concessions(): readonly Concession[] {
    this.#concessions ??= readConcessions(this.note, this.positions)
    return this.#concessions
  }

  /** Steps with a price in places that are not known to be about concessions. */
  get ladders(): readonly Concession[] {
    this.#ladders ??= readLadders(this.note, this.positions)
    return this.#ladders
  }

  get offers(): readonly Offer[] {
    this.#offers ??= readOffers(this.note)
    return this.#offers
  }

  get interests(): Interests {
    this.#interests ??= readInterests(this.note, this.#sideReader, this.theirNames)
    return this.#interests
  }

  /** Whether the text says nothing yet, so that there is nothing to check. */
  get isEmpty(): boolean {
    return isEmptyNote(this.note)
  }

  /** Whether it is no more than headings and key facts, so that nothing can be said to be missing. */
  get saysNothing(): boolean {
    return saysNothing(this.note)
  }

  /** Which of the six parts are there, under whatever heading, and which are missing. */
  get parts(): Parts {
    this.#parts ??= readParts(this.note, this)
    return this.#parts
  }

  /** What is left open. */
  get gaps(): Gaps {
    this.#gaps ??= readGaps(this.note, this)
    return this.#gaps
  }

  /** Undefined unless the document is mostly blanks. */
  get form(): Form | undefined {
    this.#form ??= { form: readForm(this.note) }
    return this.#form.form
  }

  /** Who on our side may agree, and up to what. */
  get authority(): readonly Authority[] {
    this.#authority ??= readAuthority(this.note, this.#sideReader, this.theirNames)
    return this.#authority
  }
}
