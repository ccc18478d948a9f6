create table if not exists customers (
  id text primary key,
  name text not null,
  email text not null unique,
  password_hash text not null,
  address text not null,
  phone text,
  allergies text[]
);

-- Orders and choices outlive the account, for claims and to prove each yes. So no foreign key.
create table if not exists orders (
  id text primary key,
  customer_id text not null,
  coffee text not null,
  bags integer not null,
  payment_reference text not null,
  ordered_on timestamptz not null
);

create table if not exists choices (
  seq integer primary key generated always as identity,
  customer_id text not null,
  purpose text not null,
  facet text not null,
  answer text not null,
  answered_on timestamptz not null
);

create table if not exists ratings (
  customer_id text not null references customers on delete cascade,
  coffee text not null,
  stars integer not null check (stars between 1 and 5),
  primary key (customer_id, coffee)
);

create table if not exists support_messages (
  id text primary key,
  customer_id text not null references customers on delete cascade,
  message text not null,
  sent_on timestamptz not null
);

create table if not exists uses (
  customer_id text, purpose text, item text, day text, batch text, count integer not null,
  primary key (customer_id, purpose, item, day, batch)
);

create table if not exists letters (
  customer_id text, purpose text, channel text, key text, until timestamptz not null,
  primary key (customer_id, purpose, channel, key)
);
