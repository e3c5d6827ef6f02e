import { calendars } from './migration-calendars.ts'
import { commands } from './migration-commands.ts'
import { facts } from './migration-facts.ts'
import { operation } from './migration-operation.ts'
import { plans } from './migration-plans.ts'

/** One step of the schema. Steps are never edited once released: a change is a further step. */
export interface Migration {
  readonly number: number
  readonly sql: string
}

const foundations = `
CREATE TABLE gardefou.installations (
  id bigint PRIMARY KEY,
  account text NOT NULL,
  suspended boolean NOT NULL DEFAULT false,
  seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE gardefou.repositories (
  id bigint PRIMARY KEY,
  installation bigint NOT NULL REFERENCES gardefou.installations ON DELETE CASCADE,
  owner text NOT NULL,
  name text NOT NULL,
  last_oid text,
  profile jsonb,
  judged_on date
);
CREATE INDEX repositories_of ON gardefou.repositories (installation);
CREATE TABLE gardefou.deliveries (
  id text PRIMARY KEY,
  event text NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX deliveries_age ON gardefou.deliveries (taken_at);
CREATE TABLE gardefou.deadlines (
  repository bigint NOT NULL REFERENCES gardefou.repositories ON DELETE CASCADE,
  fingerprint text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('retention', 'decision')),
  dataset text,
  ends_on date NOT NULL,
  PRIMARY KEY (repository, fingerprint, ends_on)
);
CREATE INDEX deadlines_end ON gardefou.deadlines (ends_on);
CREATE TABLE gardefou.issues (
  repository bigint NOT NULL REFERENCES gardefou.repositories ON DELETE CASCADE,
  fingerprint text NOT NULL,
  rule text NOT NULL,
  number integer NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'closed')),
  digest text NOT NULL,
  PRIMARY KEY (repository, fingerprint)
);
CREATE TABLE gardefou.audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  repository bigint,
  act text NOT NULL,
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE FUNCTION gardefou.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  RAISE EXCEPTION 'The audit trail is only ever added to';
END
$body$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON gardefou.audit
  FOR EACH STATEMENT EXECUTE FUNCTION gardefou.refuse_change();
`

/** Every step, in order. */
export const migrations: readonly Migration[] = [
  { number: 1, sql: foundations },
  { number: 2, sql: commands },
  { number: 3, sql: plans },
  { number: 4, sql: operation },
  { number: 5, sql: calendars },
  { number: 6, sql: facts },
]
