import type { Permission } from '#ground/access/role.ts'

/** Lists that a reader's work goes through now and then: of people whom they may see, or counts with small ones hidden. */
export const LISTS = [
  'without-budget',
  'changes-of-budgets',
  'middle-ratios',
  'wrong-place',
  'without-advocate',
  'plans-counted',
  'learnt',
] as const
export type List = (typeof LISTS)[number]

const FOR: Readonly<Record<List, readonly Permission[]>> = {
  'without-budget': ['assess', 'authorise'],
  'changes-of-budgets': ['authorise', 'see-money'],
  'middle-ratios': ['assess', 'authorise'],
  'wrong-place': ['assess', 'authorise'],
  'without-advocate': ['assess', 'authorise'],
  'plans-counted': ['see-county'],
  learnt: ['see-county'],
}

/** Nobody is shown a list that they may not open. */
export const listsFor = (permissions: ReadonlySet<Permission>): readonly List[] =>
  LISTS.filter((list) => FOR[list].some((one) => permissions.has(one)))
