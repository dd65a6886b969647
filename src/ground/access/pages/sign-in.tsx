import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { accessPaths } from '../paths.ts'
import type { Council } from '../reader.ts'
import type { DemoSignIns, ReadyAccount } from '../ready-account.ts'
import { permissionsOf, ROLES } from '../role.ts'
import { roleNames, seesWords, words } from '../words.ts'

const { Button } = govuk

type SignInPageProps = {
  readonly frame: Frame
  readonly demos: readonly DemoSignIns[]
  /** What a council of the demo is, in a sentence or two. */
  readonly about?: ((council: Council, view: View) => string | undefined) | undefined
  readonly error?: string | undefined
}

/** The way in. Where the demo runs: one ready-made sign-in for each role, each a button. */
export function SignInPage({ frame, demos, about, error }: SignInPageProps) {
  const { view } = frame
  const title = demos.length > 0 ? words.title(view) : words.signIn(view)
  return (
    <Page frame={frame} title={title} errors={error ? [{ text: error, href: '#sign-ins' }] : []}>
      <h1 class="govuk-heading-l">{title}</h1>
      {demos.length === 0 ? (
        <p class="govuk-body">{words.noSignIn(view)}</p>
      ) : (
        <div id="sign-ins">
          <p class="govuk-body">{words.madeUp(view)}</p>
          {inOrderFor(view, demos).map((demo) => (
            <CouncilSignIns view={view} demo={demo} about={about?.(demo.council, view)} />
          ))}
        </div>
      )}
    </Page>
  )
}

/** Each reader's own country first. */
const inOrderFor = ({ language }: View, demos: readonly DemoSignIns[]): readonly DemoSignIns[] => {
  const first = language === 'cy' ? 'WALES' : 'ENGLAND'
  const order = ({ council }: DemoSignIns) => (council.jurisdiction === first ? 0 : 1)
  return [...demos].sort((a, b) => order(a) - order(b))
}

const rank = ({ roles }: ReadyAccount) => Math.min(...roles.map((role) => ROLES.indexOf(role)))

type CouncilProps = {
  readonly view: View
  readonly demo: DemoSignIns
  readonly about: string | undefined
}

function CouncilSignIns({ view, demo, about }: CouncilProps) {
  const { council } = demo
  const accounts = [...demo.accounts].sort((a, b) => rank(a) - rank(b))
  return (
    <section aria-labelledby={`council-${council.key}`}>
      <h2 class="govuk-heading-m" id={`council-${council.key}`}>
        {view.language === 'cy' ? council.nameCy : council.nameEn}
      </h2>
      {about && <p class="govuk-body">{about}</p>}
      <ul class="gd-sign-ins">
        {accounts.map((account) => (
          <li>
            <form method="post" action={accessPaths.demoSignIn.to()}>
              <input type="hidden" name="council" value={council.key} />
              <input type="hidden" name="account" value={account.id} />
              <Button
                classes="govuk-button--secondary gd-sign-in"
                html={<AsWhom view={view} account={account} />}
              />
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AsWhom({ view, account }: { readonly view: View; readonly account: ReadyAccount }) {
  const [first] = permissionsOf(account.roles)
  return (
    <>
      <strong>{account.name}</strong>
      <span class="govuk-visually-hidden">, </span>
      <span class="gd-sign-in__role">
        {account.roles.map((role) => roleNames[role](view)).join(', ')}
      </span>
      {first && view.seeing !== 'pictures' && (
        <>
          <span class="govuk-visually-hidden">. </span>
          <span class="gd-sign-in__sees">{seesWords[first](view)}</span>
        </>
      )}
    </>
  )
}
