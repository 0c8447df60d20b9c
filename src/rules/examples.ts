import { examples as briefConfidentialityMissing } from './brief/confidentiality-missing.js'
import { examples as briefForm } from './brief/form.js'
import { examples as briefFrontMatterInvalid } from './brief/front-matter-invalid.js'
import { examples as briefKeyTypo } from './brief/key-typo.js'
import { examples as briefMissingSpace } from './brief/missing-space.js'
import { examples as briefPlaceholder } from './brief/placeholder.js'
import { examples as briefRoleContradictsNumbers } from './brief/role-contradicts-numbers.js'
import { examples as briefSectionMissing } from './brief/section-missing.js'
import { examples as briefSectionOrder } from './brief/section-order.js'
import { examples as briefSectionThin } from './brief/section-thin.js'
import { examples as briefShareLeak } from './brief/share-leak.js'
import { examples as briefStale } from './brief/stale.js'
import { examples as briefUnreadable } from './brief/unreadable.js'
import { examples as concessionPastLimit } from './concession/past-limit.js'
import { examples as concessionSpentTwice } from './concession/spent-twice.js'
import { examples as concessionStepsGrow } from './concession/steps-grow.js'
import { examples as concessionUnpaired } from './concession/unpaired.js'
import { examples as contextNoCounterparty } from './context/no-counterparty.js'
import { examples as contextNoEvidence } from './context/no-evidence.js'
import { examples as contextOneSided } from './context/one-sided.js'
import { examples as contextPositionNotInterest } from './context/position-not-interest.js'
import { examples as crossAuthorityGap } from './cross/authority-gap.js'
import { examples as crossBatnaBeatsTarget } from './cross/batna-beats-target.js'
import { examples as crossBatnaExpiresFirst } from './cross/batna-expires-first.js'
import { examples as crossLimitOrder } from './cross/limit-order.js'
import { examples as crossLimitWorseThanBatna } from './cross/limit-worse-than-batna.js'
import { examples as crossNoZopa } from './cross/no-zopa.js'
import { examples as crossNumberConflict } from './cross/number-conflict.js'
import { examples as crossOpeningMidpoint } from './cross/opening-midpoint.js'
import { examples as crossPlanWorseThanBatna } from './cross/plan-worse-than-batna.js'
import { examples as crossReasonArithmetic } from './cross/reason-arithmetic.js'
import { examples as crossScenarioPastLimit } from './cross/scenario-past-limit.js'
import { examples as crossUnitsDiffer } from './cross/units-differ.js'
import { examples as crossUnknownName } from './cross/unknown-name.js'
import { examples as dateAmbiguous } from './date/ambiguous.js'
import { examples as dateImpossible } from './date/impossible.js'
import { examples as dateWeekend } from './date/weekend.js'
import { examples as dateYearMissing } from './date/year-missing.js'
import { examples as issuesUnknownIssue } from './issues/unknown-issue.js'
import { examples as issuesWeightsSum } from './issues/weights-sum.js'
import { examples as moneyNoCurrencyOrUnit } from './money/no-currency-or-unit.js'
import { examples as moneyRoundOpening } from './money/round-opening.js'
import { examples as packagePastLimit } from './package/past-limit.js'
import { examples as packageUneven } from './package/uneven.js'
import { examples as personalityLoadedLabel } from './personality/loaded-label.js'
import { examples as personalityNoApproach } from './personality/no-approach.js'
import { examples as personalityNoDecisionMaker } from './personality/no-decision-maker.js'
import { examples as personalityNoPerson } from './personality/no-person.js'
import { examples as personalitySensitiveData } from './personality/sensitive-data.js'
import { examples as personalityTraitWithoutEvidence } from './personality/trait-without-evidence.js'
import { examples as questionDouble } from './question/double.js'
import { examples as questionLeading } from './question/leading.js'
import { examples as questionMostlyClosed } from './question/mostly-closed.js'
import { examples as questionNoProcess } from './question/no-process.js'
import { examples as questionNotAQuestion } from './question/not-a-question.js'
import { examples as questionRevealsLimit } from './question/reveals-limit.js'
import { examples as questionTooFew } from './question/too-few.js'
import { examples as questionWhy } from './question/why.js'
import type { RuleExample } from './rule.js'
import { examples as scenarioIncomplete } from './scenario/incomplete.js'
import { examples as scenarioNoNoDeal } from './scenario/no-no-deal.js'
import { examples as scenarioProbabilitySum } from './scenario/probability-sum.js'
import { examples as scenarioTooFew } from './scenario/too-few.js'
import { examples as suppressionNoReason } from './suppression/no-reason.js'
import { examples as suppressionUnknownRule } from './suppression/unknown-rule.js'
import { examples as suppressionUnused } from './suppression/unused.js'
import { examples as tableCutOff } from './table/cut-off.js'
import { examples as tableShortRow } from './table/short-row.js'
import { examples as timelineAfterDeadline } from './timeline/after-deadline.js'
import { examples as timelineDatePast } from './timeline/date-past.js'
import { examples as timelineNoBuffer } from './timeline/no-buffer.js'
import { examples as timelineNoDates } from './timeline/no-dates.js'
import { examples as timelineNoOwner } from './timeline/no-owner.js'
import { examples as timelineOrder } from './timeline/order.js'
import { examples as timelineSingleMeeting } from './timeline/single-meeting.js'
import { examples as vossMissing } from './voss/missing.js'
import { examples as walkawayBatnaNoValue } from './walkaway/batna-no-value.js'
import { examples as walkawayBatnaNotAction } from './walkaway/batna-not-action.js'
import { examples as walkawayEstimateUnlabelled } from './walkaway/estimate-unlabelled.js'
import { examples as walkawayNoAuthority } from './walkaway/no-authority.js'
import { examples as walkawayNoBatna } from './walkaway/no-batna.js'
import { examples as walkawayNoTarget } from './walkaway/no-target.js'
import { examples as walkawayNoTheirSide } from './walkaway/no-their-side.js'
import { examples as walkawayNoValue } from './walkaway/no-value.js'
import { examples as walkawayPriceOnly } from './walkaway/price-only.js'
import { examples as walkawayRange } from './walkaway/range.js'
import { examples as walkawayVague } from './walkaway/vague.js'

/** The examples of each rule by its id, apart from the catalogue so that the editor does not load them. */
export const examplesByRule: ReadonlyMap<string, readonly RuleExample[]> = new Map([
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
  return examplesByRule.get(id) ?? []
}
