-- Readers' reports on articles, and the channel through which every node hears of changes.

create function announce_change() returns trigger language plpgsql as $$
begin
  -- Triggers pass the topic; one message a statement, as keys only (a payload holds at most 7,999 bytes).
  perform pg_notify('fysvej_changes', tg_argv[0] || ':*');
  return null;
end $$;

create table article_reports (
  id bigint generated always as identity primary key,
  article_id text not null check (length(article_id) between 1 and 200),
  language text not null check (language in ('da', 'nb', 'en')),
  slug text not null check (length(slug) between 1 and 200),
  article_version text not null check (length(article_version) between 1 and 64),
  kind text not null check (kind in ('wrong', 'missing', 'newer-evidence', 'other')),
  message text not null check (length(message) between 1 and 4000),
  source_url text not null default '' check (length(source_url) <= 2000),
  contact text not null default '' check (length(contact) <= 254),
  submission_key text not null unique check (length(submission_key) between 8 and 64),
  created_at timestamptz not null default now(),
  handled_at timestamptz
);
create index article_reports_open on article_reports (created_at) where handled_at is null;

-- Counters of acts per network, shared by all nodes; the columns are those rate-limiter-flexible expects.
create table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
