/** What a debrief writes and reads. `{0}` stands for an amount, a share, a day or a text. */
export interface DebriefWords {
  /** In a status or in the note of an offer: there is an agreement. In the notation of `oneOf`. */
  readonly agreed: readonly string[]
  /** In a status: there is none. */
  readonly failed: readonly string[]
  /** In the note of an offer: it is not agreed yet, `if we sign`. */
  readonly open: readonly string[]
  readonly result: string
  readonly agreedOn: string
  readonly noAgreement: string
  readonly roomKept: string
  /** `49% (between €428k and €462.5k, the middle of their estimated limit)`. */
  readonly ofRoom: string
  readonly wayUsed: string
  /** `58% (from €468k to €445k, the limit was €428k)`. */
  readonly ofWay: string
  readonly againstBatna: string
  readonly planned: string
  readonly againstTarget: string
  readonly short: string
  readonly better: string
  readonly same: string
  readonly pastLimit: string
  readonly worse: string
  readonly concessions: string
  readonly from: string
  readonly to: string
  readonly steps: string
  readonly moved: string
  readonly received: string
  readonly yesOrNo: string
  readonly estimates: string
  readonly estimate: string
  readonly expected: string
  readonly seen: string
  readonly isRight: string
  readonly theyAgreed: string
  readonly theyBegan: string
  readonly wentFurther: string
  readonly upToLeft: string
  readonly fromToLeft: string
  readonly right: string
  readonly off: string
  readonly rightOrWrong: string
  readonly promises: string
  readonly promise: string
  readonly nextTime: string
  readonly otherwise: string
  /** In the brief of the next negotiation. */
  readonly lastTime: string
  readonly theirOffers: string
  readonly theySaid: string
  /** A note of a meeting, with its day. */
  readonly noted: string
  readonly year: string
}
