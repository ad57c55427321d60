-- Daily totals of searches that led nowhere, without anything about who searched. Only what several people typed is ever written.

create table search_counts (
  day date not null,
  language text not null check (language in ('da', 'nb', 'en')),
  kind text not null check (kind in ('nothing-found', 'abandoned')),
  query text not null check (length(query) between 1 and 80),
  times integer not null check (times > 0),
  primary key (day, language, kind, query)
);
