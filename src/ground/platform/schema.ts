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

export type AssessedRatioTable = {
  council_id: string
  person_id: string
  setting: string
  staff: number
  people: number
  valid_from: string
  valid_to: string | null
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

export type BankHolidayTable = {
  day: string
  name_en: string
  name_cy: string
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

export type FriendshipTable = {
  council_id: string
  person_id: string
  friend_id: string
  weight: Generated<number>
}

export type NightDoneTable = {
  council_id: string
  work: string
  day: string
  at: Date
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

export type SignInTable = {
  council_id: string
  token_hash: Buffer
  account_id: string
  started_at: Date
  last_seen_at: Date
  ends_at: Date
  ended_at: Date | null
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
}

export type TravelSpeedTable = {
  council_id: string
  means: string
  up_to_km: number
  detour: number
  kmh: number
  wait_minutes: number
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
  apart: ApartTable
  area: AreaTable
  assessed_ratio: AssessedRatioTable
  audit: AuditTable
  audit_seal: AuditSealTable
  audit_unsealed: AuditUnsealedTable
  bank_holiday: BankHolidayTable
  council: CouncilTable
  council_host: CouncilHostTable
  fact: FactTable
  fact_heard: FactHeardTable
  friendship: FriendshipTable
  night_done: NightDoneTable
  person: PersonTable
  plan_run: PlanRunTable
  postcode: PostcodeTable
  proposed_gap: ProposedGapTable
  proposed_line: ProposedLineTable
  proposed_week: ProposedWeekTable
  provider: ProviderTable
  relationship: RelationshipTable
  session: SessionTable
  session_price: SessionPriceTable
  sign_in: SignInTable
  standing_booking: StandingBookingTable
  travel_speed: TravelSpeedTable
  venue: VenueTable
  week_answer: WeekAnswerTable
  weekly_budget: WeeklyBudgetTable
  wish: WishTable
}
