// Generated from db/migrations by `npm run schema`. Do not edit.
import type { Generated } from 'kysely'
import type { Pence } from '#ground/kernel/money.ts'

export type AccountTable = {
  council_id: string
  id: string
  name: string
  language: string
  seeing: string
  person_id: string | null
  provider_id: string | null
  is_demo: Generated<boolean>
  ended_on: string | null
}

export type AccountRoleTable = {
  council_id: string
  account_id: string
  role: string
}

export type ActivityTable = {
  council_id: string
  key: string
  name_en: string
  name_cy: string
  easy_en: string
  easy_cy: string
  picture: string
  outcomes: readonly string[]
  strengths: Generated<readonly string[]>
  purposes: Generated<readonly string[]>
  active: Generated<boolean>
}

export type ActivityRatioTable = {
  council_id: string
  person_id: string
  activity: string
  staff: number
  people: number
  assessment_id: string | null
  evidence: Generated<string>
  valid_from: string
  valid_to: string | null
  review_on: string | null
}

export type AdvocacyReferralTable = {
  council_id: string
  id: string
  person_id: string
  duty: string
  reason: string
  asked_by: string
  asked_at: Date
  advocate_id: string | null
  state: string
  answered_at: Date | null
  instructed: boolean | null
  first_meeting_at: Date | null
  ended_on: string | null
}

export type AlertTable = {
  council_id: string
  id: string
  kind: string
  person_id: string | null
  name_given: Generated<string>
  where_given: Generated<string>
  contact_given: Generated<string>
  words: Generated<string>
  language: string
  not_to: Generated<string>
  not_accounts: Generated<readonly string[]>
  account_id: string | null
  source: string
  subject: string | null
  raised_at: Date
  level: Generated<number>
  climbed_at: Date | null
  acknowledged_at: Date | null
  acknowledged_by: string | null
  closed_at: Date | null
  closed_by: string | null
  outcome: Generated<string>
  version: Generated<number>
}

export type AlertStepTable = {
  council_id: string
  id: string
  alert_id: string
  kind: string
  level: number
  account_id: string | null
  words: Generated<string>
  at: Date
}

export type ApartTable = {
  council_id: string
  person_id: string
  other_id: string
}

export type AreaTable = {
  council_id: string
  key: string
  name_en: string
  name_cy: string
  population: number
  outline: unknown
}

export type AssessedNeedTable = {
  council_id: string
  id: string
  assessment_id: string
  outcome: string
  need: string
  wellbeing: Generated<readonly string[]>
  eligible: boolean | null
}

export type AssessedRatioTable = {
  council_id: string
  person_id: string
  setting: string
  staff: number
  people: number
  valid_from: string
  valid_to: string | null
  assessment_id: string | null
  evidence: Generated<string>
  review_on: string | null
}

export type AssessmentTable = {
  council_id: string
  id: string
  person_id: string
  reference: string | null
  jurisdiction: string
  state: string
  version: Generated<number>
  started_on: string
  started_by: string | null
  has_difficulty: boolean | null
  difficulty_evidence: Generated<string>
  appropriate_individual: Generated<string>
  involvement: Generated<string>
  strengths: Generated<string>
  eligible: boolean | null
  advice: Generated<string>
  needed_minutes: number | null
  shared_on: string | null
  agreed_on: string | null
  agreed_how: Generated<string>
  decided_on: string | null
  decided_by: string | null
  signed: unknown | null
  signed_hash: string | null
}

export type AssessmentStatementTable = {
  council_id: string
  id: string
  assessment_id: string
  topic: string
  voice: string
  how: string
  words: string
  pictures: Generated<readonly string[]>
  helped_by: Generated<string>
  account_id: string | null
  at: Date
}

export type AuditTable = {
  council_id: string
  id: string
  at: Date
  account_id: string | null
  person_id: string | null
  action: string
  subject: string | null
  detail: unknown
}

export type AuditSealTable = {
  council_id: string
  number: number
  sealed_at: Date
  audit_ids: readonly string[]
  row_count: number
  previous_hash: Buffer
  hash: Buffer
}

export type AuditUnsealedTable = {
  council_id: string
  audit_id: string
}

export type AuthorisationTable = {
  council_id: string
  id: string
  person_id: string
  budget_id: string
  plan_id: string
  plan_version: number
  tier: string
  adjusted_pence: Pence
  final_pence: Pence
  asked_by: string
  asked_at: Date
  answer_by: string
  state: string
  answered_by: string | null
  answered_at: Date | null
  reasons: Generated<string>
}

export type AuthorityTable = {
  council_id: string
  id: string
  person_id: string
  account_id: string | null
  holder: string
  kind: string
  covers: readonly string[]
  document: string
  seen_by: string
  seen_on: string
  starts_on: string
  ends_on: string | null
  relationship_id: string | null
}

export type BankDetailsTable = {
  council_id: string
  id: string
  provider_id: string | null
  account_name: string
  sort_code: string
  account_number: string
  given_by: string
  given_at: Date
  answer: string | null
  called_by: string | null
  called_at: Date | null
  called_words: Generated<string>
}

export type BankHolidayTable = {
  day: string
  name_en: string
  name_cy: string
}

export type BestInterestsDecisionTable = {
  council_id: string
  id: string
  person_id: string
  capacity_id: string
  about: string
  decision: string
  wishes: string
  consulted: unknown
  options: unknown
  independent: string | null
  independent_name: Generated<string>
  objects: Generated<string>
  reasons: string
  decided_on: string
  review_on: string
  decided_by: string
  signed_at: Date
}

export type BookingRequestTable = {
  council_id: string
  id: string
  person_id: string
  session_id: string
  kind: string
  day: string
  staff: number
  people: number
  price_pence: Pence
  route: string
  swap_for: string | null
  starts: number | null
  ends: number | null
  together_id: string | null
  instead_of: string | null
  state: string
  offered_session_id: string | null
  offered_day: string | null
  answer_by: Date | null
  provider_words: Generated<string>
  booking_id: string | null
  stopped_by: Generated<string>
  asked_by: string
  asked_at: Date
  answered_by: string | null
  answered_at: Date | null
  version: Generated<number>
}

export type BudgetTable = {
  council_id: string
  id: string
  person_id: string
  number: number
  version: Generated<number>
  state: string
  assessment_id: string
  points: number | null
  indicative_pence: Pence
  adjusted_pence: Pence
  agreed_pence: Pence | null
  person_pays_pence: Pence | null
  council_pays_pence: Pence | null
  gap_reason: Generated<string>
  change_reason: string | null
  change_evidence: Generated<string>
  told_on: string | null
  valid_from: string | null
  valid_to: string | null
  made_by: string | null
  made_at: Date
}

