-- Where things are: postal codes, towns, municipalities, and regions as dated facts. The key of a place is country + code.

create table place_sources (
  source text primary key check (length(source) between 1 and 100),
  licence text not null check (length(licence) between 1 and 300),
  version text not null check (length(version) between 1 and 100),
  rows integer not null check (rows >= 0),
  loaded_at timestamptz not null default now()
);

create table regions (
  id text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
  country text not null check (country in ('DK', 'NO')),
  name_da text not null check (length(name_da) between 1 and 200),
  name_nb text not null check (length(name_nb) between 1 and 200),
  name_en text not null check (length(name_en) between 1 and 200),
  parallel_names text[] not null default '{}',
  position smallint not null default 0,
  valid_from date, -- both days inclusive; null = no limit that we need
  valid_to date,
  replaced_by text references regions deferrable initially deferred,
  check (valid_from is null or valid_to is null or valid_from <= valid_to),
  check (replaced_by is distinct from id)
);

create table municipalities (
  country text not null check (country in ('DK', 'NO')),
  code text not null check (code ~ '^[0-9]{4}$'),
  name text not null check (length(name) between 1 and 200),
  -- The first region we know of; followed through regions.replaced_by to the one that is valid on a day.
  region_id text references regions,
  primary key (country, code)
);

create table places (
  country text not null check (country in ('DK', 'NO')),
  code text not null check (code ~ '^[0-9]{4}$'),
  town text not null check (length(town) between 1 and 200),
  municipality_code text,
  kind text not null check (kind in ('street', 'box', 'unknown')),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  position_quality text check (position_quality in ('point', 'place', 'estimate')),
  source text not null check (length(source) between 1 and 100),
  source_updated_on date,
  fetched_at timestamptz not null default now(),
  primary key (country, code),
  foreign key (country, municipality_code) references municipalities,
  check (num_nulls(latitude, longitude, position_quality) in (0, 3))
);

create table towns (
  country text not null check (country in ('DK', 'NO')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 200),
  kind text not null check (kind in ('town', 'district')),
  name text not null check (length(name) between 1 and 200),
  alternate_names text[] not null default '{}',
  postal_codes text[] not null default '{}',
  municipality_code text,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  position_quality text not null check (position_quality in ('point', 'place', 'estimate')),
  population integer not null default 0 check (population >= 0),
  source text not null check (length(source) between 1 and 100),
  fetched_at timestamptz not null default now(),
  primary key (country, slug),
  foreign key (country, municipality_code) references municipalities
);

create trigger regions_changed after insert or update or delete on regions
  for each statement execute function announce_change('places');
create trigger municipalities_changed after insert or update or delete on municipalities
  for each statement execute function announce_change('places');
create trigger places_changed after insert or update or delete on places
  for each statement execute function announce_change('places');
create trigger towns_changed after insert or update or delete on towns
  for each statement execute function announce_change('places');
