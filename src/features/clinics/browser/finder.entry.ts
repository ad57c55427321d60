import { enhanceCompare } from './compare-bar.ts'
import { enhanceNearMe } from './near-me.ts'

const near = document.querySelector<HTMLButtonElement>('#near-me')
if (near) enhanceNearMe(near)
const compare = document.querySelector<HTMLFormElement>('.compare-form')
if (compare) enhanceCompare(compare)
