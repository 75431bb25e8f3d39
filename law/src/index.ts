export type { Act } from './acts/act.ts'
export { appendixOf, cited } from './acts/cited.ts'
export { type ActId, acts } from './acts/index.ts'
export { type Source, type SourceId, sources } from './acts/sources.ts'
export { arrivalNotice, selfRegistration, transfereeEntry } from './arrival/chapter.ts'
export {
  asDay,
  type Day,
  dayOfMonth,
  daysBetween,
  isDay,
  laterOf,
  monthOf,
  plusDays,
  plusMonths,
  weekday,
  yearOf,
} from './calendar/day.ts'
export { dayInWords } from './calendar/day-in-words.ts'
export { type HolidayId, holidays } from './calendar/holidays.ts'
export {
  CalendarMissing,
  calendarYears,
  dayOffOn,
  daysSkipped,
  isWorkingDay,
  plusWorkingDays,
  plusWorkingDaysIfKnown,
  sameOrNextWorkingDay,
  workingDaysBetween,
} from './calendar/working-days.ts'
export type { CalendarYear, DayOff, WorkedRestDay } from './calendar/year.ts'
export { chapters } from './chapters.ts'
export { esutdAmend, esutdConclude, esutdCorrect, esutdTerminate } from './contracts/duties.ts'
export { amendTerm, concludeTerm, correctTerm, terminateTerm } from './contracts/terms.ts'
export { type Answer, and, answerOf, either, together } from './core/answer.ts'
export { type Citation, notKnown } from './core/citation.ts'
export { type Decision, decide } from './core/decision.ts'
export { at, type Dated, datedAt, type Figure, type Gap, NoFigure } from './core/figure.ts'
export { numberInWords } from './core/number-in-words.ts'
export {
  ask,
  askOn,
  type Example,
  type Finding,
  type InForce,
  type Reason,
  type Rule,
  type RuleVersion,
  versionOn,
} from './core/rule.ts'
export { inForceOn, type Rulebook, rulebook, type Shelf, shelvesOf } from './core/rulebook.ts'
export { fill, inOneBreath, type SpokenValues } from './core/sentence.ts'
export type { Problem } from './core/shape.ts'
export { type Language, languages, type Text, type Values } from './core/text.ts'
export { type Trust, trusts, weaker } from './core/trust.ts'
export type { CaseChange, ChangeKind } from './drift/case-changes.ts'
export { type CaseDrift, caseDrift, type DriftDay } from './drift/case-drift.ts'
export { daysOfChange } from './drift/days-of-change.ts'
export {
  type FigureChange,
  type LawChanges,
  lawChanges,
  type RuleChange,
  type ValueOn,
  type WordingOn,
} from './drift/law-changes.ts'
export { livedOn } from './drift/lived-on.ts'
export { plainValueInWords, valueInWords } from './drift/value-in-words.ts'
export { announceLayoffBy, nextReportBy, vacancyPublished } from './employers/duties.ts'
export { smallBusinessLimits } from './employers/small-business.ts'
export { exemptionGrounds } from './exemptions/grounds.ts'
export { exemptionLimits } from './exemptions/thresholds.ts'
export { type OverstayStep, type Sanction, sanctionForOverstay } from './fines/foreigner-sanctions.ts'
export { type Fine, fineFor, type OffenceId, offences } from './fines/offences.ts'
export { type FinedParty, type FineScale, finedParties } from './fines/scale.ts'
export { decideByAnyGround, decideTopic, type Known } from './forms/ask-topic.ts'
export { type Chapter, type ChapterRule, rulesOfChapter } from './forms/chapter.ts'
export type { Stated } from './forms/condition.ts'
export { type Duty, type DutyTerm, lastDayOf } from './forms/duty.ts'
export type { Counted } from './forms/limit.ts'
export { placesByTrust, silentFigures, unreadActs, type Weak, weakPlaces } from './gaps.ts'
export { categoryOfPost } from './kinds/categories.ts'
export { type BookRule, type Cited, citationsOfBook, firmness, lawBook, underAct } from './law-book.ts'
export { type AgencyReply, agencyReplies, answerOfReply } from './permits/agency-reply.ts'
export {
  appealInstructions,
  complainBy,
  complainByUninstructed,
  forwardBy,
  goToCourtBy,
  higherBodyDecidesBy,
  refusedBySilenceOn,
  serviceComplaintAnsweredBy,
} from './permits/appeal.ts'
export { applicationRules, judgeApplication } from './permits/application.ts'
export type { ApplicationQuestion } from './permits/application-question.ts'
export { type Assessment, assess, explained } from './permits/assess.ts'
export { banEnds } from './permits/ban.ts'
export { replacementDays } from './permits/category-4-replacement.ts'
export { type Change, type WaysToYes, waysToYes } from './permits/changes.ts'
export { hearingNotice, hearingObjection, paymentTerm, reviewNew } from './permits/clock-figures.ts'
export {
  type Decided,
  decideBy,
  fileFrom,
  hearingNoticeBy,
  issueBy,
  lateByPracticeAfter,
  objectBy,
  type ProceduralDays,
  payBy,
  refuseNotBefore,
  registeredOn,
} from './permits/clocks.ts'
export { type Circumstances, type PaperAsked, papersFor } from './permits/documents.ts'
export { type Fee, type FeeBasis, feeFor } from './permits/fee.ts'
export { type Judgement, judge } from './permits/judge.ts'
export { exemptionFromShare } from './permits/local-share.ts'
export { shareOfHands, shareOfHeads } from './permits/local-share-figures.ts'
export { filingOffset, filingOpens, lastOnAir, marketWait, opensAfter } from './permits/market-test.ts'
export { mci } from './permits/mci.ts'
export { type Exemption, exemptionOf, type Ground } from './permits/need.ts'
export type { Circumstance, Paper } from './permits/paper.ts'
export { type PaperId, papers } from './permits/papers.ts'
export { type PatchOperation, patched } from './permits/patch.ts'
export { placeName } from './permits/place-names.ts'
export * from './permits/question.ts'
export { type QuestionRead, readQuestion } from './permits/read-question.ts'
export {
  type RefusalGround,
  type RefusalGroundId,
  type RefusalReason,
  refusalGrounds,
  refusalReasons,
} from './permits/refusal-grounds.ts'
export { windowOf } from './permits/renewal.ts'
export { renewedTerm } from './permits/renewal-term.ts'
export { type RevocationGroundId, revocationGrounds } from './permits/revocation-grounds.ts'
export { permitRules } from './permits/rules.ts'
export { lawFrom } from './permits/span.ts'
export { lastDay } from './permits/term.ts'
export { type Topic, topicOf } from './permits/topic.ts'
export { longestTrips } from './permits/trip-figures.ts'
export { wordName } from './permits/value-names.ts'
export { asFiled } from './planning/as-filed.ts'
export { type Plan, plan, type Verdict } from './planning/plan.ts'
export { readWish, type WishRead } from './planning/read-wish.ts'
export { type Ball, balls, type Length, type Step, type StepId, stepIds } from './planning/step.ts'
export { waysAsPlanned } from './planning/ways.ts'
export { type AssumptionId, type Assumptions, defaultAssumptions, mostAssumed, type Wish } from './planning/wish.ts'
export { hearingFits } from './procedure/hearing.ts'
export { type PlacesByCategory, placesByCategory, placesByRegion, placesInAll } from './quotas/places.ts'
export { nextQuotaYear, quotaRequestWindow } from './quotas/request-window.ts'
export { employersShare, householdsShare } from './quotas/shares.ts'
export type { Reading } from './readings/reading.ts'
export { type ReadingId, readings } from './readings.ts'
export { addTallies } from './reform/add-tallies.ts'
export { type ChangeSaid, changesInWords } from './reform/change-words.ts'
export type { Condition, Reckoned, Test } from './reform/condition.ts'
export {
  changesRule,
  type Draft,
  type DraftChange,
  type DraftedFigure,
  type DraftedRule,
  type RemoveFigure,
  type RepealRule,
  type RewordRule,
  type SetFigure,
} from './reform/draft.ts'
export { firstDayOf } from './reform/first-day.ts'
export { flipNames, type Grouping, groupings, groupName, ruleTitles } from './reform/group-names.ts'
export { type DraftRead, readDraft } from './reform/read-draft.ts'
export { categoryOf, replayCase } from './reform/replay.ts'
export { syntheticCase } from './reform/synthetic.ts'
export { type Basis, syntheticBasis } from './reform/synthetic-basis.ts'
export {
  emptyTally,
  examplesKept,
  type Flip,
  type FlipExample,
  flipped,
  flips,
  type Group,
  type Income,
  type ShortDecision,
  type Tally,
} from './reform/tally.ts'
export { type TurnedRule, turnedRules } from './reform/turned-rules.ts'
export { figureOf, type Variant, variantOf } from './reform/variant.ts'
export { type ActivityCode, activities, isActivity } from './registers/activities.ts'
export { type Bin, type BinRead, readBin } from './registers/bin.ts'
export { type Iin, type IinRead, readIin } from './registers/iin.ts'
export { type KatoLevel, type KatoUnit, katoOfRegion, readKato } from './registers/kato.ts'
export type { NumberProblem, NumberProblemCode } from './registers/number-problem.ts'
export { type OccupationCode, readOccupation } from './registers/occupations.ts'
export { type Region, regionName, regionOf, regions } from './registers/regions.ts'
export { mayReenterFrom } from './visas/residence.ts'
export { type VisaFreeStay, visaFreeDaysUsed, visaFreeWindow } from './visas/stay.ts'
