import type { View } from '#ground/kernel/view.ts'
import type { LapsedPolicy } from '#ground/policies/policy.ts'
import { sayDay, sayDayOfMonth } from '#ground/words/dates.ts'
import { sayMoney, sayNumber } from '#ground/words/figures.ts'
import { says } from '#ground/words/says.ts'
import type { AnswerRefusal } from './authorisation-tier.ts'
import type {
  BeginsBefore,
  ChangedMeanwhile,
  NotOpen,
  ProposeRefusal,
  StartRefusal,
} from './budget-changes.ts'
import type { DecreaseRefusal } from './change-of-budget.ts'
import { sayPercent } from './percent.ts'
import type { AdjustRefusal, PointsOutside } from './resource-allocation.ts'
import { sayRule } from './rule-words.ts'
import type { NotEnough } from './sufficiency.ts'
import { tierWords } from './tier-words.ts'

const staff = { readers: 'staff' } as const
const words = {
  noAssessment: says({
    en: 'A budget needs a completed assessment of need first (Care Act 2014 section 26)',
    cy: 'Mae angen asesiad cyflawn o anghenion yn gyntaf ar gyllideb (Deddf Gofal 2014 adran 26)',
    ...staff,
  }),
  inHand: says({
    en: 'A budget is already being worked on for this person',
    cy: 'Mae cyllideb eisoes yn cael ei llunio i’r person hwn',
    ...staff,
  }),
  reasonNeeded: says({
    en: 'Choose why the budget changes',
    cy: 'Dewiswch pam mae’r gyllideb yn newid',
    ...staff,
  }),
  savings: says({
    en: 'A savings target is not a reason to change somebody’s budget. Nothing has changed.',
    cy: 'Nid yw targed arbedion yn rheswm i newid cyllideb rhywun. Nid oes dim wedi newid.',
    ...staff,
  }),
  notAllowed: says({
    en: 'This is not one of the reasons for which a budget may change. Nothing has changed.',
    cy: 'Nid yw hwn yn un o’r rhesymau dros newid cyllideb. Nid oes dim wedi newid.',
    ...staff,
  }),
  outside: says<{ least: string }>({
    en: 'The table begins at {least} points',
    cy: 'Mae’r tabl yn dechrau ar {least} o bwyntiau',
    ...staff,
  }),
  lapsed: says<{ key: string; day: string }>({
    en: 'The council’s rule “{key}” has no row for {day}: nothing is worked out with a table that has ended',
    cy: 'Nid oes rhes yn rheol y cyngor “{key}” ar gyfer {day}: nid yw dim yn cael ei gyfrifo â thabl sydd wedi dod i ben',
    ...staff,
  }),
  ended: says<{ key: string; day: string }>({
    en: 'The council’s rule “{key}” ended on {day}: nothing is worked out with a table that has ended',
    cy: 'Daeth rheol y cyngor “{key}” i ben ar {day}: nid yw dim yn cael ei gyfrifo â thabl sydd wedi dod i ben',
    ...staff,
  }),
  changed: says({
    en: 'Somebody changed this budget since you opened it. What you typed is still here: check the budget, then send it again',
    cy: 'Newidiodd rhywun y gyllideb hon ers i chi ei hagor. Mae’r hyn a deipioch yma o hyd: gwiriwch y gyllideb, yna anfonwch eto',
    ...staff,
  }),
  notOpen: says({
    en: 'This budget has been authorised and cannot be changed',
    cy: 'Mae’r gyllideb hon wedi’i hawdurdodi ac ni ellir ei newid',
    ...staff,
  }),
  stepReason: says({
    en: 'Every line needs a reason',
    cy: 'Mae angen rheswm ar bob llinell',
    ...staff,
  }),
  belowNought: says({
    en: 'This would take away more than the whole budget',
    cy: 'Byddai hyn yn tynnu mwy na’r gyllideb gyfan',
    ...staff,
  }),
  tooMany: says<{ most: number }>({
    en: 'A budget has at most {most} lines',
    cy: 'Mae gan gyllideb {most} llinell ar y mwyaf',
    ...staff,
  }),
  gapUp: says<{ share: string }>({
    en: 'The agreed amount is {share} more than the indicative one: say why, so that the person can read it',
    cy: 'Mae’r swm y cytunwyd arno {share} yn fwy na’r swm dangosol: dywedwch pam, fel y gall y person ei ddarllen',
    ...staff,
  }),
  gapDown: says<{ share: string }>({
    en: 'The agreed amount is {share} less than the indicative one: say why, so that the person can read it',
    cy: 'Mae’r swm y cytunwyd arno {share} yn llai na’r swm dangosol: dywedwch pam, fel y gall y person ei ddarllen',
    ...staff,
  }),
  noBudget: says({
    en: 'There is no budget for this person yet: start it with the points from the assessment',
    cy: 'Nid oes cyllideb i’r person hwn eto: dechreuwch hi gyda’r pwyntiau o’r asesiad',
    ...staff,
  }),
  meansNot: says({
    en: 'What the person pays has not been worked out yet: it is part of a budget (Care Act 2014 section 26)',
    cy: 'Nid yw’r hyn mae’r person yn ei dalu wedi’i gyfrifo eto: mae’n rhan o gyllideb (Deddf Gofal 2014 adran 26)',
    ...staff,
  }),
  notEnough: says<{ amount: string }>({
    en: 'The budget is {amount} short of what the plan costs. It cannot be authorised until it is enough',
    cy: 'Mae’r gyllideb {amount} yn brin o gost y cynllun. Ni ellir ei hawdurdodi nes ei bod yn ddigon',
    ...staff,
  }),
  notProposed: says({
    en: 'Propose the budget with its three amounts first',
    cy: 'Cynigiwch y gyllideb gyda’i thri swm yn gyntaf',
    ...staff,
  }),
  notAuthorised: says({
    en: 'This budget is not authorised',
    cy: 'Nid yw’r gyllideb hon wedi’i hawdurdodi',
    ...staff,
  }),
  answered: says<{ name: string }>({
    en: 'Answered already by {name}',
    cy: 'Wedi’i ateb yn barod. Gan bwy: {name}',
    ...staff,
  }),
  withdrawn: says({
    en: 'This asking was withdrawn: the budget or the plan has changed',
    cy: 'Tynnwyd y cais hwn yn ôl: mae’r gyllideb neu’r cynllun wedi newid',
    ...staff,
  }),
  own: says({
    en: 'You asked for this or wrote it: somebody else must answer',
    cy: 'Chi a ofynnodd am hyn neu a’i hysgrifennodd: rhaid i rywun arall ateb',
    ...staff,
  }),
  tier: says<{ who: string }>({
    en: 'This is above what you may authorise. Who answers: {who}',
    cy: 'Mae hyn uwchlaw’r hyn y cewch ei awdurdodi. Pwy sy’n ateb: {who}',
    ...staff,
  }),
  reasons: says({
    en: 'Say what is missing: a plan is returned with reasons',
    cy: 'Dywedwch beth sydd ar goll: dychwelir cynllun gyda rhesymau',
    ...staff,
  }),
  review: says({
    en: 'A smaller budget needs a review, held in the last year, that shows it (rule R42)',
    cy: 'Mae angen adolygiad, a gynhaliwyd yn y flwyddyn ddiwethaf, sy’n ei ddangos ar gyllideb lai (rheol R42)',
    ...staff,
  }),
  notTold: says({
    en: 'The person must be told of a smaller budget first',
    cy: 'Rhaid dweud wrth y person yn gyntaf am gyllideb lai',
    ...staff,
  }),
  notice: says<{ day: string }>({
    en: 'The smaller budget may hold from this day, not before: {day}',
    cy: 'Caiff y gyllideb lai ddal o’r diwrnod hwn, nid cynt: {day}',
    ...staff,
  }),
  challenged: says({
    en: 'The budget is challenged. It stays as it is until the challenge is answered',
    cy: 'Mae’r gyllideb yn cael ei herio. Mae’n aros fel y mae nes i’r her gael ei hateb',
    ...staff,
  }),
  noDecrease: says({
    en: 'This budget is not smaller than the one in force',
    cy: 'Nid yw’r gyllideb hon yn llai na’r un mewn grym',
    ...staff,
  }),
  before: says<{ day: string }>({
    en: 'The budget in force begins on {day}: choose a later day',
    cy: 'Mae’r gyllideb mewn grym yn dechrau ar y diwrnod hwn: {day}. Dewiswch ddiwrnod diweddarach',
    ...staff,
  }),
}

