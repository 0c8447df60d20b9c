import * as briefConfidentialityMissing from './brief/confidentiality-missing.js'
import * as briefForm from './brief/form.js'
import * as briefFrontMatterInvalid from './brief/front-matter-invalid.js'
import * as briefKeyTypo from './brief/key-typo.js'
import * as briefMissingSpace from './brief/missing-space.js'
import * as briefPlaceholder from './brief/placeholder.js'
import * as briefRoleContradictsNumbers from './brief/role-contradicts-numbers.js'
import * as briefSectionMissing from './brief/section-missing.js'
import * as briefSectionOrder from './brief/section-order.js'
import * as briefSectionThin from './brief/section-thin.js'
import * as briefShareLeak from './brief/share-leak.js'
import * as briefStale from './brief/stale.js'
import * as briefUnreadable from './brief/unreadable.js'
import * as concessionPastLimit from './concession/past-limit.js'
import * as concessionSpentTwice from './concession/spent-twice.js'
import * as concessionStepsGrow from './concession/steps-grow.js'
import * as concessionUnpaired from './concession/unpaired.js'
import * as contextNoCounterparty from './context/no-counterparty.js'
import * as contextNoEvidence from './context/no-evidence.js'
import * as contextOneSided from './context/one-sided.js'
import * as contextPositionNotInterest from './context/position-not-interest.js'
import * as crossAuthorityGap from './cross/authority-gap.js'
import * as crossBatnaBeatsTarget from './cross/batna-beats-target.js'
import * as crossBatnaExpiresFirst from './cross/batna-expires-first.js'
import * as crossLimitOrder from './cross/limit-order.js'
import * as crossLimitWorseThanBatna from './cross/limit-worse-than-batna.js'
import * as crossNoZopa from './cross/no-zopa.js'
import * as crossNumberConflict from './cross/number-conflict.js'
import * as crossOpeningMidpoint from './cross/opening-midpoint.js'
import * as crossPlanWorseThanBatna from './cross/plan-worse-than-batna.js'
import * as crossReasonArithmetic from './cross/reason-arithmetic.js'
import * as crossScenarioPastLimit from './cross/scenario-past-limit.js'
import * as crossUnitsDiffer from './cross/units-differ.js'
import * as crossUnknownName from './cross/unknown-name.js'
import * as dateAmbiguous from './date/ambiguous.js'
import * as dateImpossible from './date/impossible.js'
import * as dateWeekend from './date/weekend.js'
import * as dateYearMissing from './date/year-missing.js'
import * as issuesUnknownIssue from './issues/unknown-issue.js'
import * as issuesWeightsSum from './issues/weights-sum.js'
import * as moneyNoCurrencyOrUnit from './money/no-currency-or-unit.js'
import * as moneyRoundOpening from './money/round-opening.js'
import * as packagePastLimit from './package/past-limit.js'
import * as packageUneven from './package/uneven.js'
import * as personalityLoadedLabel from './personality/loaded-label.js'
import * as personalityNoApproach from './personality/no-approach.js'
import * as personalityNoDecisionMaker from './personality/no-decision-maker.js'
import * as personalityNoPerson from './personality/no-person.js'
import * as personalitySensitiveData from './personality/sensitive-data.js'
import * as personalityTraitWithoutEvidence from './personality/trait-without-evidence.js'
import * as questionDouble from './question/double.js'
import * as questionLeading from './question/leading.js'
import * as questionMostlyClosed from './question/mostly-closed.js'
import * as questionNoProcess from './question/no-process.js'
import * as questionNotAQuestion from './question/not-a-question.js'
import * as questionRevealsLimit from './question/reveals-limit.js'
import * as questionTooFew from './question/too-few.js'
import * as questionWhy from './question/why.js'
import type { Rationale, RuleExample, RulePage } from './rule.js'
import * as scenarioIncomplete from './scenario/incomplete.js'
import * as scenarioNoNoDeal from './scenario/no-no-deal.js'
import * as scenarioProbabilitySum from './scenario/probability-sum.js'
import * as scenarioTooFew from './scenario/too-few.js'
import * as suppressionNoReason from './suppression/no-reason.js'
import * as suppressionUnknownRule from './suppression/unknown-rule.js'
import * as suppressionUnused from './suppression/unused.js'
import * as tableCutOff from './table/cut-off.js'
import * as tableShortRow from './table/short-row.js'
import * as timelineAfterDeadline from './timeline/after-deadline.js'
import * as timelineDatePast from './timeline/date-past.js'
import * as timelineNoBuffer from './timeline/no-buffer.js'
import * as timelineNoDates from './timeline/no-dates.js'
import * as timelineNoOwner from './timeline/no-owner.js'
import * as timelineOrder from './timeline/order.js'
import * as timelineSingleMeeting from './timeline/single-meeting.js'
import * as vossMissing from './voss/missing.js'
import * as walkawayBatnaNoValue from './walkaway/batna-no-value.js'
import * as walkawayBatnaNotAction from './walkaway/batna-not-action.js'
import * as walkawayBatnaSum from './walkaway/batna-sum.js'
import * as walkawayEstimateUnlabelled from './walkaway/estimate-unlabelled.js'
import * as walkawayNoAuthority from './walkaway/no-authority.js'
import * as walkawayNoBatna from './walkaway/no-batna.js'
import * as walkawayNoTarget from './walkaway/no-target.js'
import * as walkawayNoTheirSide from './walkaway/no-their-side.js'
import * as walkawayNoValue from './walkaway/no-value.js'
import * as walkawayPriceOnly from './walkaway/price-only.js'
import * as walkawayRange from './walkaway/range.js'
import * as walkawayVague from './walkaway/vague.js'