export type BudgetDueTable = {
  council_id: string
  person_id: string
  target_on: string
  reason: string
  owner_id: string
}

export type BudgetStepTable = {
  council_id: string
  budget_id: string
  position: number
  kind: string
  words: Generated<string>
  units: string
  unit: string
  each_pence: Pence
  amount_pence: Pence
  reason: Generated<string>
}

export type BudgetYearTable = {
  council_id: string
  id: string
  person_id: string
  year_from: string
}

export type CalendarAddressTable = {
  council_id: string
  id: string
  secret_hash: Buffer
  person_id: string | null
  venue_id: string | null
  language: string
  made_by: string
  made_at: Date
  read_on: string | null
  revoked_by: string | null
  revoked_at: Date | null
}

export type CalendarEntryTable = {
  council_id: string
  address_id: string
  uid: string
  sequence: number
  day: string
  starts: number
  ends: number
  summary: string
  place: string
  cancelled: boolean
  changed_at: Date
}

export type CapacityDecisionTable = {
  council_id: string
  id: string
  person_id: string
  about: string
  decision: string
  information_given: string
  support_given: string
  impairment: string
  understands: boolean
  retains: boolean
  weighs: boolean
  communicates: boolean
  outcome: string
  reasons: string
  decided_on: string
  review_on: string
  assessed_by: string
  signed_at: Date
}

export type CarerTable = {
  council_id: string
  id: string
  person_id: string
  account_id: string | null
  name: string
  relation: string
  lives_with: boolean
  born_on: string | null
  language: string
  willing: Generated<string>
  willing_on: string | null
  ended_on: string | null
  version: Generated<number>
}

export type CarerAssessmentTable = {
  council_id: string
  id: string
  carer_id: string
  person_id: string
  state: string
  version: Generated<number>
  words: Generated<string>
  able: Generated<string>
  willing: Generated<string>
  wants: Generated<readonly string[]>
  effect: Generated<string>
  break_minutes: number | null
  emergency_plan: Generated<string>
  eligible: boolean | null
  reasons: Generated<string>
  started_on: string
  decided_on: string | null
  decided_by: string | null
}

export type CarerViewTable = {
  council_id: string
  id: string
  plan_id: string
  carer_id: string
  planned_minutes: number
  needed_minutes: number
  asked_on: string
  asked_by: string
  state: string
  words: Generated<string>
  answered_at: Date | null
  reply: Generated<string>
  replied_by: string | null
  replied_at: Date | null
}

export type ChallengeTable = {
  council_id: string
  id: string
  person_id: string
  about: string
  subject: string | null
  kind: string
  made_by: string
  made_for: string
  came_by: string
  words: string
  picture: Generated<string>
  file_id: string | null
  wants_advocate: string
  made_at: Date
  handler_id: string | null
  acknowledge_by: string
  answer_by: string
  acknowledged_at: Date | null
  answered_at: Date | null
  answered_by: string | null
  outcome: string | null
  answer: Generated<string>
  learnt: Generated<string>
}

export type ChoiceAnswerTable = {
  council_id: string
  id: string
  person_id: string
  answered_on: string
  score: number | null
  helped_by: string | null
  how: string
  account_id: string
  at: Date
}

export type ChoiceIndexTable = {
  council_id: string
  month: string
  person_id: string
  outcome: Generated<string>
  area: string
  band: string
  providers: number
}

export type ConcernTable = {
  council_id: string
  id: string
  person_id: string
  alert_id: string | null
  raised_by: string
  raised_at: Date
  about: string
  seen: string
  body: Generated<readonly string[]>
  at_risk_now: boolean
  done_so_far: Generated<string>
  named_account: string | null
  named_words: Generated<string>
  provider_id: string | null
  person_wants: Generated<string>
  person_asked: string
  has_needs: boolean | null
  at_risk: boolean | null
  cannot_protect: boolean | null
  test_reasons: Generated<string>
  tested_by: string | null
  tested_at: Date | null
  enquiry_due_on: string | null
  state: string
  outcome: Generated<string>
  outcome_met: string | null
  closed_at: Date | null
  closed_by: string | null
  version: Generated<number>
}

export type ConcernNoteTable = {
  council_id: string
  id: string
  concern_id: string
  words: string
  made_by: string
  made_at: Date
}

export type ConsentTable = {
  council_id: string
  id: string
  person_id: string
  about: string
  answer: boolean
  how: string
  words: Generated<string>
  asked_on: string
  asked_by: string
  ended_on: string | null
}

export type CouncilTable = {
  id: string
  key: string
  name_en: string
  name_cy: string
  jurisdiction: string
  is_demo: Generated<boolean>
  lat: number
  lon: number
}

export type CouncilHostTable = {
  host: string
  council_id: string
}

export type CouncilPolicyTable = {
  council_id: string
  id: string
  key: string
  value: unknown
  valid_from: string
  valid_to: string | null
  reason: string
  state: string
  proposed_by: string
  proposed_at: Date
  decided_by: string | null
  decided_at: Date | null
}

export type DateBookingTable = {
  council_id: string
  id: string
  person_id: string
  session_id: string
  day: string
  kind: string
  staff: number
  people: number
  price_pence: Pence
  route: string
  swap_for: string | null
  starts: number | null
  ends: number | null
  together_id: string | null
  made_by: string
  account_id: string | null
  made_at: Date
}

export type DayChangeToldTable = {
  council_id: string
  session_id: string
  day: string
  version: number
  person_id: string
  carer_id: string | null
  to_worker: Generated<boolean>
  language: string
  format: string
  how: string
  told_at: Date
  told_by: string
}

export type DayGivenUpTable = {
  council_id: string
  id: string
  person_id: string
  session_id: string
  day: string
  by: string
  cause: string
  words: Generated<string>
  told_at: Date
  told_by: string | null
  undone_at: Date | null
  undone_by: string | null
}

export type DirectPaymentTable = {
  council_id: string
  id: string
  person_id: string
  held: string
  holder: Generated<string>
  opened_on: string
  closed_on: string | null
  version: Generated<number>
  opened_by: string
  opened_at: Date
}

export type DirectPaymentCoverTable = {
  council_id: string
  stop_id: string
  line_thread: string
  what: string
  provider_id: string
  starts_on: string
}

