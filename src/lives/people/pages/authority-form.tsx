import type { Day } from '#ground/kernel/day.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import { aboutWords as words } from '../about-page-words.ts'
import type { Around } from '../about-queries.ts'
import { authorityWords, coverWords } from '../about-words.ts'
import { becomesAdultOn } from '../adulthood.ts'
import { COVERS, kindsAtAge } from '../authority.ts'
import { stageOn } from '../kinds-of-need.ts'
import { DayField, LineField, OneOf, SomeOf } from '../parts/fields.tsx'
import { peoplePaths } from '../paths.ts'
import { type FormModel, framed, named, SignIn } from './around-forms.tsx'
import { PersonPage, Sent } from './person-page.tsx'

type AuthorityModel = FormModel & { readonly around: readonly Around[]; readonly today: Day }

/** A document that was seen: who holds it, what it covers, and whether its holder is let see. */
export function AuthorityFormPage({ around, today, ...model }: AuthorityModel) {
  const { view, page } = framed(model)
  const { form, flag, frame, fresh } = model
  const dates = ['seenOn', 'startsOn', 'endsOn']
  const to = peoplePaths.newAuthority.to({ personId: flag.id })
  return (
    <PersonPage {...page} title={words.addAuthority(view)} dates={dates}>
      {stageOn(flag.bornOn, today) !== 'adult' && (
        <p class="govuk-body">
          {words.parentWhy(view, { day: sayDayOfMonth(view, becomesAdultOn(flag.bornOn)) })}
        </p>
      )}
      <Sent to={to} id={fresh} button={words.save(view)}>
        <LineField {...{ form, name: 'holder', label: words.holder(view) }} />
        <SignIn {...{ form, frame, around }} />
        <OneOf
          {...{ form, name: 'kind', label: words.kind(view) }}
          items={named(frame, kindsAtAge(flag.bornOn, today), authorityWords)}
        />
        <SomeOf
          {...{ form, name: 'covers', label: words.covers(view) }}
          hint={words.authoritiesWhy(view)}
          items={named(frame, COVERS, coverWords)}
        />
        <LineField {...{ form, name: 'document', label: words.document(view) }} />
        <DayField {...{ form, name: 'seenOn', label: words.seenOn(view) }} />
        <DayField {...{ form, name: 'startsOn', label: words.startsOn(view) }} />
        <DayField {...{ form, name: 'endsOn', label: words.endsOn(view) }} />
        <SomeOf
          {...{ form, name: 'sees', label: words.sees(view), hint: words.letSeeHint(view) }}
          items={[{ value: 'yes', text: words.letSee(view) }]}
        />
      </Sent>
    </PersonPage>
  )
}
