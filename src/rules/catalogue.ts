import { confidentialityMissing } from './brief/confidentiality-missing.js'
import { form } from './brief/form.js'
import { frontMatterInvalid } from './brief/front-matter-invalid.js'
import { keyTypo } from './brief/key-typo.js'
import { missingSpace } from './brief/missing-space.js'
import { placeholder } from './brief/placeholder.js'
import { roleContradictsNumbers } from './brief/role-contradicts-numbers.js'
import { sectionMissing } from './brief/section-missing.js'
import { sectionOrder } from './brief/section-order.js'
import { sectionThin } from './brief/section-thin.js'
import { shareLeak } from './brief/share-leak.js'
import { stale } from './brief/stale.js'
import { unreadable } from './brief/unreadable.js'
import { pastLimit as pastLimitConcession } from './concession/past-limit.js'
import { spentTwice } from './concession/spent-twice.js'
import { stepsGrow } from './concession/steps-grow.js'
import { unpaired } from './concession/unpaired.js'
import { noCounterparty } from './context/no-counterparty.js'
import { noEvidence } from './context/no-evidence.js'
import { oneSided } from './context/one-sided.js'
import { positionNotInterest } from './context/position-not-interest.js'
import { authorityGap } from './cross/authority-gap.js'
import { batnaBeatsTarget } from './cross/batna-beats-target.js'
import { batnaExpiresFirst } from './cross/batna-expires-first.js'
import { limitOrder } from './cross/limit-order.js'
import { limitWorseThanBatna } from './cross/limit-worse-than-batna.js'
import { noZopa } from './cross/no-zopa.js'
import { numberConflict } from './cross/number-conflict.js'
import { openingMidpoint } from './cross/opening-midpoint.js'
import { planWorseThanBatna } from './cross/plan-worse-than-batna.js'
import { reasonArithmetic } from './cross/reason-arithmetic.js'
import { scenarioPastLimit } from './cross/scenario-past-limit.js'
import { unitsDiffer } from './cross/units-differ.js'
import { unknownName } from './cross/unknown-name.js'
import { ambiguous } from './date/ambiguous.js'
import { impossible } from './date/impossible.js'
import { weekend } from './date/weekend.js'
import { yearMissing } from './date/year-missing.js'
import { unknownIssue } from './issues/unknown-issue.js'
import { weightsSum } from './issues/weights-sum.js'
import { noCurrencyOrUnit } from './money/no-currency-or-unit.js'
import { roundOpening } from './money/round-opening.js'
import { pastLimit as pastLimitPackage } from './package/past-limit.js'
import { uneven } from './package/uneven.js'
import { loadedLabel } from './personality/loaded-label.js'
import { noApproach } from './personality/no-approach.js'
import { noDecisionMaker } from './personality/no-decision-maker.js'
import { noPerson } from './personality/no-person.js'
import { sensitiveData } from './personality/sensitive-data.js'
import { traitWithoutEvidence } from './personality/trait-without-evidence.js'
import { double } from './question/double.js'
import { leading } from './question/leading.js'
import { mostlyClosed } from './question/mostly-closed.js'
import { noProcess } from './question/no-process.js'
import { notAQuestion } from './question/not-a-question.js'
import { revealsLimit } from './question/reveals-limit.js'
import { tooFew as tooFewQuestions } from './question/too-few.js'
import { why } from './question/why.js'
import type { Rule } from './rule.js'
import { incomplete } from './scenario/incomplete.js'
import { noNoDeal } from './scenario/no-no-deal.js'
import { probabilitySum } from './scenario/probability-sum.js'
import { tooFew as tooFewScenarios } from './scenario/too-few.js'
import { noReason } from './suppression/no-reason.js'
import { unknownRule } from './suppression/unknown-rule.js'
import { unused } from './suppression/unused.js'
import { cutOff } from './table/cut-off.js'
import { shortRow } from './table/short-row.js'
import { afterDeadline } from './timeline/after-deadline.js'
import { datePast } from './timeline/date-past.js'
import { noBuffer } from './timeline/no-buffer.js'
import { noDates } from './timeline/no-dates.js'
import { noOwner } from './timeline/no-owner.js'
import { order } from './timeline/order.js'
import { singleMeeting } from './timeline/single-meeting.js'
import { missing as vossMissing } from './voss/missing.js'
import { batnaNoValue } from './walkaway/batna-no-value.js'
import { batnaNotAction } from './walkaway/batna-not-action.js'
import { batnaSum } from './walkaway/batna-sum.js'
import { estimateUnlabelled } from './walkaway/estimate-unlabelled.js'
import { noAuthority } from './walkaway/no-authority.js'
import { noBatna } from './walkaway/no-batna.js'
import { noTarget } from './walkaway/no-target.js'
import { noTheirSide } from './walkaway/no-their-side.js'
import { noValue } from './walkaway/no-value.js'
import { priceOnly } from './walkaway/price-only.js'
import { range } from './walkaway/range.js'
import { vague } from './walkaway/vague.js'

/** Every rule, group by group. A test compares the list with the folder. */
export const rules: readonly Rule[] = [
  form,
  sectionMissing,
  sectionThin,
  missingSpace,
  cutOff,
  shortRow,
  placeholder,
  unreadable,
  stale,
  confidentialityMissing,
  shareLeak,
  frontMatterInvalid,
  roleContradictsNumbers,
  keyTypo,
  sectionOrder,
  noCounterparty,
  oneSided,
  noEvidence,
  positionNotInterest,
  traitWithoutEvidence,
  loadedLabel,
  noApproach,
  noDecisionMaker,
  sensitiveData,
  noPerson,
  noDates,
  datePast,
  order,
  afterDeadline,
  noBuffer,
  noOwner,
  singleMeeting,
  impossible,
  ambiguous,
  yearMissing,
  weekend,
  tooFewScenarios,
  noNoDeal,
  incomplete,
  probabilitySum,
  noValue,
  vague,
  range,
  noCurrencyOrUnit,
  roundOpening,
  noBatna,
  batnaNotAction,
  batnaNoValue,
  batnaSum,
  noTarget,
  noTheirSide,
  estimateUnlabelled,
  noAuthority,
  priceOnly,
  limitOrder,
  scenarioPastLimit,
  limitWorseThanBatna,
  batnaBeatsTarget,
  noZopa,
  numberConflict,
  unitsDiffer,
  batnaExpiresFirst,
  authorityGap,
  openingMidpoint,
  planWorseThanBatna,
  reasonArithmetic,
  unpaired,
  stepsGrow,
  pastLimitConcession,
  spentTwice,
  weightsSum,
  unknownIssue,
  pastLimitPackage,
  uneven,
  tooFewQuestions,
  mostlyClosed,
  leading,
  double,
  revealsLimit,
  noProcess,
  notAQuestion,
  why,
  unknownName,
  vossMissing,
  unknownRule,
  unused,
  noReason,
]
