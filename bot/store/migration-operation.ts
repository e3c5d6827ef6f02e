/** What operation keeps: jobs under way, when something was last looked at, deliveries asked for again, writes. */
export const operation = `
CREATE TABLE gardefou.running (
  job uuid PRIMARY KEY,
  seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE gardefou.looks (
  name text PRIMARY KEY,
  at timestamptz NOT NULL
);
CREATE TABLE gardefou.redeliveries (
  guid text PRIMARY KEY,
  asked integer NOT NULL DEFAULT 1,
  asked_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE gardefou.writes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  installation bigint NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX writes_of ON gardefou.writes (installation, at);
`