export type DirectPaymentEntryTable = {
  council_id: string
  id: string
  direct_payment_id: string
  kind: string
  period_from: string | null
  to_whom: Generated<string>
  line_thread: string | null
  outcome_thread: string | null
  recorded_by: string
  recorded_at: Date
  taken_back_at: Date | null
  taken_back_by: string | null
}

export type DirectPaymentFileTable = {
  council_id: string
  id: string
  direct_payment_id: string
  sha256: string
  from_day: string
  to_day: string
  opening_pence: Pence
  closing_pence: Pence
  kept_by: string
  kept_at: Date
}

export type DirectPaymentFileRowTable = {
  council_id: string
  file_id: string
  number: number
  on_day: string
  description: string
  amount_pence: Pence
  outcome: string
  entry_id: string | null
}

export type DirectPaymentManagerTable = {
  council_id: string
  id: string
  direct_payment_id: string
  kind: string
  authority_id: string | null
  capacity_id: string | null
  agreed_how: string
  agreed_words: Generated<string>
  starts_on: string
  ends_on: string | null
  recorded_by: string
  recorded_at: Date
}

export type DirectPaymentRecoveryTable = {
  council_id: string
  id: string
  direct_payment_id: string
  talk_id: string
  decided_on: string
  balance_pence: Pence
  liabilities_pence: Pence
  contingency_pence: Pence
  saved_pence: Pence
  surplus_pence: Pence
  own_paid_pence: Pence
  own_cost_pence: Pence
  refund_pence: Pence
  recover_pence: Pence
  due_on: string
  reasons: string
  decided_by: string
  decided_at: Date
}

export type DirectPaymentRuleTable = {
  council_id: string
  id: string
  direct_payment_id: string
  contains: string
  line_thread: string
  made_by: string
  made_at: Date
}

export type DirectPaymentSavingTable = {
  council_id: string
  id: string
  direct_payment_id: string
  what: string
  thread_id: string
  amount_pence: Pence
  needed_on: string
  recorded_by: string
  recorded_at: Date
  ended_at: Date | null
}

export type DirectPaymentStopTable = {
  council_id: string
  id: string
  direct_payment_id: string
  kind: string
  asked_by: string
  told_on: string
  last_day: string
  reasons: string
  decided_by: string
  decided_at: Date
  lifted_on: string | null
  lifted_by: string | null
}

export type DirectPaymentTalkTable = {
  council_id: string
  id: string
  direct_payment_id: string
  talked_on: string
  with_whom: string
  how: string
  words: string
  suspicion: Generated<boolean>
  recorded_by: string
  recorded_at: Date
}

export type DutyShiftTable = {
  council_id: string
  id: string
  level: number
  account_id: string
  starts_at: Date
  ends_at: Date
  made_by: string
  made_at: Date
  ended_early_at: Date | null
  version: Generated<number>
}

export type EligibilityAnswerTable = {
  council_id: string
  assessment_id: string
  outcome: Generated<string>
  condition: string
  answer: string
  evidence: string
  account_id: string | null
  answered_on: string
}

export type FactTable = {
  council_id: string
  kind: string
  subject: string
  at: Date
}

export type FactHeardTable = {
  council_id: string
  kind: string
  subject: string
  feature: string
  at: Date
}

export type FeedChangedTable = {
  council_id: string
  number: number
  kind: string
  subject: string
}

export type FeedClockTable = {
  council_id: string
  last: number
  rolled_on: string
}

export type FeedItemTable = {
  council_id: string
  feed: string
  id: string
  session_id: string
  modified: number
  changed_at: Date
  deleted: Generated<boolean>
  body: unknown | null
  hash: string
}

export type FeedbackTable = {
  council_id: string
  id: string
  about: string
  person_id: string | null
  session_id: string | null
  day: string | null
  page: Generated<string>
  answer: string
  reasons: Generated<readonly string[]>
  wants: string | null
  words: Generated<string>
  media_id: string | null
  account_id: string | null
  language: string
  given_at: Date
  handler_id: string | null
  reply_by: string | null
  reply: Generated<string>
  replied_at: Date | null
  replied_by: string | null
  shown: string
  held_because: Generated<string>
  version: Generated<number>
}

export type FileTable = {
  council_id: string
  id: string
  person_id: string | null
  name: string
  media_type: string
  bytes: number
  sha256: string
  made_at: Date
  made_by: string | null
}

export type FileBytesTable = {
  council_id: string
  file_id: string
  content: Buffer
}

export type FinancialAssessmentTable = {
  council_id: string
  id: string
  person_id: string
  reference: string | null
  jurisdiction: string
  income: unknown
  capital_pence: Pence
  expenses: Generated<unknown>
  minimum_kind: string
  premiums: Generated<readonly string[]>
  declined: Generated<boolean>
  exempt: Generated<string>
  maximum_pence: Pence | null
  steps: unknown
  assessed_on: string
  assessed_by: string | null
  valid_from: string
  valid_to: string | null
  superseded_on: string | null
}

export type FriendshipTable = {
  council_id: string
  person_id: string
  friend_id: string
  weight: Generated<number>
}

export type HandoverTable = {
  council_id: string
  id: string
  person_id: string
  session_id: string
  day: string
  to_whom: string
  how: string
  confirmed_at: Date | null
  made_by: string
  made_at: Date
  version: Generated<number>
}

export type HubReviewTable = {
  council_id: string
  id: string
  venue_id: string
  half: number
  opened_on: string
  came: number
  places: number
  ideas: readonly string[]
  words: Generated<string>
  opened_by: string
  decided_on: string | null
  decided: Generated<string>
  decided_by: string | null
  version: Generated<number>
}

export type IncidentTable = {
  council_id: string
  id: string
  venue_id: string
  session_id: string | null
  day: string
  at: Date
  kind: string
  what: string
  done: string
  harm: string
  body: Generated<readonly string[]>
  told_family: Generated<boolean>
  manager_told_at: Date | null
  manager_told: string | null
  seen_at: Date | null
  seen_by: string | null
  learnt: Generated<string>
  concern_id: string | null
  made_by: string
  made_at: Date
  version: Generated<number>
}

export type IncidentPersonTable = {
  council_id: string
  incident_id: string
  person_id: string
  part: string
}

export type InformationNeedTable = {
  council_id: string
  id: string
  person_id: string
  carer_id: string | null
  kind: string
  need: string
  detail: Generated<string>
  identified_on: string
  recorded_by: string
  share: boolean
  met: Generated<string>
  review_on: string
  reviewed_on: string | null
  ended_on: string | null
  version: Generated<number>
}