export type BudgetRefusal =
  | StartRefusal
  | AdjustRefusal
  | PointsOutside
  | ChangedMeanwhile
  | NotOpen
  | ProposeRefusal
  | AnswerRefusal
  | NotEnough
  | DecreaseRefusal
  | BeginsBefore
  | LapsedPolicy
  | {
      readonly kind:
        | 'means-not-assessed'
        | 'no-budget'
        | 'not-proposed'
        | 'not-authorised'
        | 'no-decrease'
    }

/** Any refusal of this feature, with its rule's name, for those whose work it is. */
export function sayBudgetRefusal(view: View, refusal: BudgetRefusal): string {
  switch (refusal.kind) {
    case 'reason-not-allowed':
      return refusal.reason === 'savings-target' ? words.savings(view) : words.notAllowed(view)
    case 'points-outside-table':
      return words.outside(view, { least: sayNumber(view, refusal.least) })
    case 'lapsed-policy':
      return refusal.heldUntil
        ? words.ended(view, {
            key: sayRule(view, refusal.key),
            day: sayDayOfMonth(view, refusal.heldUntil),
          })
        : words.lapsed(view, {
            key: sayRule(view, refusal.key),
            day: sayDayOfMonth(view, refusal.on),
          })
    case 'too-many':
      return words.tooMany(view, { most: refusal.most })
    case 'gap-reason-needed': {
      const share = sayPercent(view, Math.abs(refusal.hundredths ?? 0))
      return refusal.direction === 'up'
        ? words.gapUp(view, { share })
        : words.gapDown(view, { share })
    }
    case 'not-enough':
      return words.notEnough(view, { amount: sayMoney(view, refusal.shortfall) })
    case 'answered-already':
      return refusal.name ? words.answered(view, { name: refusal.name }) : words.withdrawn(view)
    case 'not-your-tier':
      return words.tier(view, { who: tierWords[refusal.tier](view) })
    case 'notice':
      return words.notice(view, { day: sayDay(view, refusal.until) })
    case 'begins-before':
      return words.before(view, { day: sayDay(view, refusal.from) })
    default:
      return PLAIN[refusal.kind](view)
  }
}

const PLAIN = {
  'no-assessment': words.noAssessment,
  'in-hand': words.inHand,
  'change-reason-needed': words.reasonNeeded,
  'changed-meanwhile': words.changed,
  'not-open': words.notOpen,
  'reason-needed': words.stepReason,
  'below-nought': words.belowNought,
  'means-not-assessed': words.meansNot,
  'no-budget': words.noBudget,
  'not-proposed': words.notProposed,
  'not-authorised': words.notAuthorised,
  'own-request': words.own,
  'reasons-needed': words.reasons,
  'review-needed': words.review,
  'not-told': words.notTold,
  challenged: words.challenged,
  'no-decrease': words.noDecrease,
} as const
