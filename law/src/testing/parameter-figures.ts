/** A parameter of the regime as its sources give it: the value, and the days for which it is known. */
export interface Parameter {
  readonly id: string
  readonly value: unknown
  readonly from: string | null
  readonly to: string | null
}

/** Parameters whose figure has another name; the others have their own. */
export const figureNames: Readonly<Record<string, string>> = {
  'quota.leb_permits': 'quota.percent.employers',
  'quota.by_category': 'quota.places.by_category',
  fixed_holidays: 'calendar.holidays',
  mci_social_benefits: 'mci.social_benefits',
  quota_pct_employers: 'quota.percent.employers',
  quota_pct_household: 'quota.percent.households',
  quota_heads_by_category: 'quota.places.by_category',
  quota_heads_total: 'quota.places',
  quota_heads_by_region_partial: 'quota.places.by_region',
  quota_application_opens: 'quota.request.opens',
  quota_application_closes: 'quota.request.closes',
  sez_project_threshold: 'exempt.sez.project_value',
  investor_head_threshold: 'exempt.investor_head.investment',
  min_local_share_cat12: 'share.local_min.cat12',
  min_local_share_cat34: 'share.local_min.cat34',
  local_share_exempt_small_business_max_staff: 'share.exempt.small_business.max_headcount',
  local_share_exempt_branch_max_staff: 'share.exempt.branch.max_headcount',
  ict_max_share_of_local_staff: 'share.ict_max_of_local',
  other_region_posting_max: 'trips.other_regions.max_per_year',
  labour_market_test: 'lmt.wait',
  permit_review_term: 'review.new',
  violation_ban: 'ban.duration',
  visa_free_stay_other_per_entry: 'stay.visa_free.per_entry',
  trp_max_term: 'residence_permit.max',
  appk_default_term: 'procedure.default_term',
  appk_hearing_notice_before_act: 'hearing.notice_before_act',
  appk_hearing_objection: 'hearing.objection',
  appk_hearing_exempt_below_term: 'hearing.exempt_below_term',
  household_permit_gap: 'household.permit_gap',
  household_max_workers_per_employer: 'household.max_workers',
  reentry_ban_after_expulsion: 'reentry_ban',
  fine_519_1: 'fine.cao519_1',
  fine_519_2: 'fine.cao519_2',
  fine_519_3_repeat: 'fine.cao519_3',
  fine_518_1: 'fine.cao518_1',
  fine_518_2: 'fine.cao518_2',
  fine_518_3_repeat: 'fine.cao518_3',
}

/** Parameters that are no figure of their own, and what carries them instead. */
export const carriedElsewhere: Readonly<Record<string, string>> = {
  permit_fee_mci_date: 'R-35: the rule fee-by-index-of-payment; the forecast takes the index of the day asked',
  permit_fee_applies_to: 'R-35: the rule fee-issue-and-renewal, and permits/fee.ts after it',
  permit_fee_ict: 'the rule fee-free-transfer, and permits/fee.ts after it',
  term_counting: 'R-05: the rule term-counted, and calendar/working-days.ts after it',
  holiday_on_weekend: 'the rule working-day, and calendar/2024.ts to 2027.ts after it',
}

/** Parameters of which only the form differs: held against their figures one by one. */
export const heldInAnotherForm: readonly string[] = [
  'permit_fee_rates',
  'seasonal_fee_flat',
  'seasonal_fee_le_90d',
  'seasonal_fee_le_180d',
  'seasonal_fee_le_270d',
  'seasonal_fee_le_365d',
  'exempt_100pct_foreign_heads_max',
  'visa_free_stay_eaeu',
  'fine_519_5',
  'fine_517_3',
  'fine_517_4_over_10d',
  'fine_98_1_1_esutd_official',
  'days_off_without_transfer',
  'kurban_ait_first_day',
  'kurban_ait_first_day_estimate',
  'day_transfers',
]
