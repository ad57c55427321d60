import { articles } from './da/articles.ts'
import { finder } from './da/finder.ts'
import { frame } from './da/frame.ts'

export const da = { frame, articles, finder }