export type LedgerAccountTable = {
  council_id: string
  id: string
  kind: string
  owner_id: string | null
}

export type LedgerClosingTable = {
  council_id: string
  id: string
  number: number
  closed_to: string | null
  reason: Generated<string>
  recorded_by: string
  recorded_at: Date
}

export type LedgerPostingTable = {
  council_id: string
  transaction_id: string
  account_id: string
  happened_on: string
  amount_pence: Pence
}

export type LedgerTransactionTable = {
  council_id: string
  id: string
  happened_on: string
  idempotency_key: string
  source_kind: string
  source_id: string
  reverses: string | null
  recorded_by: string | null
  recorded_at: Date
  late_of: string | null
  first_account: string | null
}

export type LetterTable = {
  council_id: string
  id: string
  person_id: string
  carer_id: string | null
  kind: string
  subject: string
  version: number
  language: string
  format: string
  state: string
  held_because: Generated<string>
  pdf_id: string | null
  word_id: string | null
  made_at: Date
  made_by: string | null
  given_on: string | null
  given_how: Generated<string>
}

export type LineYearTable = {
  council_id: string
  id: string
  person_id: string
  thread_id: string | null
  year_from: string
  kind: string
  what: Generated<string>
  route: string
  committed_pence: Pence
  planned: number | null
  gone: number | null
  told_on: string
}

export type LongAbsenceTable = {
  council_id: string
  id: string
  person_id: string
  first_day: string
  last_day: string | null
  reason: string
  words: Generated<string>
  told_at: Date
  told_by: string | null
  warned_on: string | null
  decided: string | null
  decided_on: string | null
  decided_by: string | null
  version: Generated<number>
}

export type MediaTable = {
  council_id: string
  id: string
  person_id: string
  kind: string
  file_id: string
  media_type: string
  sha256: string
  width: number | null
  height: number | null
  seconds: number | null
  used_for: string | null
  subject: string | null
  scope: string
  words: Generated<string>
  transcript: Generated<string>
  transcribed_by: string | null
  transcribed_at: Date | null
  version: Generated<number>
  sent_by: string
  sent_at: Date
}

export type NationalPolicyTable = {
  jurisdiction: string
  key: string
  value: unknown
  valid_from: string
  valid_to: string | null
  source: string
}

export type NeedMetByCarerTable = {
  council_id: string
  plan_id: string
  outcome: string
  carer_id: string
  said_on: string
}

export type NightDoneTable = {
  council_id: string
  work: string
  day: string
  at: Date
}

export type OfferPhotoTable = {
  council_id: string
  id: string
  venue_id: string | null
  session_id: string | null
  draft_id: string | null
  file_id: string
  sha256: string
  width: number
  height: number
  words_en: string
  words_cy: Generated<string>
  shows_people: boolean
  consent: Generated<string>
  added_by: string
  added_at: Date
  removed_at: Date | null
}

export type OfflineKeyTable = {
  council_id: string
  account_id: string
  key: Buffer
  made_at: Date
}

export type OtherFigureTable = {
  council_id: string
  id: string
  budget_id: string
  whose: string
  yearly_pence: Pence
  reasons: string
  at: Date
  account_id: string
}

export type OtherMoneyTable = {
  council_id: string
  id: string
  person_id: string
  source: string
  words: string
  yearly_pence: Pence
  valid_from: string
  valid_to: string | null
}

export type OutcomeProgressTable = {
  council_id: string
  id: string
  thread_id: string
  person_id: string
  level: number
  standing: string
  evidence: string
  words: string
  file_id: string | null
  seen_on: string
  account_id: string
}

export type OutsideOfferTable = {
  council_id: string
  id: string
  source_id: string
  reference: string
  title: string
  about: Generated<string>
  organiser: Generated<string>
  place: Generated<string>
  postcode: Generated<string>
  lat: number | null
  lon: number | null
  times: Generated<string>
  price: Generated<string>
  url: Generated<string>
  activity: string | null
  checked_on: string | null
  first_seen_at: Date
  changed_at: Date
  gone_at: Date | null
}

export type OutsideSourceTable = {
  council_id: string
  id: string
  kind: string
  address: string
  licence: Generated<string>
  read_at: Date
  read_by: string | null
}

export type PayableTable = {
  council_id: string
  id: string
  person_id: string
  session_id: string
  day: string
  correction: Generated<number>
  basis: string
  price_pence: Pence
  provider_pence: Pence
  package_pence: Pence
  council_pence: Pence
  chargeable_pence: Pence
  route: string
  reasons: unknown
  policy_from: string
  made_at: Date
  kind: Generated<string>
  facts: Generated<unknown>
}

export type PaymentTable = {
  council_id: string
  id: string
  run_id: string
  provider_id: string
  details_id: string
  end_to_end: string
  amount_pence: Pence
  status: string | null
  reason: Generated<string>
  answered_by: string | null
  answered_at: Date | null
}

export type PaymentFileTable = {
  council_id: string
  run_id: string
  format: string
  content: Buffer
  sha256: string
  made_at: Date
}

export type PaymentLeftOutTable = {
  council_id: string
  run_id: string
  provider_id: string
  reason: string
  lines: number
  amount_pence: Pence
}

export type PaymentPartTable = {
  council_id: string
  payment_id: string
  line_id: string
}

export type PaymentRunTable = {
  council_id: string
  id: string
  number: number
  up_to: string
  pay_on: string
  own_details_id: string
  prepared_by: string
  prepared_at: Date
  released_by: string | null
  released_at: Date | null
  called_off_by: string | null
  called_off_at: Date | null
}

export type PersonTable = {
  council_id: string
  id: string
  reference: string
  nhs_number: string | null
  given_name: string
  family_name: string
  known_as: string
  born_on: string
  postcode: string
  area: string
  home: string
  language: string
  seeing: string
  communication: string
  travel_means: string
  travel_limit: number
  wanted_half_days: readonly number[]
  wanted_minutes: number
  needs: readonly string[]
  avoids: readonly string[]
  outcomes: readonly string[]
  carer_break_minutes: Generated<number>
  need_types: Generated<readonly string[]>
  home_includes_days: Generated<number>
  speaks: string | null
}

export type PersonProfileTable = {
  council_id: string
  person_id: string
  likes: string
  support: string
  upset: Generated<string>
  safety: Generated<string>
  allergies: string | null
  medicines: string | null
  seizures: string | null
  agreed_on: string
  agreed_by: string
  written_by: string | null
  version: Generated<number>
}

