import { govuk } from '#ground/govuk/components.ts'
import type { Html } from '#ground/govuk/html.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { aboutWords as words } from '../about-page-words.ts'
import {
  authorityWords,
  consentWords,
  coverWords,
  howWords,
  relationWords,
  willingWords,
} from '../about-words.ts'
import { becomesAdultOn } from '../adulthood.ts'
import { type Authority, holdsAfter, holdsOn, sightOf } from '../authority.ts'
import type { Carer } from '../carer.ts'
import { CONSENT_ABOUT, type ConsentAbout } from '../consent.ts'
import { stageOn } from '../kinds-of-need.ts'
import { peoplePaths } from '../paths.ts'
import type { AboutProps } from './about.tsx'
import { Sent } from './person-page.tsx'

const { SummaryList, Tag } = govuk

const row = (name: string, value: string | Html) => ({
  key: { text: name },
  value: typeof value === 'string' ? { text: value } : { html: value },
})

type AddProps = { readonly may: boolean; readonly href: string; readonly text: string }
const Add = ({ may, href, text }: AddProps) =>
  may ? (
    <p class="govuk-body">
      <a class="govuk-link" href={href}>
        {text}
      </a>
    </p>
  ) : null

/** Those who care unpaid, with what they said when they were asked. */
export function Carers(about: AboutProps) {
  const { view, flag, carers, mayWrite } = about
  return (
    <>
      <h2 class="govuk-heading-m">{words.carers(view)}</h2>
      {carers.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      {carers.map((carer) => (
        <CarerCard {...about} carer={carer} />
      ))}
      <Add
        may={mayWrite}
        href={peoplePaths.newCarer.to({ personId: flag.id })}
        text={words.addCarer(view)}
      />
    </>
  )
}

function CarerCard({ view, flag, mayWrite, carer }: AboutProps & { readonly carer: Carer }) {
  const asked = carer.willingOn && words.asked(view, { day: sayDayOfMonth(view, carer.willingOn) })
  const willing = willingWords[carer.willing](view)
  const href = peoplePaths.carer.to({ personId: flag.id, carerId: carer.id })
  return (
    <SummaryList
      card={{
        title: { text: carer.name, headingLevel: 3 },
        ...(mayWrite && {
          actions: {
            items: [{ href, text: words.askChange(view), visuallyHiddenText: carer.name }],
          },
        }),
      }}
      rows={[
        row(words.relation(view), relationWords[carer.relation](view)),
        row(words.livesWith(view), (carer.livesWith ? words.yes : words.no)(view)),
        row(words.willing(view), asked ? `${willing} (${asked})` : willing),
        carer.endedOn !== undefined &&
          row(words.ended(view), words.endedOn(view, { day: sayDayOfMonth(view, carer.endedOn) })),
      ]}
    />
  )
}

/** Whose document covers what, and who saw it. */
export function Authorities(about: AboutProps) {
  const { view, flag, authorities, mayWrite } = about
  return (
    <>
      <h2 class="govuk-heading-m">{words.authorities(view)}</h2>
      <p class="govuk-body">{words.authoritiesWhy(view)}</p>
      {stageOn(flag.bornOn, about.today) !== 'adult' && (
        <p class="govuk-body">
          {words.parentWhy(view, { day: sayDayOfMonth(view, becomesAdultOn(flag.bornOn)) })}
        </p>
      )}
      {authorities.length === 0 && <p class="govuk-body">{words.none(view)}</p>}
      {authorities.map((authority) => (
        <AuthorityCard {...about} authority={authority} />
      ))}
      <Add
        may={mayWrite}
        href={peoplePaths.newAuthority.to({ personId: flag.id })}
        text={words.addAuthority(view)}
      />
    </>
  )
}

type AuthorityProps = AboutProps & { readonly authority: Authority }

function AuthorityCard({ authority, ...about }: AuthorityProps) {
  const { view, flag, names, today, mayWrite, lacksCapacity } = about
  const holds = holdsOn(authority, today)
  const { holder, kind, covers, document, seenOn, seenBy, startsOn, endsOn } = authority
  const to = peoplePaths.authority.to({ personId: flag.id, authorityId: authority.id })
  const maySee = holds && authority.accountId !== undefined && !authority.relationshipId
  const seen = { day: sayDayOfMonth(view, seenOn), name: names.get(seenBy) ?? '' }
  return (
    <>
      <SummaryList
        card={{ title: { text: holder, headingLevel: 3 } }}
        rows={[
          row(words.kind(view), authorityWords[kind](view)),
          row(
            words.covers(view),
            <ul class="govuk-list govuk-!-margin-bottom-0">
              {covers.map((cover) => (
                <li>{coverWords[cover](view)}</li>
              ))}
            </ul>,
          ),
          row(words.document(view), document),
          row(words.seen(view), words.seenBy(view, seen)),
          row(words.startsOn(view), sayDayOfMonth(view, startsOn)),
          endsOn !== undefined && row(words.endsOn(view), sayDayOfMonth(view, endsOn)),
          authority.accountId !== undefined &&
            row(
              words.sees(view),
              (authority.relationshipId && holds ? words.letsSee : words.letsSeeNothing)(view),
            ),
          !holds && row(words.holds(view), <Tag text={words.notHolding(view)} />),
        ]}
      />
      {mayWrite && maySee && sightOf(authority, { lacksCapacity }).length > 0 && (
        <Sent to={to} button={`${words.letSee(view)}: ${holder}`} isSecond>
          <input type="hidden" name="sees" value="yes" />
        </Sent>
      )}
      {mayWrite && holds && holdsAfter(authority, today) && (
        <Sent to={to} button={`${words.endAuthority(view)}: ${holder}`} isSecond />
      )}
    </>
  )
}

/** What was asked, what they answered and how. What was asked in childhood says so. */
export function Consents(about: AboutProps) {
  const { view, flag, mayWrite } = about
  return (
    <>
      <h2 class="govuk-heading-m">{words.consent(view)}</h2>
      <p class="govuk-body">{words.consentWhy(view)}</p>
      <SummaryList
        rows={CONSENT_ABOUT.map((one) => ({
          ...row(consentWords[one](view), <Answered {...about} one={one} />),
          ...(mayWrite && {
            actions: {
              items: [
                {
                  href: peoplePaths.consent.to({ personId: flag.id, about: one }),
                  text: words.askConsent(view),
                  visuallyHiddenText: consentWords[one](view),
                },
              ],
            },
          }),
        }))}
      />
    </>
  )
}

function Answered({ view, flag, consents, one }: AboutProps & { readonly one: ConsentAbout }) {
  const mine = consents.filter(({ about }) => about === one)
  const now = mine.find(({ endedOn }) => endedOn === undefined)
  const [last] = mine
  const adultOn = becomesAdultOn(flag.bornOn)
  if (!now)
    return (
      <>
        {(last?.endedOn === adultOn && last.askedOn < adultOn ? words.askAnew : words.notAsked)(
          view,
        )}
      </>
    )
  return (
    <>
      <strong>{(now.answer ? words.yes : words.no)(view)}</strong>. {howWords[now.how](view)},{' '}
      {sayDayOfMonth(view, now.askedOn)}
      {now.words && <div class="govuk-hint govuk-!-margin-bottom-0">{now.words}</div>}
    </>
  )
}
