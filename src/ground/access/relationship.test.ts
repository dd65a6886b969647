import { describe, expect, test } from 'vitest'
import { day } from '#ground/kernel/day.ts'
import { maySee, type Relationship, type Scope } from './relationship.ts'
import { permissionsOf, ROLES } from './role.ts'

const today = day('2026-09-01')
const asked = { personId: 'priya', scope: 'week', today } as const
const circle = (changes: Partial<Relationship> = {}): Relationship => ({
  personId: 'priya',
  kind: 'circle',
  scopes: ['week', 'travel'],
  startsOn: day('2026-01-01'),
  ...changes,
})
const carer = { roles: ['family-carer'] } as const

describe('seeing a person', () => {
  test('a person sees their own record and nobody else’s', () => {
    expect(maySee({ roles: ['person'], personId: 'priya' }, [], asked)).toBe(true)
    expect(maySee({ roles: ['person'], personId: 'sam' }, [], asked)).toBe(false)
  })
  test('a family carer sees what the person shares, and no more', () => {
    expect(maySee(carer, [circle()], asked)).toBe(true)
    expect(maySee(carer, [circle()], { ...asked, scope: 'notes' })).toBe(false)
    expect(maySee(carer, [circle()], { ...asked, personId: 'sam' })).toBe(false)
  })
  test('consent begins on its day and ends on its day', () => {
    expect(maySee(carer, [circle({ startsOn: day('2026-09-02') })], asked)).toBe(false)
    expect(maySee(carer, [circle({ endsOn: day('2026-09-01') })], asked)).toBe(true)
    expect(maySee(carer, [circle({ endsOn: day('2026-08-31') })], asked)).toBe(false)
  })
  test('a worker’s family tie does not count at work, nor work at home', () => {
    expect(maySee({ roles: ['social-worker'] }, [circle()], asked)).toBe(false)
    expect(maySee(carer, [circle({ kind: 'works-with' })], asked)).toBe(false)
    expect(maySee({ roles: ['social-worker'] }, [circle({ kind: 'works-with' })], asked)).toBe(true)
  })
  test('authority needs its document', () => {
    expect(maySee(carer, [circle({ kind: 'authority' })], asked)).toBe(false)
    const attorney = circle({ kind: 'authority', document: 'LPA health and welfare' })
    expect(maySee(carer, [attorney], asked)).toBe(true)
  })
  test('without a relationship nobody is seen, but for what finance and those who authorise for everyone read', () => {
    const seen = (scope: Scope) =>
      ROLES.filter((role) => maySee({ roles: [role] }, [], { ...asked, scope }))
    const wide: readonly Scope[] = ['money', 'plan', 'needs', 'week']
    expect(seen('money')).toEqual(['service-manager', 'panel-chair', 'finance-officer'])
    for (const scope of wide.slice(1))
      expect(seen(scope)).toEqual(['service-manager', 'panel-chair'])
    expect(seen('notes')).toEqual([])
    expect(seen('travel')).toEqual([])
  })
})

test('only a person lives their own week, and only council roles, never families or providers, see the county', () => {
  const roles = (permission: Parameters<ReadonlySet<string>['has']>[0]) =>
    ROLES.filter((role) => (permissionsOf([role]) as ReadonlySet<string>).has(permission))
  expect(roles('live-my-week')).toEqual(['person'])
  expect(roles('see-county')).not.toContain('family-carer')
  expect(roles('see-county')).not.toContain('micro-provider')
  expect(roles('see-day-sheets')).toEqual(['support-worker', 'micro-provider', 'hub-manager'])
})
