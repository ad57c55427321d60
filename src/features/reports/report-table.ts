import { bigint, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Repeats what db/migrations/0001 says; report-commands.test.ts holds the two together. */
export const articleReports = pgTable('article_reports', {
  id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  articleId: text('article_id').notNull(),
  language: text('language').notNull(),
  slug: text('slug').notNull(),
  articleVersion: text('article_version').notNull(),
  kind: text('kind').notNull(),
  message: text('message').notNull(),
  sourceUrl: text('source_url').notNull().default(''),
  contact: text('contact').notNull().default(''),
  submissionKey: text('submission_key').notNull().unique(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  handledAt: timestamp('handled_at', { withTimezone: true }),
})