export type PlaceEndingTable = {
  council_id: string
  id: string
  booking_id: string
  person_id: string
  session_id: string
  by: string
  cause: string
  told_on: string
  last_day: string
  paid_until: string
  payer: string
  conversation: Generated<string>
  words: Generated<string>
  made_by: string | null
  made_at: Date
}

export type PlaceVisitTable = {
  council_id: string
  id: string
  person_id: string
  session_id: string
  day: string
  goes_with: Generated<string>
  made_by: string
  made_at: Date
}

export type PlanAgreementTable = {
  council_id: string
  id: string
  plan_id: string
  plan_version: number
  ground: string
  authority_id: string | null
  best_interests_id: string | null
  how: string
  words: Generated<string>
  account_id: string
  agreed_at: Date
}

export type PlanLineTable = {
  council_id: string
  id: string
  plan_id: string
  thread_id: string
  kind: string
  what: string
  session_id: string | null
  provider_id: string | null
  route: string
  staff: number | null
  people: number | null
  rhythm: string
  weekday: number | null
  starts_minute: number | null
  times_a_week: string | null
  weeks: number | null
  minutes: Generated<number>
  unit: string
  unit_pence: Pence
  price_source: string
  yearly_pence: Pence
  chargeable: Generated<boolean>
  outcomes: Generated<readonly string[]>
  needs: Generated<readonly string[]>
  break_minutes: Generated<number>
  starts_on: string
  ends_on: string | null
  chosen_by: string
  chosen_how: string
  chosen_words: Generated<string>
  chosen_reason: Generated<string>
  carer_prefers: Generated<string>
}

export type PlanOutcomeTable = {
  council_id: string
  id: string
  plan_id: string
  thread_id: string
  position: number
  words: string
  outcome: string
  wellbeing: Generated<readonly string[]>
  purpose: string
  place: string
  level: number
  wanted_level: number
  aim: string | null
}

export type PlanRunTable = {
  council_id: string
  id: string
  started_at: Date
  finished_at: Date | null
  seed: number
  parameters: unknown
  engine_version: string
  problem: Buffer
  problem_hash: string
  result: Buffer | null
  result_hash: string | null
}

export type PortraitTable = {
  council_id: string
  person_id: string
  media_type: string
  content: Buffer
  mark: string
  is_drawn: Generated<boolean>
  put_by: string | null
  put_at: Date
}

export type PositiveRiskDecisionTable = {
  council_id: string
  id: string
  person_id: string
  session_id: string
  reason: string
  persons_words: string
  decided_on: string
  review_on: string
  decided_by: string
  ended_on: string | null
}

export type PostcodeTable = {
  council_id: string
  postcode: string
  lat: number
  lon: number
  area: string
}

export type ProposedGapTable = {
  council_id: string
  week_id: string
  half_day: number
  reasons: unknown
}

export type ProposedLineTable = {
  council_id: string
  week_id: string
  session_id: string
  staff: number
  people: number
  price_pence: Pence
  travel_minutes: number
  reasons: unknown
}

export type ProposedWeekTable = {
  council_id: string
  id: string
  person_id: string
  run_id: string
  proposed_at: Date
  state: string
  version: Generated<number>
}

export type ProviderTable = {
  council_id: string
  id: string
  reference: string
  name: string
  kind: string
  insured_until: string | null
  personal_care: boolean
  routes: readonly string[]
  papers_until: string | null
  phone: Generated<string>
  email: Generated<string>
  posts: number | null
  vacant_posts: number | null
  posts_said_on: string | null
}

export type ProviderLineTable = {
  council_id: string
  id: string
  provider_id: string
  person_id: string
  day: string
  package_pence: Pence
  council_pence: Pence
  made_at: Date
  payment_id: string | null
}

export type ProviderLineQueryTable = {
  council_id: string
  id: string
  line_id: string
  asked_by: string
  asked_at: Date
  words: string
  answer: string | null
  answered_by: string | null
  answered_at: Date | null
  answer_words: Generated<string>
}

export type ProviderPaperTable = {
  council_id: string
  id: string
  provider_id: string
  kind: string
  holder: Generated<string>
  number: Generated<string>
  covers_pence: Pence | null
  issued_on: string | null
  expires_on: string | null
  file_id: string | null
  state: string
  refused_because: Generated<string>
  sent_by: string | null
  sent_at: Date
  checked_by: string | null
  checked_at: Date | null
  version: Generated<number>
  from_file: Generated<boolean>
}

export type ProviderPauseTable = {
  council_id: string
  id: string
  provider_id: string
  concern_id: string | null
  reason: string
  from_day: string
  until_day: string | null
  made_by: string
  made_at: Date
  ended_by: string | null
}

export type PurchaseTable = {
  council_id: string
  id: string
  person_id: string
  plan_id: string
  what: string
  kind: string
  outcome_thread: string | null
  instead_of: string | null
  freed_pence: Generated<Pence>
  amount_pence: Pence
  state: string
  held_because: Generated<readonly string[]>
  asked_at: Date
  asked_by: string
  answer_by: string | null
  answered_by: string | null
  answered_at: Date | null
  reasons: Generated<string>
}

export type PurposeReasonTable = {
  council_id: string
  person_id: string
  reason: string
  said_by: string
  said_at: Date
  version: Generated<number>
}

export type QualityTalkTable = {
  council_id: string
  id: string
  provider_id: string
  opened_on: string
  cancelled: number
  planned: number
  held_on: string | null
  held_by: string | null
  agreed: Generated<string>
  version: Generated<number>
  because: Generated<string>
}

export type QualityVisitTable = {
  council_id: string
  id: string
  provider_id: string
  venue_id: string
  session_id: string | null
  day: string
  visitors: number
  would_go_again: number
  good: string
  better: string
  answer: Generated<string>
  answered_at: Date | null
  made_by: string
  made_at: Date
  version: Generated<number>
}

export type RegisterDayTable = {
  council_id: string
  session_id: string
  day: string
  opened_at: Date
  signed_off_at: Date | null
  signed_off_by: string | null
  version: Generated<number>
}

export type RegisterDeviceTable = {
  council_id: string
  id: string
  provider_id: string
  name: Generated<string>
  first_seen: Date
  last_seen: Date
}