/** What the page of each rule says, by its id, apart from the catalogue so that the editor does not load it. */
const pages = new Map<string, RulePage>([
  ['brief/confidentiality-missing', briefConfidentialityMissing],
  ['brief/form', briefForm],
  ['brief/front-matter-invalid', briefFrontMatterInvalid],
  ['brief/key-typo', briefKeyTypo],
  ['brief/missing-space', briefMissingSpace],
  ['brief/placeholder', briefPlaceholder],
  ['brief/role-contradicts-numbers', briefRoleContradictsNumbers],
  ['brief/section-missing', briefSectionMissing],
  ['brief/section-order', briefSectionOrder],
  ['brief/section-thin', briefSectionThin],
  ['brief/share-leak', briefShareLeak],
  ['brief/stale', briefStale],
  ['brief/unreadable', briefUnreadable],
  ['concession/past-limit', concessionPastLimit],
  ['concession/spent-twice', concessionSpentTwice],
  ['concession/steps-grow', concessionStepsGrow],
  ['concession/unpaired', concessionUnpaired],
  ['context/no-counterparty', contextNoCounterparty],
  ['context/no-evidence', contextNoEvidence],
  ['context/one-sided', contextOneSided],
  ['context/position-not-interest', contextPositionNotInterest],
  ['cross/authority-gap', crossAuthorityGap],
  ['cross/batna-beats-target', crossBatnaBeatsTarget],
  ['cross/batna-expires-first', crossBatnaExpiresFirst],
  ['cross/limit-order', crossLimitOrder],
  ['cross/limit-worse-than-batna', crossLimitWorseThanBatna],
  ['cross/no-zopa', crossNoZopa],
  ['cross/number-conflict', crossNumberConflict],
  ['cross/opening-midpoint', crossOpeningMidpoint],
  ['cross/plan-worse-than-batna', crossPlanWorseThanBatna],
  ['cross/reason-arithmetic', crossReasonArithmetic],
  ['cross/scenario-past-limit', crossScenarioPastLimit],
  ['cross/units-differ', crossUnitsDiffer],
  ['cross/unknown-name', crossUnknownName],
  ['date/ambiguous', dateAmbiguous],
  ['date/impossible', dateImpossible],
  ['date/weekend', dateWeekend],
  ['date/year-missing', dateYearMissing],
  ['issues/unknown-issue', issuesUnknownIssue],
  ['issues/weights-sum', issuesWeightsSum],
  ['money/no-currency-or-unit', moneyNoCurrencyOrUnit],
  ['money/round-opening', moneyRoundOpening],
  ['package/past-limit', packagePastLimit],
  ['package/uneven', packageUneven],
  ['personality/loaded-label', personalityLoadedLabel],
  ['personality/no-approach', personalityNoApproach],
  ['personality/no-decision-maker', personalityNoDecisionMaker],
  ['personality/no-person', personalityNoPerson],
  ['personality/sensitive-data', personalitySensitiveData],
  ['personality/trait-without-evidence', personalityTraitWithoutEvidence],
  ['question/double', questionDouble],
  ['question/leading', questionLeading],
  ['question/mostly-closed', questionMostlyClosed],
  ['question/no-process', questionNoProcess],
  ['question/not-a-question', questionNotAQuestion],
  ['question/reveals-limit', questionRevealsLimit],
  ['question/too-few', questionTooFew],
  ['question/why', questionWhy],
  ['scenario/incomplete', scenarioIncomplete],
  ['scenario/no-no-deal', scenarioNoNoDeal],
  ['scenario/probability-sum', scenarioProbabilitySum],
  ['scenario/too-few', scenarioTooFew],
  ['suppression/no-reason', suppressionNoReason],
  ['suppression/unknown-rule', suppressionUnknownRule],
  ['suppression/unused', suppressionUnused],
  ['table/cut-off', tableCutOff],
  ['table/short-row', tableShortRow],
  ['timeline/after-deadline', timelineAfterDeadline],
  ['timeline/date-past', timelineDatePast],
  ['timeline/no-buffer', timelineNoBuffer],
  ['timeline/no-dates', timelineNoDates],
  ['timeline/no-owner', timelineNoOwner],
  ['timeline/order', timelineOrder],
  ['timeline/single-meeting', timelineSingleMeeting],
  ['voss/missing', vossMissing],
  ['walkaway/batna-no-value', walkawayBatnaNoValue],
  ['walkaway/batna-not-action', walkawayBatnaNotAction],
  ['walkaway/batna-sum', walkawayBatnaSum],
  ['walkaway/estimate-unlabelled', walkawayEstimateUnlabelled],
  ['walkaway/no-authority', walkawayNoAuthority],
  ['walkaway/no-batna', walkawayNoBatna],
  ['walkaway/no-target', walkawayNoTarget],
  ['walkaway/no-their-side', walkawayNoTheirSide],
  ['walkaway/no-value', walkawayNoValue],
  ['walkaway/price-only', walkawayPriceOnly],
  ['walkaway/range', walkawayRange],
  ['walkaway/vague', walkawayVague],
])

/** The examples of a rule, in the order of its page. */
export function examplesOf(id: string): readonly RuleExample[] {
  return pages.get(id)?.examples ?? []
}

export function rationaleOf(id: string): Rationale | undefined {
  return pages.get(id)?.rationale
}
