import type { PolicyGroup } from '#ground/policies/registered.ts'
import { says } from '#ground/words/says.ts'
import {
  alertClimbs,
  concernDays,
  dutyPhones,
  restrictionReview,
  riseAlert,
  riskCheckDays,
  toldLimits,
} from './policies.ts'

const workingDays = says({ en: 'Working days', cy: 'Diwrnodau gwaith' })

/** The rules of keeping people safe, for the council's page. */
export const safetyRules: PolicyGroup = {
  title: says({ en: 'Keeping people safe', cy: 'Cadw pobl yn ddiogel' }),
  policies: [
    {
      policy: dutyPhones,
      isCouncilsOwn: true,
      words: {
        title: says({
          en: 'Telephone numbers of the duty desk',
          cy: 'Rhifau ffôn y ddesg ddyletswydd',
        }),
        about: says({
          en: 'What the page for people says beside 999. Each council sets its own.',
          cy: 'Beth mae’r dudalen i bobl yn ei ddweud ochr yn ochr â 999. Mae pob cyngor yn gosod ei rai ei hun.',
        }),
        fields: {
          byDay: says({ en: 'While somebody is at the desk', cy: 'Tra bo rhywun wrth y ddesg' }),
          outOfHours: says({ en: 'While nobody is', cy: 'Tra nad oes neb' }),
        },
      },
    },
    {
      policy: alertClimbs,
      words: {
        title: says({ en: 'When an alert climbs', cy: 'Pryd mae rhybudd yn dringo' }),
        about: says({
          en: 'Minutes that an alert waits before the next on the rota is asked.',
          cy: 'Munudau y mae rhybudd yn aros cyn gofyn i’r nesaf ar y rota.',
        }),
        fields: { minutes: says({ en: 'Minutes', cy: 'Munudau' }) },
      },
    },
    {
      policy: concernDays,
      words: {
        title: says({ en: 'Days of a safeguarding concern', cy: 'Diwrnodau pryder diogelu' }),
        about: says({
          en: 'Until it is decided whether an enquiry is owed. Then until it is made, where the law gives days.',
          cy: 'Nes penderfynu a oes angen ymholiad. Yna nes ei wneud, lle mae’r gyfraith yn rhoi diwrnodau.',
        }),
        fields: {
          decide: says({ en: 'Working days to decide', cy: 'Diwrnodau gwaith i benderfynu' }),
          enquire: says({
            en: 'Working days for an enquiry',
            cy: 'Diwrnodau gwaith ar gyfer ymholiad',
          }),
        },
      },
    },
    {
      policy: riskCheckDays,
      words: {
        title: says({
          en: 'Checks while a provider is looked into',
          cy: 'Gwiriadau tra ymchwilir i ddarparwr',
        }),
        about: says({
          en: 'Working days in which each person who goes there is checked on.',
          cy: 'Diwrnodau gwaith i wirio pob person sy’n mynd yno.',
        }),
        fields: { days: workingDays },
      },
    },
    {
      policy: restrictionReview,
      words: {
        title: says({ en: 'Looking at restrictions again', cy: 'Edrych ar gyfyngiadau eto' }),
        about: says({
          en: 'Weeks after which a restriction is looked at again, twelve at most.',
          cy: 'Wythnosau cyn edrych ar gyfyngiad eto, deuddeg fan bellaf.',
        }),
        fields: { weeks: says({ en: 'Weeks', cy: 'Wythnosau' }) },
      },
    },
    {
      policy: riseAlert,
      words: {
        title: says({ en: 'A rise that alerts somebody', cy: 'Cynnydd sy’n rhybuddio rhywun' }),
        about: says({
          en: 'Incidents, or uses of restrictions, at one place in a month against the month before.',
          cy: 'Digwyddiadau, neu ddefnyddio cyfyngiadau, mewn un lle mewn mis o’i gymharu â’r mis cynt.',
        }),
        fields: {
          percent: says({ en: 'How much more', cy: 'Faint yn fwy' }),
          least: says({ en: 'From how many on', cy: 'O faint ymlaen' }),
        },
      },
    },
    {
      policy: toldLimits,
      words: {
        title: says({
          en: 'Messages that something is wrong, in an hour',
          cy: 'Negeseuon bod rhywbeth o’i le, mewn awr',
        }),
        about: says({
          en: 'A flood is held back, with a number to ring. Far above any honest need.',
          cy: 'Mae llif yn cael ei ddal yn ôl, gyda rhif i’w ffonio. Ymhell uwchlaw unrhyw angen gonest.',
        }),
        fields: {
          account: says({ en: 'From one sign-in', cy: 'O un mewngofnodiad' }),
          network: says({
            en: 'From one network, signed out',
            cy: 'O un rhwydwaith, wedi allgofnodi',
          }),
          signedOut: says({ en: 'Signed out in all', cy: 'Wedi allgofnodi i gyd' }),
        },
      },
    },
  ],
}