export type RegisterEventTable = {
  council_id: string
  id: string
  session_id: string
  day: string
  person_id: string
  kind: string
  reason: string | null
  at: Date
  device_id: string | null
  device_count: number | null
  device_at: Date | null
  received_at: Date
  account_id: string
  marked_self: Generated<boolean>
  undoes: string | null
  settles: string | null
  knows: readonly string[] | null
  words: Generated<string>
}

export type RelationshipTable = {
  council_id: string
  id: string
  account_id: string
  person_id: string
  kind: string
  scopes: readonly string[]
  document: string | null
  starts_on: string
  ends_on: string | null
}

export type RestrictionTable = {
  council_id: string
  id: string
  person_id: string
  venue_id: string | null
  kind: string
  what: string
  risk: string
  tried: string
  basis: string
  capacity_id: string | null
  best_interests_id: string | null
  consent_on: string | null
  consent_to: string | null
  consent_said: Generated<string>
  wishes: string
  shows: string
  objects: boolean
  authorised_by: string | null
  authorised_at: Date | null
  from_day: string
  review_by: string
  reviewed_on: string | null
  referred_at: Date | null
  referred_by: string | null
  ended_on: string | null
  ended_because: Generated<string>
  made_by: string
  made_at: Date
  version: Generated<number>
}

export type RestrictionReviewTable = {
  council_id: string
  id: string
  restriction_id: string
  held_on: string
  found: string
  next_by: string | null
  made_by: string
  made_at: Date
}

export type RestrictionUseTable = {
  council_id: string
  id: string
  restriction_id: string
  venue_id: string | null
  session_id: string | null
  day: string
  at: Date
  minutes: number
  why: string
  reaction: string
  made_by: string
  made_at: Date
}

export type ReviewTable = {
  council_id: string
  id: string
  person_id: string
  plan_id: string | null
  clocks: readonly string[]
  trigger: string
  words: Generated<string>
  asked_by: string | null
  asked_at: Date
  due_on: string
  worker_id: string | null
  booked_on: string | null
  held_on: string | null
  refused_because: Generated<string>
  found: Generated<string>
  need_changed: boolean | null
}

export type ReviewClockTable = {
  council_id: string
  person_id: string
  clock: string
  started_on: string
  last_met_on: string | null
  due_on: string
}

export type RoomTable = {
  council_id: string
  id: string
  venue_id: string
  name: string
  holds: number
  has: Generated<readonly string[]>
  lent: Generated<boolean>
  version: Generated<number>
}

export type RoomUseTable = {
  council_id: string
  id: string
  room_id: string
  provider_id: string
  day: string
  starts: number
  ends: number
  people: number
  what: string
  made_by: string
  made_at: Date
  ended_at: Date | null
}

export type RouteWishTable = {
  council_id: string
  id: string
  person_id: string
  plan_id: string
  line_thread: string
  route: string
  said_by: string
  said_at: Date
}

export type SavingsCostTable = {
  council_id: string
  record_id: string
  version: number
  kind: string
  amount_pence: Pence
  source: string
}

export type SavingsMoveTable = {
  council_id: string
  id: string
  record_id: string
  moved_on: string
  people: number
  evidence: string
  made_by: string
  made_at: Date
}

export type SavingsRecordTable = {
  council_id: string
  id: string
  version: Generated<number>
  made_at: Date
}

export type SavingsVersionTable = {
  council_id: string
  record_id: string
  version: number
  name: string
  purpose: string
  source: string
  year: number
  amount_pence: Pence | null
  percent_hundredths: number | null
  baseline_pence: Pence | null
  people: number
  made_by: string
  made_at: Date
}

export type SearchWordTable = {
  council_id: string
  word: string
}

export type SessionTable = {
  council_id: string
  id: string
  reference: string
  title_en: string
  title_cy: string
  provider_id: string
  venue_id: string
  activity: string
  setting: string
  company: string
  weekday: number
  starts: number
  ends: number
  staff_n: number
  staff_d: number
  rooms: string
  least: number
  most: number
  has: readonly string[]
  exposes: readonly string[]
  languages: readonly string[]
  worker: string
  starts_on: string
  ends_on: string | null
  every_weeks: Generated<number>
  month_week: number | null
  room_id: string | null
  confirms: Generated<string>
  taster_pence: Pence | null
  about_en: Generated<string>
  about_cy: Generated<string>
  about_easy_en: Generated<string>
  about_easy_cy: Generated<string>
  youngest: Generated<number>
  oldest: number | null
  many_reason: Generated<string>
  checked_on: string | null
  ended_because: Generated<string>
  state: Generated<string>
  version: Generated<number>
  child_check: Generated<string>
  words: Generated<string>
}

export type SessionDateTable = {
  council_id: string
  session_id: string
  day: string
  kind: string
  by: string
  why: string
  words: Generated<string>
  starts: number | null
  ends: number | null
  venue_id: string | null
  room_id: string | null
  worker: string | null
  staff_n: number | null
  staff_d: number | null
  rooms: string | null
  made_by: string | null
  made_at: Date
  version: Generated<number>
  change_id: string | null
}

export type SessionDraftTable = {
  council_id: string
  id: string
  provider_id: string
  answers: Generated<unknown>
  session_id: string | null
  state: string
  version: Generated<number>
  made_by: string
  made_at: Date
  changed_at: Date
}

export type SessionPriceTable = {
  council_id: string
  session_id: string
  staff: number
  people: number
  price_pence: Pence
  valid_from: string
  valid_to: string | null
}

export type SettingProposalTable = {
  council_id: string
  assessment_id: string
  setting: string
  proposed: string
  befriending: Generated<boolean>
  decided: string | null
  reason: Generated<string>
  preference: Generated<string>
}

export type ShortChoiceTable = {
  council_id: string
  id: string
  venue_id: string
  session_id: string
  day: string
  needed: number
  on_rota_n: number
  on_rota_d: number
  choice: string
  words: string
  at: Date
  made_by: string
}

export type SignInTable = {
  council_id: string
  token_hash: Buffer
  account_id: string
  started_at: Date
  last_seen_at: Date
  ends_at: Date
  ended_at: Date | null
}

export type SittingLateTable = {
  council_id: string
  session_id: string
  day: string
  minutes: number
  made_by: string
  made_at: Date
  version: Generated<number>
}

export type SittingRoomTable = {
  council_id: string
  session_id: string
  day: string
  person_id: string
  room: number
  made_by: string
  made_at: Date
}

