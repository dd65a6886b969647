import { govuk } from '#ground/govuk/components.ts'
import { choice, errorList, type Form, field } from '#ground/govuk/form.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { Id } from '#ground/kernel/id.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { registerPaths } from '../paths.ts'
import { portraitWords } from '../portrait-words.ts'
import { profileWords as words } from '../profile-words.ts'

const { Button, Input, NotificationBanner, Radios, Textarea } = govuk

export type ProfileField =
  | 'likes'
  | 'support'
  | 'upset'
  | 'safety'
  | 'allergies'
  | 'medicines'
  | 'seizures'
  | 'agreedBy'
export type ProfileFormModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  readonly personId: Id
  readonly version: number
  readonly form: Form<ProfileField>
  readonly isSaved: boolean
}

/** What the person wants those who support them to know, written with them. */
export function ProfileFormPage({
  frame,
  flag,
  personId,
  version,
  form,
  isSaved,
}: ProfileFormModel) {
  const { view } = frame
  return (
    <Page
      frame={frame}
      isWide
      title={words.write(view)}
      bar={<PersonBar view={view} flag={flag} />}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId }), text: flag.name }}
      errors={errorList(form)}
    >
      {isSaved && (
        <NotificationBanner type="success" titleText={words.write(view)} text={words.saved(view)} />
      )}
      <h1 class="govuk-heading-l">{words.write(view)}</h1>
      <p class="govuk-body">{words.writeIntro(view)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={registerPaths.portrait.to({ personId })}>
          {portraitWords.title(view)}
        </a>
      </p>
      <form method="post" action={registerPaths.profile.to({ personId })} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <Textarea {...field(form, 'likes')} rows={3} label={{ text: words.likes(view) }} />
        <Textarea
          {...field(form, 'support')}
          rows={5}
          label={{ text: words.support(view) }}
          hint={{ text: words.supportHint(view) }}
        />
        <Textarea {...field(form, 'upset')} rows={3} label={{ text: words.upset(view) }} />
        <Textarea {...field(form, 'safety')} rows={3} label={{ text: words.safety(view) }} />
        {(['allergies', 'medicines', 'seizures'] as const).map((name) => (
          <Input
            {...field(form, name)}
            label={{ text: words[name](view) }}
            hint={{ text: words.noneHint(view) }}
          />
        ))}
        <Radios
          {...choice(form, 'agreedBy')}
          fieldset={{
            legend: { text: words.agreedBy(view), classes: 'govuk-fieldset__legend--s' },
          }}
          items={[
            { value: 'person', text: words.byPerson(view) },
            { value: 'with-help', text: words.byHelp(view) },
            { value: 'best-interests', text: words.byBest(view) },
          ]}
        />
        <Button text={words.savePage(view)} preventDoubleClick />
      </form>
    </Page>
  )
}