export type SpokeHelpTable = {
  council_id: string
  id: string
  hub_id: string
  spoke_id: string
  day: string
  kind: string
  words: string
  access_gained: Generated<readonly string[]>
  made_by: string
  made_at: Date
}

export type SpotOfferTable = {
  council_id: string
  id: string
  person_id: string
  provider_id: string
  activity: string | null
  weekday: number | null
  staff: number
  people: number
  words: string
  framework_pence: Pence
  price_pence: Pence | null
  state: string
  provider_words: Generated<string>
  reason: Generated<string>
  asked_by: string
  asked_at: Date
  answered_at: Date | null
  decided_by: string | null
  decided_at: Date | null
  version: Generated<number>
}

export type StaffChangeTable = {
  council_id: string
  id: string
  venue_id: string
  session_id: string
  day: string
  worker: string
  change_n: number
  change_d: number
  why: string
  at: Date
  made_by: string
  undone_at: Date | null
  undone_by: string | null
}

export type StaffTimeTable = {
  council_id: string
  id: string
  venue_id: string
  day: string
  account_id: string
  purpose: string
  minutes: number
  words: Generated<string>
  made_at: Date
  version: Generated<number>
}

export type StandingBookingTable = {
  council_id: string
  id: string
  person_id: string
  session_id: string
  staff: number
  people: number
  price_pence: Pence
  starts_on: string
  ends_on: string | null
  made_by: string
  route: string | null
  together_id: string | null
}

export type SupportPlanTable = {
  council_id: string
  id: string
  person_id: string
  number: number
  version: Generated<number>
  state: string
  assessment_id: string
  budget_id: string | null
  starts_on: string
  review_on: string | null
  contingency: Generated<string>
  carer_impact: Generated<string>
  communication: Generated<string>
  capacity: Generated<string>
  free_minutes: Generated<number>
  free_words: Generated<string>
  rest_reason: Generated<string>
  changed_because: Generated<string>
  made_by: string | null
  made_at: Date
  shared_on: string | null
  active_on: string | null
  ended_on: string | null
}

export type TaskTable = {
  council_id: string
  id: string
  person_id: string
  kind: string
  subject: string
  account_id: string | null
  role: string
  made_at: Date
  due_on: string
  done_at: Date | null
  done_by: string | null
  note: Generated<string>
}

export type TogetherTable = {
  council_id: string
  id: string
  asked_by: string
  made_at: Date
  answer_by: Date
  state: string
  why: Generated<string>
  version: Generated<number>
}

export type ToldCountTable = {
  council_id: string
  purpose: string
  key: Buffer
  hour: Date
  count: number
}

export type TravelSpeedTable = {
  council_id: string
  means: string
  up_to_km: number
  detour: number
  kmh: number
  wait_minutes: number
}

export type UnmetRequestTable = {
  council_id: string
  id: string
  person_id: string
  activity: string | null
  area: string
  weekday: number | null
  part: string | null
  access: Generated<readonly string[]>
  words: Generated<string>
  made_by: string
  made_at: Date
  met_on: string | null
  met_by: string | null
}

export type VenueTable = {
  council_id: string
  id: string
  reference: string
  provider_id: string | null
  name: string
  kind: string
  postcode: string
  area: string
  lat: number
  lon: number
  has: readonly string[]
  exposes: readonly string[]
  least_staff: number
  opens: number
  closes: number
  open_days: readonly number[]
  hub_id: string | null
  checked_on: string
  closed_on_bank_holidays: Generated<boolean>
  about_en: Generated<string>
  about_cy: Generated<string>
  phone: Generated<string>
  parking: Generated<string>
  drop_in: Generated<boolean>
  version: Generated<number>
}

export type VenueClosureTable = {
  council_id: string
  id: string
  venue_id: string
  first_day: string
  last_day: string
  reason: Generated<string>
  kind: Generated<string>
}

export type VenueCostTable = {
  council_id: string
  venue_id: string
  valid_from: string
  valid_to: string | null
  fixed_pence: Pence
  price_pence: Pence
  variable_pence: Pence
  days_a_year: number
  staff_hour_pence: Pence
  written_by: string | null
  written_at: Date
}

export type VenueFactTable = {
  council_id: string
  venue_id: string
  fact: string
  is_so: boolean
  words: Generated<string>
  checked_on: string
  checked_by: string | null
  help_id: string | null
}

export type VenueHoursTable = {
  council_id: string
  venue_id: string
  weekday: number
  opens: number
  closes: number
}

export type WaitingPlaceTable = {
  council_id: string
  id: string
  person_id: string
  session_id: string
  kind: string
  day: string | null
  together_id: string | null
  asked_at: Date
  asked_by: string
  state: string
  offered_at: Date | null
  offered_until: Date | null
  ended_at: Date | null
  version: Generated<number>
  staff: number
  people: number
  begins_on: string | null
}

export type WalkInTable = {
  council_id: string
  id: string
  venue_id: string
  came_at: Date
  people: Generated<number>
  wanted: string
  help: string
  signposted_to: string | null
  note: Generated<string>
  made_by: string
}

export type WayHomeTable = {
  council_id: string
  person_id: string
  session_id: string
  by: string
  account_id: string
  said_at: Date
}

export type WeekAnswerTable = {
  council_id: string
  id: string
  week_id: string
  session_id: string | null
  answer: string
  swapped_to: string | null
  account_id: string
  answered_at: Date
  open: Generated<boolean>
}

export type WeeklyBudgetTable = {
  council_id: string
  person_id: string
  weekly_pence: Pence
  routes: readonly string[]
  valid_from: string
  valid_to: string | null
}

export type WelfareCheckTable = {
  council_id: string
  id: string
  person_id: string
  session_id: string
  day: string
  opened_at: Date
  due_at: Date
  closed_at: Date | null
  closed_by: string | null
  outcome: string | null
  words: Generated<string>
  version: Generated<number>
  escalated_at: Date | null
  alert_id: string | null
}

export type WelfarePlanTable = {
  council_id: string
  person_id: string
  minutes: number
  contacts: unknown
  risk: boolean
  then_words: Generated<string>
  agreed_on: string
  version: Generated<number>
}

export type WelfareStepTable = {
  council_id: string
  id: string
  check_id: string
  contact: string
  relationship_id: string | null
  outcome: string
  why: Generated<string>
  words: Generated<string>
  at: Date
  made_by: string
}

export type WishTable = {
  council_id: string
  person_id: string
  activity: string
  wish: number
}

export type Schema = {
  account: AccountTable
  account_role: AccountRoleTable
  activity: ActivityTable
  activity_ratio: ActivityRatioTable
  advocacy_referral: AdvocacyReferralTable
  alert: AlertTable
  alert_step: AlertStepTable
  apart: ApartTable
  area: AreaTable
  assessed_need: AssessedNeedTable
  assessed_ratio: AssessedRatioTable
  assessment: AssessmentTable
  assessment_statement: AssessmentStatementTable
  audit: AuditTable
  audit_seal: AuditSealTable
  audit_unsealed: AuditUnsealedTable
  authorisation: AuthorisationTable
  authority: AuthorityTable
  bank_details: BankDetailsTable
  bank_holiday: BankHolidayTable
  best_interests_decision: BestInterestsDecisionTable
  booking_request: BookingRequestTable
  budget: BudgetTable
  budget_due: BudgetDueTable
  budget_step: BudgetStepTable
  budget_year: BudgetYearTable
  calendar_address: CalendarAddressTable
  calendar_entry: CalendarEntryTable
  capacity_decision: CapacityDecisionTable
  carer: CarerTable
  carer_assessment: CarerAssessmentTable
  carer_view: CarerViewTable
  challenge: ChallengeTable
  choice_answer: ChoiceAnswerTable
  choice_index: ChoiceIndexTable
  concern: ConcernTable
  concern_note: ConcernNoteTable
  consent: ConsentTable
  council: CouncilTable
  council_host: CouncilHostTable
  council_policy: CouncilPolicyTable
  date_booking: DateBookingTable
  day_change_told: DayChangeToldTable
  day_given_up: DayGivenUpTable
  direct_payment: DirectPaymentTable
  direct_payment_cover: DirectPaymentCoverTable
  direct_payment_entry: DirectPaymentEntryTable
  direct_payment_file: DirectPaymentFileTable
  direct_payment_file_row: DirectPaymentFileRowTable
  direct_payment_manager: DirectPaymentManagerTable
  direct_payment_recovery: DirectPaymentRecoveryTable
  direct_payment_rule: DirectPaymentRuleTable
  direct_payment_saving: DirectPaymentSavingTable
  direct_payment_stop: DirectPaymentStopTable
  direct_payment_talk: DirectPaymentTalkTable
  duty_shift: DutyShiftTable
  eligibility_answer: EligibilityAnswerTable
  fact: FactTable
  fact_heard: FactHeardTable
  feed_changed: FeedChangedTable
  feed_clock: FeedClockTable
  feed_item: FeedItemTable
  feedback: FeedbackTable
  file: FileTable
  file_bytes: FileBytesTable
  financial_assessment: FinancialAssessmentTable
  friendship: FriendshipTable
  handover: HandoverTable
  hub_review: HubReviewTable
  incident: IncidentTable
  incident_person: IncidentPersonTable
  information_need: InformationNeedTable
  ledger_account: LedgerAccountTable
  ledger_closing: LedgerClosingTable
  ledger_posting: LedgerPostingTable
  ledger_transaction: LedgerTransactionTable
  letter: LetterTable
  line_year: LineYearTable
  long_absence: LongAbsenceTable
  media: MediaTable
  national_policy: NationalPolicyTable
  need_met_by_carer: NeedMetByCarerTable
  night_done: NightDoneTable
  offer_photo: OfferPhotoTable
  offline_key: OfflineKeyTable
  other_figure: OtherFigureTable
  other_money: OtherMoneyTable
  outcome_progress: OutcomeProgressTable
  outside_offer: OutsideOfferTable
  outside_source: OutsideSourceTable
  payable: PayableTable
  payment: PaymentTable
  payment_file: PaymentFileTable
  payment_left_out: PaymentLeftOutTable
  payment_part: PaymentPartTable
  payment_run: PaymentRunTable
  person: PersonTable
  person_profile: PersonProfileTable
  place_ending: PlaceEndingTable
  place_visit: PlaceVisitTable
  plan_agreement: PlanAgreementTable
  plan_line: PlanLineTable
  plan_outcome: PlanOutcomeTable
  plan_run: PlanRunTable
  portrait: PortraitTable
  positive_risk_decision: PositiveRiskDecisionTable
  postcode: PostcodeTable
  proposed_gap: ProposedGapTable
  proposed_line: ProposedLineTable
  proposed_week: ProposedWeekTable
  provider: ProviderTable
  provider_line: ProviderLineTable
  provider_line_query: ProviderLineQueryTable
  provider_paper: ProviderPaperTable
  provider_pause: ProviderPauseTable
  purchase: PurchaseTable
  purpose_reason: PurposeReasonTable
  quality_talk: QualityTalkTable
  quality_visit: QualityVisitTable
  register_day: RegisterDayTable
  register_device: RegisterDeviceTable
  register_event: RegisterEventTable
  relationship: RelationshipTable
  restriction: RestrictionTable
  restriction_review: RestrictionReviewTable
  restriction_use: RestrictionUseTable
  review: ReviewTable
  review_clock: ReviewClockTable
  room: RoomTable
  room_use: RoomUseTable
  route_wish: RouteWishTable
  savings_cost: SavingsCostTable
  savings_move: SavingsMoveTable
  savings_record: SavingsRecordTable
  savings_version: SavingsVersionTable
  search_word: SearchWordTable
  session: SessionTable
  session_date: SessionDateTable
  session_draft: SessionDraftTable
  session_price: SessionPriceTable
  setting_proposal: SettingProposalTable
  short_choice: ShortChoiceTable
  sign_in: SignInTable
  sitting_late: SittingLateTable
  sitting_room: SittingRoomTable
  spoke_help: SpokeHelpTable
  spot_offer: SpotOfferTable
  staff_change: StaffChangeTable
  staff_time: StaffTimeTable
  standing_booking: StandingBookingTable
  support_plan: SupportPlanTable
  task: TaskTable
  together: TogetherTable
  told_count: ToldCountTable
  travel_speed: TravelSpeedTable
  unmet_request: UnmetRequestTable
  venue: VenueTable
  venue_closure: VenueClosureTable
  venue_cost: VenueCostTable
  venue_fact: VenueFactTable
  venue_hours: VenueHoursTable
  waiting_place: WaitingPlaceTable
  walk_in: WalkInTable
  way_home: WayHomeTable
  week_answer: WeekAnswerTable
  weekly_budget: WeeklyBudgetTable
  welfare_check: WelfareCheckTable
  welfare_plan: WelfarePlanTable
  welfare_step: WelfareStepTable
  wish: WishTable
}
